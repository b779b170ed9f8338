import { changesOf, checkHistory, type LevelHistory } from './level-history.ts'

/** Forecasts of one edition from those before it alone: a distribution over the scale each, that any model must beat. */
export interface LevelForecasts {
  /** What came. */
  readonly level: number
  /** Probability given to any change: (changes so far + 1) / (transitions so far + 2), Laplace's rule of succession. */
  readonly changeProbability: number
  /** All on the last level. */
  readonly persistence: readonly number[]
  /** The change probability spread over all other levels alike, or over the neighbours of the last level alone. */
  readonly softPersistence: readonly number[]
  readonly neighbourPersistence: readonly number[]
  /** Shares of the past, with one edition more that is spread over the whole scale so that no level has 0. */
  readonly climatology: readonly number[]
}

/**
 * What would have been said of every edition but the first by someone who knows the earlier levels and nothing else. Domain: a history on one
 * scale, at least two levels; throws on anything else. A record whose scale changed is scored apart for each scale: to map one onto the
 * other makes jumps that nobody decided. Editions times the scale of time. Source: Laplace 1814 (succession); Perks 1947 (the added edition).
 */
export function levelBaselines(history: LevelHistory): readonly LevelForecasts[] {
  checkHistory('levelBaselines', history)
  const { levels, scale } = history
  const counts = Array<number>(scale).fill(0)
  let changes = 0
  return changesOf(levels).map((hasMoved, before) => {
    const last = levels[before] ?? 0
    counts[last] = (counts[last] ?? 0) + 1
    const changeProbability = (changes + 1) / (before + 2)
    changes += hasMoved ? 1 : 0
    return {
      level: levels[before + 1] ?? 0,
      changeProbability,
      persistence: spread(last, scale, 0, () => true),
      softPersistence: spread(last, scale, changeProbability, () => true),
      neighbourPersistence: spread(last, scale, changeProbability, (level) => Math.abs(level - last) === 1),
      climatology: counts.map((count) => (count + 1 / scale) / (before + 2)),
    }
  })
}

/** All on one level but a share that is parted alike over the others that may receive it. */
function spread(level: number, scale: number, share: number, mayReceive: (level: number) => boolean): readonly number[] {
  const others = Array.from({ length: scale }, (_, at) => at !== level && mayReceive(at))
  const each = share / others.filter(Boolean).length
  return others.map((receives, at) => (at === level ? 1 - share : receives ? each : 0))
}
