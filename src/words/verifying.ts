import type { Language } from '../core/index.ts'
import { englishVerifying } from './en/verifying.ts'
import { dutchVerifying } from './nl/verifying.ts'

/** What the page says on which a reader's own browser verifies the site. */
export interface VerifyingWords {
  readonly title: string
  readonly about: string
  readonly lead: string
  readonly checked: string
  readonly checks: readonly string[]
  readonly check: string
  readonly needsScript: string
  readonly key: string
  readonly keyHelp: string
  readonly ownKey: string
  readonly ownKeyCaution: string
  readonly since: string
  readonly sinceHelp: string
  readonly begin: string
  readonly stop: string
  readonly progress: (done: number, all: number) => string
  readonly stopped: string
  readonly notKey: string
  readonly notFetched: (path: string) => string
  /** The browser offers no cryptography, because the page came without https. */
  readonly notSecure: string
  readonly noEd25519: string
  readonly holds: (sizes: { readonly entries: number; readonly editions: number; readonly files: number }) => string
  readonly holdsSince: string
  readonly heldSinceNothing: string
  readonly byOwnKey: string
  readonly fails: (faults: number) => string
  readonly whatToDo: string
  readonly allFindings: (count: number) => string
  readonly keep: string
  readonly keepHelp: string
  readonly otherwise: string
  readonly otherwiseWhy: string
  readonly otherwiseKey: string
  readonly limits: string
  readonly limitItems: readonly string[]
}

export const verifyingWords: Readonly<Record<Language, VerifyingWords>> = { nl: dutchVerifying, en: englishVerifying }
