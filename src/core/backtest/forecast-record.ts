import type { Day } from '../day.ts'
import type { Stream } from '../level/stream.ts'
import type { LossDifference } from './baseline-record.ts'

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

/** Whether decisions, or the model, went before events. */
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

/** Attacks forecast window by window, beside published anchors. */
export interface RollingForecasts {
  /** The published reference on a series of its own: other attacks, other numbers. */
  readonly anchors: readonly RollingAnchor[]
  readonly series: readonly RollingSeries[]
}

/** Scores of the same forecasts on a reference series. */
export interface RollingAnchor {
  readonly windowDays: number
  readonly windows: number
  readonly brier: Readonly<Partial<Record<Forecaster, number>>>
}

/** One watch cut into windows of one length, and how each forecaster did. */
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
