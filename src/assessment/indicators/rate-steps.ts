import { firstDayOf, type CountMeasureName, type Measure, type MeasureLimit, type Period, type ThreatEvent } from '../../core/index.ts'
import { poissonChanges } from '../../statistics/index.ts'
import { changeSteps } from './change-steps.ts'
import { contagionSteps } from './contagion-steps.ts'
import { driftOf, driftShown, driftSteps, type Drift } from './drift-steps.ts'
import type { MonthlyCounts } from './monthly-counts.ts'
import { scatterSteps } from './scatter-steps.ts'

/**
 * How the rate of events behaved over a stretch of covered days, in an order in which each step rules out what would fool the next: drift and
 * change points by month; scatter only where neither is found; contagion only after the last change, and only where the rate does not drift
 * there. `sourcesDiffer`: the window rests on another mix of sources than the reference, and scatter and contagion would be those of sources.
 */
export function rateSteps(events: readonly ThreatEvent[], stretch: Period, monthly: MonthlyCounts, sourcesDiffer: boolean): readonly Measure<CountMeasureName>[] {
  const { months, counts } = monthly
  const changes = counts.length < 2 ? [] : poissonChanges(counts, 2 * Math.log(counts.length)).changes
  const last = changes.at(-1) ?? 0
  const since = last === 0 ? stretch : { first: firstDayOf(months[last] ?? stretch.first), last: stretch.last }
  const drift = driftOf(counts)
  return [
    ...driftSteps(drift),
    ...changeSteps(events, monthly, changes, since),
    ...scatterSteps(counts, sourcesDiffer ? 'sources-first' : drift.gain >= driftShown ? 'drift-first' : last > 0 ? 'change-first' : undefined),
    ...contagionSteps(events, since, limitOfContagion(last === 0 ? () => drift : () => driftOf(counts.slice(last)), sourcesDiffer, events)),
  ]
}

/** Plots lie on the days on which police or courts made them known: what comes in bursts there is their work. */
function limitOfContagion(driftSinceChange: () => Drift, sourcesDiffer: boolean, events: readonly ThreatEvent[]): MeasureLimit | undefined {
  if (events.some(({ status }) => status === 'foiled')) return 'not-asked'
  if (sourcesDiffer) return 'sources-first'
  return driftSinceChange().gain >= driftShown ? 'drift-first' : undefined
}
