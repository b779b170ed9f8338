import type { CountMeasureName, Measure, MeasureLimit, MeasureUnit, Period, ThreatEvent } from '../../core/index.ts'
import type { WindowComparison } from './attack-tempo.ts'
import { rateOf } from './change-steps.ts'
import { measure, missing } from './measure.ts'
import { referenceOf } from './tempo-periods.ts'

/** What is said of the events of a window: whose days these are, what they are, and whether their months scatter. */
interface OfWindow {
  readonly window: Period
  readonly unit: MeasureUnit
  /** Where they do, what takes attacks as independent comes out too small, and that stands beside it. */
  readonly isScattered: boolean
}

/** The window against its reference, the longest gap and the silence needed: the numbers of `compareWindow`; both must be covered. */
export function windowMeasures(comparison: WindowComparison, events: readonly ThreatEvent[], { window, unit, isScattered }: OfWindow): readonly Measure<CountMeasureName>[] {
  const { count, referenceCount, ratio, low, high, p, longestGap, gapProbability, silenceNeededDays } = comparison
  const limit: MeasureLimit | undefined = isScattered ? 'scattered' : undefined
  return [
    measure('count', unit, count),
    measure('reference-count', unit, referenceCount, { span: referenceOf(window) }),
    { ...rateOf('rate', events, window), span: undefined },
    ratio === undefined ? missing('rate-ratio', 'ratio', 'too-few') : measure('rate-ratio', 'ratio', ratio, { low, high, limit: referenceCount === 0 ? 'too-few' : undefined }),
    measure('rate-p', 'probability', p, { limit }),
    measure('longest-gap', 'days', longestGap.days, { span: { first: longestGap.first, last: longestGap.last } }),
    gapProbability === undefined ? missing('gap-p', 'probability', 'too-few') : measure('gap-p', 'probability', gapProbability, { span: { first: longestGap.searchedFrom, last: window.last }, limit }),
    measure('silence-needed', 'days', silenceNeededDays, { limit: Number.isFinite(silenceNeededDays) ? limit : 'never' }),
  ]
}
