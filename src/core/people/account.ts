import type { Day } from '../day.ts'
import type { Language } from '../language.ts'
import type { Clearance } from './clearance.ts'
import type { Right, Role } from './role.ts'

/** An account as it is kept, without anything by which somebody signs in. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly clearance: Clearance
  /** Offered by the demo: of no use outside it. */
  readonly demo: boolean
  readonly hasSecondFactor: boolean
  /** Which the workbench speaks to it; undefined until one was chosen. */
  readonly language: Language | undefined
  /** Since when nobody signs in by it; undefined while somebody may. */
  readonly disabled: Date | undefined
  readonly created: Date
}

/** Somebody who is signed in, somewhere. */
export interface Session {
  readonly id: string
  /** Browser and system, such as `Firefox, Linux`. */
  readonly browser: string
  readonly created: Date
  readonly expires: Date
}

/** By which a machine asks: what it is called, and what it may do; the token itself is shown once and kept nowhere. */
export interface AccessToken {
  readonly id: string
  readonly label: string
  readonly rights: readonly Right[]
  readonly created: Date
  readonly expires: Date
  readonly revoked: Date | undefined
  readonly lastUsed: Day | undefined
}

/** A key on a device, by which somebody signs in without a password. */
export interface Passkey {
  readonly id: string
  readonly created: Date
  readonly lastUsed: Day | undefined
}
