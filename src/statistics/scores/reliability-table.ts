import { checkForecasts, outcomeOf, type BinaryForecast } from './binary-forecast.ts'
import { mean } from '../numerics/mean.ts'
import { bandsOf } from './probability-bands.ts'
import { exactShareInterval, wilsonInterval } from '../rates/share-interval.ts'

export interface ReliabilityRow {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Mean of the stated probabilities, and share of them that came; both undefined for a band without forecasts. */
  readonly said: number | undefined
  readonly came: number | undefined
  /** 95 % limits of what came; 0 to 1 for a band without forecasts. */
  readonly wilson: readonly [number, number]
  readonly exact: readonly [number, number]
}

/**
 * What was said against what came, band by band, with limits that show how little few forecasts tell. Bands are fixed beforehand and run from
 * 0 to 1 (see `bandsOf`); none is left out. Domain: at least one forecast; throws on anything else.
 * Source: Wilson 1927; Clopper & Pearson 1934; why bars: Brocker & Smith 2007, Weather and Forecasting 22.
 */
export function reliabilityTable(forecasts: readonly BinaryForecast[], bounds: readonly number[]): readonly ReliabilityRow[] {
  checkForecasts('reliabilityTable', forecasts)
  return bandsOf(forecasts, bounds).map(({ from, to, forecasts: group }) => {
    const count = group.length
    const came = group.filter(({ occurred }) => occurred).length
    const isEmpty = count === 0
    return {
      from, to, count,
      said: isEmpty ? undefined : mean(group.map(({ probability }) => probability)),
      came: isEmpty ? undefined : mean(group.map(outcomeOf)),
      wilson: wilsonInterval(came, count),
      exact: exactShareInterval(came, count),
    }
  })
}
