import type { Country } from '../country.ts'
import type { Day, PartialDay } from '../day.ts'
import type { Driver } from '../level/driver.ts'
import type { Stream } from '../level/stream.ts'
import type { BaselineRecord, LossDifference } from './baseline-record.ts'
import type { EventSkill } from './forecast-record.ts'

/** The model over the editions of one country, beside rules that know nothing but the past. */
export interface EditionBacktest {
  readonly country: Country
  readonly stream: Stream
  readonly modelVersion: string
  readonly record: BaselineRecord
  readonly coverage: EditionCoverage
  /** Evidence known before each decision; and with the edition's own reasons, which is close to circular. Undefined where no edition could be scored. */
  readonly before: ModelRecord | undefined
  readonly withOwn: ModelRecord | undefined
  /** Evidence known before, on each scale by itself, with the reason for its map. */
  readonly byScale: readonly { readonly scaleId: string; readonly stepOfOutcome: readonly number[]; readonly why: string; readonly record: ModelRecord }[]
  readonly changes: readonly ChangeRun[]
  readonly criteria: readonly Criterion[]
  readonly events: EventSkill | undefined
  readonly runs: readonly EditionRun[]
}

/** Of how many editions anything could be said, and why not of more. */
export interface EditionCoverage {
  readonly editions: number
  readonly dated: number
  readonly withReasons: number
  /** Editions that themselves gave a reason coded on intent and one on capability. */
  readonly ownOnBoth: number
  /** Dated editions with a graded item on intent and on capability. */
  readonly assessable: Readonly<Record<'before' | 'withOwn', number>>
  /** Of those, on a scale that the model has a map to, with a level before them on that scale. */
  readonly scored: Readonly<Record<'before' | 'withOwn', number>>
  readonly changes: number
  readonly changesScored: number
}

/** The model on the editions that it could be scored on, with the baselines on the same editions. */
export interface ModelRecord {
  readonly scored: number
  /** Least probability that a scored distribution gives to a level. */
  readonly floor: number
  readonly ranked: Readonly<Record<'model' | 'persistence' | 'softPersistence' | 'climatology', number>>
  readonly log: Readonly<Record<'model' | 'softPersistence' | 'climatology', number>>
  readonly againstSoftPersistence: LossDifference
  /** Editions on which each named the level that was decided. */
  readonly right: Readonly<Record<'proposal' | 'withoutReluctance' | 'persistence', number>>
  readonly signTest: { readonly onlyModel: number; readonly onlyPersistence: number; readonly p: number }
  /** Proposals to move where the decision did not move. */
  readonly falseAlarms: Readonly<Record<'proposal' | 'withoutReluctance', number>>
  /** Changes among the scored editions, and those that the proposal went along with. */
  readonly changes: number
  readonly changesProposed: number
}

/** One edition with what the model would have said of it. */
export interface EditionRun {
  readonly edition: string
  readonly decided: PartialDay | undefined
  readonly scaleId: string
  readonly ordinal: number
  readonly steps: number
  readonly reasons: number
  readonly before: EditionForecast
  readonly withOwn: EditionForecast
}

export type EditionForecast =
  | { readonly kind: 'undated' }
  | { readonly kind: 'not-assessable'; readonly asOf: Day; readonly missing: readonly ('intent' | 'capability')[] }
  | ModelOutcome & { readonly kind: 'not-mapped' | 'no-level-before' }
  | ModelOutcome & {
      readonly kind: 'scored'
      /** Over the steps of the edition's scale. */
      readonly distribution: readonly number[]
      readonly current: number
      readonly proposed: number
      readonly withoutReluctance: number
      readonly ranked: number
      readonly log: number
    }

/** What the model made of the evidence of a day, on the outcomes 1 to 4 of its rule table. */
export interface ModelOutcome {
  readonly asOf: Day
  readonly outcomes: readonly number[]
  /** The outcome with the smallest expected cost if moving were free. */
  readonly outcome: number
}

/** A change of level: which driver had moved, and how long before it the proposal had gone its way. */
export interface ChangeRun {
  readonly edition: string
  readonly decided: PartialDay
  readonly direction: 'up' | 'down'
  /** Undefined where no driver moved that way. */
  readonly named: Driver | undefined
  /** Drivers under which the edition itself gave a reason in this direction. */
  readonly reasoned: readonly Driver[]
  /** `cannot-be-said` where the edition gave no such reason. */
  readonly verdict: 'right' | 'wrong' | 'cannot-be-said'
  /** Days; undefined where the scale has no map. */
  readonly leadDays: number | undefined
}

/** A bar that was set before the run, and whether it was met. */
export interface Criterion {
  readonly kind: 'ranked-score' | 'false-alarms' | 'driver-named'
  readonly bar: number
  readonly value: number | undefined
  readonly verdict: 'met' | 'not-met' | 'cannot-be-said'
  /** Editions or changes that it was looked at on, of all there are. */
  readonly of: { readonly looked: number; readonly all: number }
}
