import type { Day } from '../day.ts'
import type { WrittenText } from './logbook-entry.ts'

/** Why it cannot be said whether a warning came true. */
export const voidGrounds = ['rule-cannot-decide', 'class-unclear', 'place-unclear', 'source-ended', 'issued-in-error'] as const
export type VoidGround = (typeof voidGrounds)[number]

/** What became of a warning, by a role other than its author. Of several the newest stands, and all are shown. */
export interface WarningResolution {
  readonly kind: 'resolution'
  readonly outcome: ResolvedOutcome
  readonly reason: WrittenText
}

export type ResolvedOutcome =
  /** The day on which it first came true, within the window. */
  | { readonly kind: 'occurred'; readonly happened: Day }
  | { readonly kind: 'did-not-occur' }
  /** Never scored. */
  | { readonly kind: 'void'; readonly ground: VoidGround }
