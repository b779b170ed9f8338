import type { CountMeasureName, Measure, MeasureUnit, Period, ThreatEvent } from '../../core/index.ts'
import { compareWindow } from './attack-tempo.ts'
import { referenceOf } from './tempo-periods.ts'
import { rateOf } from './change-steps.ts'
import { measure, missing } from './measure.ts'

/** The window against its reference, the longest gap and the silence needed: the numbers of `compareWindow`; both must be covered. */
export function windowMeasures(events: readonly ThreatEvent[], window: Period, coverage: Period, unit: MeasureUnit): readonly Measure<CountMeasureName>[] {
  const { count, referenceCount, ratio, low, high, p, longestGap, gapProbability, silenceNeededDays } = compareWindow(events, window, coverage)
  return [
    measure('count', unit, count),
    measure('reference-count', unit, referenceCount, { span: referenceOf(window) }),
    { ...rateOf('rate', events, window), span: undefined },
    ratio === undefined ? missing('rate-ratio', 'ratio', 'too-few') : measure('rate-ratio', 'ratio', ratio, { low, high, limit: referenceCount === 0 ? 'too-few' : undefined }),
    measure('rate-p', 'probability', p),
    measure('longest-gap', 'days', longestGap.days, { span: { first: longestGap.first, last: longestGap.last } }),
    gapProbability === undefined ? missing('gap-p', 'probability', 'too-few') : measure('gap-p', 'probability', gapProbability, { span: { first: longestGap.searchedFrom, last: window.last } }),
    measure('silence-needed', 'days', silenceNeededDays),
  ]
}
