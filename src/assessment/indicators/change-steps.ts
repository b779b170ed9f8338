import { daysBetween, firstDayOf, lastDayOf, type CountMeasureName, type Measure, type Period, type ThreatEvent } from '../../core/index.ts'
import { likeliestChange, rateInterval } from '../../statistics/index.ts'
import { within } from './counted-events.ts'
import { measure, missing } from './measure.ts'
import type { MonthlyCounts } from './monthly-counts.ts'
import { simulation } from './simulation.ts'

const daysPerYear = 365.25

/** How many change points a rate has, the rates on both sides of the last, and the likeliest single change with its chance; `changes` as `poissonChanges` gives them. */
export function changeSteps(events: readonly ThreatEvent[], { months, counts }: MonthlyCounts, changes: readonly number[], since: Period): readonly Measure<CountMeasureName>[] {
  if (counts.length < 2) return [missing('changes', 'changes', 'too-few'), missing('likeliest-change-p', 'probability', 'too-few')]
  const [before = 0, last] = [changes.at(-2), changes.at(-1)]
  const { change, probability } = likeliestChange(counts, simulation)
  return [
    measure('changes', 'changes', changes.length),
    ...(last === undefined ? [] : [rateOf('rate-before-change', events, spanOf(months.slice(before, last))), rateOf('rate-since-change', events, since)]),
    change === undefined
      ? missing('likeliest-change-p', 'probability', 'too-few')
      : measure('likeliest-change-p', 'probability', probability, { simulation, span: spanOf(months.slice(change)) }),
  ]
}

/** Events a year over these days, with the exact interval of Garwood. */
export function rateOf(name: CountMeasureName, events: readonly ThreatEvent[], span: Period): Measure<CountMeasureName> {
  const count = within(events, span.first, span.last).length
  const years = (daysBetween(span.first, span.last) + 1) / daysPerYear
  return measure(name, 'per-year', count / years, { ...rateInterval(count, years), span })
}

function spanOf(months: MonthlyCounts['months']): Period {
  return { first: firstDayOf(months[0] ?? ''), last: lastDayOf(months.at(-1) ?? '') }
}
