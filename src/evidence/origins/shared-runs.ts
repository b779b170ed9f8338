import type { TakenApart } from './taken-apart.ts'
import { sketchShingleWords } from './sketch.ts'

/** Words in a row that stand in two texts: from where in the one, from where in the other, how many. */
export interface SharedRun {
  readonly at: number
  readonly otherAt: number
  readonly words: number
}

/** The longest runs of at least five words that the first text shares with the other, in the order of the first; none overlap. */
export function sharedRuns({ words, hashes }: TakenApart, other: TakenApart): readonly SharedRun[] {
  const runs: SharedRun[] = []
  const places = other.placeByHash()
  for (let at = 0; at < hashes.length; at += 1) {
    const otherAt = places.get(hashes[at] ?? 0)
    const length = otherAt === undefined ? 0 : equalWords(words, at, other.words, otherAt)
    // Other words may have the same hash.
    if (otherAt === undefined || length < sketchShingleWords) continue
    runs.push({ at, otherAt, words: length })
    at += length - 1
  }
  return runs
}

function equalWords(words: readonly string[], at: number, other: readonly string[], otherAt: number): number {
  let length = 0
  while (at + length < words.length && words[at + length] === other[otherAt + length]) length += 1
  return length
}
