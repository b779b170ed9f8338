import { checkHistory, transitionsOf, type PublishedLevel } from './level-history.ts'
import { exactShareInterval } from '../rates/share-interval.ts'

export interface ChangeRate {
  readonly changes: number
  /** Editions of which the scale has the label before them; the others cannot be called changed or unchanged. */
  readonly transitions: number
  /** Changes per transition, with exact limits that suppose transitions apart from each other, which those of one office hardly are. */
  readonly rate: number
  readonly interval: readonly [number, number]
  /** How many editions each label stood, in order; the last may not be over. */
  readonly spells: readonly number[]
}

/**
 * How often a level moves from one edition to the next, and so how often "as last time" is right: 1 - rate. A level that keeps its label on a new
 * scale has not moved. Domain: see `checkHistory`; throws on anything else. Linear time. Source: Clopper & Pearson 1934 for the interval.
 */
export function changeRate(history: readonly PublishedLevel[], confidence = 0.95): ChangeRate {
  checkHistory('changeRate', history)
  const moved = transitionsOf(history).map(({ before, level }) => before !== level)
  const changes = moved.filter(Boolean).length
  const starts = history.flatMap(({ label }, at) => (label === history[at - 1]?.label ? [] : [at]))
  return {
    changes,
    transitions: moved.length,
    rate: changes / moved.length,
    interval: exactShareInterval(changes, moved.length, confidence),
    spells: starts.map((start, at) => (starts[at + 1] ?? history.length) - start),
  }
}
