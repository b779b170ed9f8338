import type { Country } from '../country.ts'
import type { Day, PartialDay } from '../day.ts'
import type { Driver } from '../level/driver.ts'
import type { Stream } from '../level/stream.ts'

/** How the level model and rules that know nothing but the past would have done on the record; docs/methods/backtest.md. */
export interface Backtest {
  readonly asOf: Day
  readonly frozen: FrozenCheck
  /** Undefined where another country than the Netherlands was asked for: only its editions give reasons that were coded. */
  readonly editions: EditionBacktest | undefined
  readonly monthly: readonly MonthlyRecord[]
  /** Undefined where one other country was asked for: attacks are those of the whole table. */
  readonly rolling: RollingForecasts | undefined
}

/** Whether the inputs are those that a version was frozen on. */
export interface FrozenCheck {
  /** The frozen version that every input equals; undefined where there is none. */
  readonly version: string | undefined
  /** The newest frozen version, the day on which it was frozen, and the inputs that differ from it, are missing or were added. */
  readonly newest: { readonly version: string; readonly date: string; readonly differs: readonly string[] }
  readonly combined: string
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[]
}

/** What a history of levels foretells by itself, each level on its own scale. */
export interface BaselineRecord {
  readonly forecasts: number
  readonly persistenceRight: number
  readonly changes: number
  /** Share of transitions that are changes, with exact limits of 95 %. */
  readonly changeRate: number
  readonly changeInterval: readonly [number, number]
  /** Mean ranked probability score, a step counting 1; 0 is perfect. */
  readonly ranked: Readonly<Record<'persistence' | 'softPersistence' | 'climatology', number>>
  /** Mean surprise in nats; persistence has none, since it can give 0 to what came. */
  readonly log: Readonly<Record<'softPersistence' | 'climatology', number>>
}

/** A mean difference between paired losses, below 0 where the first did better. */
export interface LossDifference {
  readonly cases: number
  readonly mean: number
  /** Limits of 95 % by Student's t; undefined for one case. */
  readonly interval: readonly [number, number] | undefined
  readonly p: number
  /** `none` where there is one case or no difference in any. */
  readonly test: { readonly kind: 'diebold-mariano' | 'none' } | { readonly kind: 'sign-flip'; readonly seed: number; readonly draws: number }
  readonly finding: 'better' | 'worse' | 'too-few-to-say'
}

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

export interface Criterion {
  readonly kind: 'ranked-score' | 'false-alarms' | 'driver-named'
  readonly bar: number
  readonly value: number | undefined
  readonly verdict: 'met' | 'not-met' | 'cannot-be-said'
  /** Editions or changes that it was looked at on, of all there are. */
  readonly of: { readonly looked: number; readonly all: number }
}

/** Forecasts of whether at least one event came, scored on the same windows. */
export interface ForecastRecord {
  readonly forecaster: Forecaster
  readonly brier: number
  /** Mean surprise in nats, with probabilities kept within 0.01 and 0.99. */
  readonly log: number
  /** Share of climatology's Brier score taken away. */
  readonly skill: number | undefined
  /** Undefined for climatology itself. */
  readonly againstClimatology: LossDifference | undefined
}

export type Forecaster = 'climatology' | 'persistence' | 'static' | 'last-window' | 'half-life' | 'decision' | 'model'

export interface EventSkill {
  readonly stream: Stream
  readonly windowDays: number
  readonly editions: number
  readonly followed: number
  readonly followedInterval: readonly [number, number]
  readonly records: readonly ForecastRecord[]
  /** How often an edition with an event after it had a higher P(level 4 or more) than one without; undefined where all or none had one. */
  readonly discrimination: number | undefined
}

/** A country's level at the end of each month, or why its record gives no such grid. */
export type MonthlyRecord =
  | { readonly kind: 'scored'; readonly country: Country; readonly from: string; readonly to: string; readonly months: number; readonly scales: readonly string[]; readonly record: BaselineRecord; readonly unseenMoves: number; readonly breaks: readonly ChainBreak[] }
  | { readonly kind: 'insufficient'; readonly country: Country; readonly why: 'too-short' | 'no-change'; readonly months: number; readonly monthsNeeded: number; readonly breaks: readonly ChainBreak[] }

/** Where a chain of decisions breaks: a step that the record does not give, or a decision that does not fit the one before it, so that one is missing. */
export interface ChainBreak {
  readonly decided: PartialDay
  readonly why: 'step-unknown' | 'does-not-fit'
}

export interface RollingForecasts {
  /** The published reference on a series of its own: other attacks, other numbers. */
  readonly anchors: readonly RollingAnchor[]
  readonly series: readonly RollingSeries[]
}

export interface RollingAnchor {
  readonly windowDays: number
  readonly windows: number
  readonly brier: Readonly<Partial<Record<Forecaster, number>>>
}

export interface RollingSeries {
  readonly first: Day
  readonly last: Day
  readonly attacks: number
  readonly windowDays: number
  readonly windows: number
  readonly struck: number
  readonly struckInterval: readonly [number, number]
  readonly halfLifeDays: number
  readonly records: readonly ForecastRecord[]
}
