import type { CountMeasureName, Measure } from '../../core/index.ts'
import { fitDiscount } from '../../statistics/index.ts'
import { measure, missing } from './measure.ts'

/** Gain in log likelihood from which on drift is shown at 5 %: half of the point of the half-and-half chi-square that holds at an edge. */
export const driftShown = 1.35

/** Fewest events whose scatter over months is asked for drift: with 5 or more on 171 months an even rate shows drift in 3 of 100 draws, with 1 in 22. */
export const fewestForShape = 5

/** Whether a rate wanders from month to month. */
export interface Drift {
  /** How much of what was known of the rate one month carries over to the next: 1 for a rate that never changes. */
  readonly discount: number
  /** By how much that is likelier than a rate that never changes, in log likelihood. */
  readonly gain: number
  readonly tooFew: boolean
}

/** Whether a rate wanders from month to month; see `fitDiscount` (Harvey and Fernandes 1989). */
export function driftOf(counts: readonly number[]): Drift {
  const { discount, gainOverNoDrift, limit } = fitDiscount(counts)
  const tooFew = limit === 'nothing to tell from' || counts.reduce((sum, count) => sum + count, 0) < fewestForShape
  return { discount, gain: tooFew ? 0 : gainOverNoDrift, tooFew }
}

/** Drift as measures, or that there are too few events to ask. */
export function driftSteps({ discount, gain, tooFew }: Drift): readonly Measure<CountMeasureName>[] {
  if (tooFew) return [missing('drift', 'ratio', 'too-few'), missing('drift-gain', 'nats', 'too-few')]
  return [measure('drift', 'ratio', discount), measure('drift-gain', 'nats', gain)]
}
