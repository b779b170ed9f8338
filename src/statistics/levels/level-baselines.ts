import { checkHistory, transitionsOf, type PublishedLevel } from './level-history.ts'

/** Forecasts of one edition from those before it alone: a distribution over its scale each, that any model must beat. */
export interface LevelForecasts {
  /** Place of the edition in the history, counted from 0. */
  readonly edition: number
  /** What came, and what was before it by its label; both counted from 0 on the scale of this edition. */
  readonly level: number
  readonly before: number
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
 * What would have been said of every edition but the first by someone who knows the earlier levels and nothing else. Where the scale changes, each
 * edition is forecast on its own scale and the past is carried over by its labels; editions with a label that the new scale lacks count in no share,
 * and no forecast is made of the edition right after one. Domain: see `checkHistory`; throws on anything else. Editions times the scale of time.
 * Source: Laplace 1814 (succession); Perks 1947 (the added edition).
 */
export function levelBaselines(history: readonly PublishedLevel[]): readonly LevelForecasts[] {
  checkHistory('levelBaselines', history)
  let changes = 0
  return transitionsOf(history).map(({ edition, before, level }, transitions) => {
    const { scale } = history[edition] ?? { scale: [] }
    const changeProbability = (changes + 1) / (transitions + 2)
    changes += level === before ? 0 : 1
    return {
      edition,
      level,
      before,
      changeProbability,
      persistence: spread(before, scale.length, 0, () => true),
      softPersistence: spread(before, scale.length, changeProbability, () => true),
      neighbourPersistence: spread(before, scale.length, changeProbability, (other) => Math.abs(other - before) === 1),
      climatology: sharesOf(history.slice(0, edition), scale),
    }
  })
}

function sharesOf(past: readonly PublishedLevel[], scale: readonly string[]): readonly number[] {
  const counts = scale.map((label) => past.filter((edition) => edition.label === label).length)
  const all = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => (count + 1 / scale.length) / (all + 1))
}

/** All on one level but a share that is parted alike over the others that may receive it. */
function spread(level: number, scale: number, share: number, mayReceive: (level: number) => boolean): readonly number[] {
  const others = Array.from({ length: scale }, (_, at) => at !== level && mayReceive(at))
  const each = share / others.filter(Boolean).length
  return others.map((receives, at) => (at === level ? 1 - share : receives ? each : 0))
}
