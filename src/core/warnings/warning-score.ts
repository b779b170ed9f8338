import type { Country } from '../country.ts'
import type { Day } from '../day.ts'
import type { WordPlace } from '../judgements/likelihood-wording.ts'
import type { Stream } from '../level/stream.ts'
import type { WarnedEvent } from '../logbook/warned-event.ts'
import type { WarningStatus } from './warning-case.ts'

/** What may be said of a score against a rival. */
export type SkillFinding = 'too-few' | 'not-shown' | 'better' | 'worse'

/** Warnings against a rival, over those of which the rival could say something. */
export interface RivalScore {
  readonly rival: 'climatology' | 'persistence'
  readonly warnings: number
  /** Groups of warnings that do not lean on each other: what counts for how much is known. */
  readonly groups: number
  /** Groups with a warning that came true, and groups with one that did not; one with both is among both. */
  readonly groupsThatCame: number
  readonly groupsThatDidNot: number
  readonly ownBrier: number
  readonly rivalBrier: number
  readonly ownNats: number
  readonly rivalNats: number
  /** 1 - own/rival Brier, with 95 % limits by drawing groups; undefined where there are too few groups to draw from. */
  readonly skill: number
  readonly low: number | undefined
  readonly high: number | undefined
  /** That the losses differ by chance, two-sided; undefined with fewer than two groups, or with differences that are all alike. */
  readonly p: number | undefined
  readonly test: 'sign-flip' | 'diebold-mariano'
  readonly seed: number
  readonly draws: number
  readonly finding: SkillFinding
}

/** What was said in one word, and how often it came. */
export interface CalibrationRow {
  readonly place: WordPlace
  readonly warnings: number
  readonly said: number
  readonly came: number
  /** Exact 95 % limits of the share that came. */
  readonly low: number
  readonly high: number
}

/** Warnings of rising thresholds for the same place and days, scored as one forecast over ordered outcomes. */
export interface LadderScore {
  readonly warnings: readonly string[]
  /** Ranked probability score from 0 to 1; undefined where a higher threshold was given a higher probability, which nothing can have. */
  readonly ranked: number | undefined
  /** The same for climatology; undefined where it says nothing of a step. */
  readonly climatology: number | undefined
}

/** Events of what is watched, since the first warning of it was issued. */
export interface WatchedScore {
  readonly event: WarnedEvent
  readonly scope: string
  readonly stream: Stream | undefined
  readonly since: Day
  readonly found: FoundEvents | FoundNothing
}

/** What the record holds of what is watched. */
export interface FoundEvents {
  /** The last day that was looked at. */
  readonly until: Day
  readonly events: number
  /** Within the window of a warning of 50 % or more, and of a lower one alone. */
  readonly warned: number
  readonly warnedLow: number
  /** Ids of rows of events that no warning covered. */
  readonly missed: readonly string[]
}

/** Why it is not known how many events there were: the record has no table of them, or one that ends before the first warning. */
export interface FoundNothing {
  readonly limit: 'no-table' | 'ends-before'
}

/** How the warnings fared that have been decided. */
export interface DecidedScore {
  readonly warnings: number
  readonly groups: number
  /** Below so many groups nothing is said of skill. */
  readonly fewestGroups: number
  /** Nor below so many groups in which something came, or did not. */
  readonly fewestOfEach: number
  readonly occurred: number
  readonly brier: number
  /** Nats, with probabilities held within clip and 1 - clip; so many lay outside. */
  readonly nats: number
  readonly clip: number
  readonly clipped: number
  readonly miscalibration: number
  readonly discrimination: number
  readonly uncertainty: number
  readonly calibration: readonly CalibrationRow[]
  /** Undefined where the record holds what no rival could be reckoned from. */
  readonly rivals: readonly RivalScore[]
  /** Those of which no rival can say anything. */
  readonly withoutRival: number
  /** Days from issue to event of those that came true; undefined where none did. */
  readonly lead: { readonly events: number; readonly shortest: number; readonly median: number; readonly longest: number } | undefined
  /** Of those of 50 % or more: how many there were, and which did not come true. */
  readonly alarms: { readonly warnings: number; readonly didNotOccur: readonly string[] }
  readonly ladders: readonly LadderScore[]
}

/** What the warnings of a store were worth, as known on a day: of nobody in particular. */
export interface WarningScore {
  readonly asOf: Day
  /** Undefined for all countries. */
  readonly country: Country | undefined
  readonly counts: Readonly<Record<WarningStatus, number>>
  /** Withdrawn when their window had begun. */
  readonly withdrawnLate: number
  /** Recorded after their window had begun: shown, never scored. */
  readonly hindsight: number
  /** Undefined where none has been decided. */
  readonly decided: DecidedScore | undefined
  readonly watched: readonly WatchedScore[]
}
