import { checkForecasts, outcomeOf, type BinaryForecast } from './binary-forecast.ts'
import { mean } from '../numerics/mean.ts'
import { bandsOf } from './probability-bands.ts'

/** Brier score = reliability - resolution + uncertainty + withinVariance - withinCovariance. */
export interface MurphyParts {
  /** How far what was said lay from what then came, group by group: 0 is best. */
  readonly reliability: number
  /** How far the groups lay from the overall share: more is better. */
  readonly resolution: number
  /** What the questions themselves bring: the score of always saying the overall share. */
  readonly uncertainty: number
  /** What different probabilities within one group add; both 0 where a group holds one value. */
  readonly withinVariance: number
  readonly withinCovariance: number
}

/**
 * Why the Brier score is what it is, by distinct probability: exact, but with many values of few forecasts each it flatters resolution and
 * blames reliability alike; below some 200 forecasts read `corp` beside it. Domain: at least one forecast; throws else. Source: Murphy 1973.
 */
export function murphyByValue(forecasts: readonly BinaryForecast[]): MurphyParts {
  checkForecasts('murphyByValue', forecasts)
  return partsOf([...Map.groupBy(forecasts, ({ probability }) => probability).values()])
}

/**
 * The same by bands fixed beforehand (see `bandsOf`), with the two terms that binning adds, so that the five still sum to the Brier score.
 * Empty bands count for nothing. Source: Stephenson, Coelho & Jolliffe 2008, Weather and Forecasting 23.
 */
export function murphyByBand(forecasts: readonly BinaryForecast[], bounds: readonly number[]): MurphyParts {
  checkForecasts('murphyByBand', forecasts)
  return partsOf(bandsOf(forecasts, bounds).map((band) => band.forecasts).filter((group) => group.length > 0))
}

function partsOf(groups: readonly (readonly BinaryForecast[])[]): MurphyParts {
  const all = groups.flat()
  const share = mean(all.map(outcomeOf))
  const meanOverGroups = (partOf: (said: number, came: number, group: readonly BinaryForecast[]) => number) => {
    const parts = groups.map((group) => group.length * partOf(mean(group.map(({ probability }) => probability)), mean(group.map(outcomeOf)), group))
    return parts.reduce((total, part) => total + part, 0) / all.length
  }
  return {
    reliability: meanOverGroups((said, came) => (said - came) ** 2),
    resolution: meanOverGroups((_, came) => (came - share) ** 2),
    uncertainty: share * (1 - share),
    withinVariance: meanOverGroups((said, _, group) => mean(group.map(({ probability }) => (probability - said) ** 2))),
    withinCovariance: meanOverGroups((said, came, group) => 2 * mean(group.map((forecast) => (forecast.probability - said) * (outcomeOf(forecast) - came)))),
  }
}
