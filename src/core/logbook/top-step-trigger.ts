import type { Day } from '../day.ts'
import type { WrittenText } from './logbook-entry.ts'

export const triggerGrounds = ['specific-and-imminent', 'attack-with-follow-on-risk'] as const

/** What a person established before the top step may be set: for one scope, and until a day. */
export interface TopStepTrigger {
  readonly kind: 'trigger'
  readonly ground: (typeof triggerGrounds)[number]
  readonly reason: WrittenText
  /** The last day on which it stands. */
  readonly until: Day
}
