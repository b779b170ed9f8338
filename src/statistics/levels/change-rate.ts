import { changesOf, checkHistory, type LevelHistory } from './level-history.ts'
import { exactShareInterval } from '../rates/share-interval.ts'

export interface ChangeRate {
  readonly changes: number
  readonly transitions: number
  /** Changes per transition, with exact limits that suppose transitions apart from each other, which those of one office hardly are. */
  readonly rate: number
  readonly interval: readonly [number, number]
  /** How many editions each level stood, in order; the last may not be over. */
  readonly spells: readonly number[]
}

/**
 * How often a level moves from one edition to the next, and so how often "as last time" is right: 1 - rate.
 * Domain: a history of at least two levels; throws on anything else. Linear time. Source: Clopper & Pearson 1934 for the interval.
 */
export function changeRate(history: LevelHistory, confidence = 0.95): ChangeRate {
  checkHistory('changeRate', history)
  const moved = changesOf(history.levels)
  const changes = moved.filter(Boolean).length
  const starts = [0, ...moved.flatMap((hasMoved, at) => (hasMoved ? [at + 1] : [])), history.levels.length]
  return {
    changes,
    transitions: moved.length,
    rate: changes / moved.length,
    interval: exactShareInterval(changes, moved.length, confidence),
    spells: starts.slice(1).map((end, at) => end - (starts[at] ?? 0)),
  }
}
