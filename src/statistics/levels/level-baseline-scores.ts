import { brierScore } from '../scores/brier-score.ts'
import { categoryLogScore } from '../scores/category-scores.ts'
import { levelBaselines, type LevelForecasts } from './level-baselines.ts'
import type { PublishedLevel } from './level-history.ts'
import { mean } from '../numerics/mean.ts'
import { rankedProbabilityScore } from '../scores/ranked-probability-score.ts'

type Baseline = 'persistence' | 'softPersistence' | 'neighbourPersistence' | 'climatology'

export interface LevelBaselineScores {
  /** Editions that were forecast, and those of which persistence named the level that came. */
  readonly forecasts: number
  readonly persistenceRight: number
  /** Mean ranked score over the editions forecast, not divided by the scale: with persistence a move by k levels costs k. */
  readonly ranked: Readonly<Record<Baseline, number>>
  /** Mean surprise in nats, unfloored: neither can give 0 to any level. Persistence and its neighbours can, so they have none. */
  readonly log: Readonly<Record<'softPersistence' | 'climatology', number>>
  /** Brier score of "will it change?", by Laplace's running rate, and by the rate of the whole record, which nobody had beforehand. */
  readonly changeBrier: { readonly running: number; readonly inSample: number }
}

/** How well a history foretells itself: the scores that a level model has to stand beside. Domain, cost and sources as `levelBaselines`. */
export function scoreLevelBaselines(history: readonly PublishedLevel[]): LevelBaselineScores {
  const forecasts = levelBaselines(history)
  const changes = forecasts.filter(({ before, level }) => before !== level).length
  const ranked = (baseline: Baseline) => mean(forecasts.map((forecast) => rankedProbabilityScore(forecast[baseline], forecast.level).score))
  const log = (baseline: Baseline) => mean(forecasts.map((forecast) => categoryLogScore(forecast[baseline], forecast.level)))
  const brier = (probabilityOf: (forecast: LevelForecasts) => number) =>
    brierScore(forecasts.map((forecast) => ({ probability: probabilityOf(forecast), occurred: forecast.before !== forecast.level })))
  return {
    forecasts: forecasts.length,
    persistenceRight: forecasts.length - changes,
    ranked: {
      persistence: ranked('persistence'),
      softPersistence: ranked('softPersistence'),
      neighbourPersistence: ranked('neighbourPersistence'),
      climatology: ranked('climatology'),
    },
    log: { softPersistence: log('softPersistence'), climatology: log('climatology') },
    changeBrier: { running: brier(({ changeProbability }) => changeProbability), inSample: brier(() => changes / forecasts.length) },
  }
}
