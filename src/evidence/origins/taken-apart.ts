import { hashesOf } from './sketch.ts'
import { placedWords, type PlacedWords } from './text-reuse.ts'

/** A text as words, and as runs of words that others are found by. */
export interface TakenApart extends PlacedWords {
  /** A hash for every run of five words. */
  readonly hashes: readonly number[]
  /** Where a run of five words stands first, by its hash; made when it is asked for. */
  readonly placeByHash: () => ReadonlyMap<number, number>
}

/** The words of a text and their hashes. */
export function takeApart(text: string): TakenApart {
  const placed = placedWords(text)
  const hashes = hashesOf(placed.words)
  let placeByHash: ReadonlyMap<number, number> | undefined
  return { ...placed, hashes, placeByHash: () => (placeByHash ??= firstPlaces(hashes)) }
}

function firstPlaces(hashes: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (const [at, hash] of hashes.entries()) if (!places.has(hash)) places.set(hash, at)
  return places
}
