import type { BinaryForecast } from './binary-forecast.ts'

/** Forecasts whose probability lies from `from` up to but not including `to`; the last band includes its `to`. */
export interface ProbabilityBand {
  readonly from: number
  readonly to: number
  readonly forecasts: readonly BinaryForecast[]
}

/**
 * Sorts forecasts into bands that were fixed beforehand, for instance those of a yardstick of likelihood words; empty bands stay in the list.
 * Never take the deciles of some 60 forecasts for bounds: the decomposition then measures the cut and not the forecaster.
 * Domain: strictly ascending bounds from 0 to 1, so that no forecast falls outside; throws on anything else.
 */
export function bandsOf(forecasts: readonly BinaryForecast[], bounds: readonly number[]): readonly ProbabilityBand[] {
  const edges = bounds.slice(1).map((to, at) => ({ from: bounds[at] ?? 0, to }))
  if (!edges.every(({ from, to }) => from < to) || edges[0]?.from !== 0 || !((edges.at(-1)?.to ?? 0) >= 1)) {
    throw new RangeError('bandsOf needs ascending bounds from 0 to 1')
  }
  return edges.map(({ from, to }, at) => {
    const isLast = at === edges.length - 1
    return { from, to, forecasts: forecasts.filter(({ probability }) => probability >= from && (probability < to || isLast)) }
  })
}
