import type { Clearance } from './clearance.ts'
import type { Right, Role } from './role.ts'

/** Who asks: an account, with what it may do and see at this moment, by a session or by a token of a machine. */
export interface Actor {
  readonly account: string
  /** The account name, such as `analyst-2`: it stands as author in the logbook, and is no person's name. */
  readonly name: string
  readonly roles: readonly Role[]
  /** Of a token these may be fewer than the roles give. */
  readonly rights: ReadonlySet<Right>
  readonly clearance: Clearance
  readonly via: 'session' | 'token'
  /** When whoever holds the session last showed who they are; undefined where nobody can be asked: a token, and an account of the demo. */
  readonly proved?: Date | undefined
}
