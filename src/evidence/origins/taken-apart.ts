import { HashPlaces } from './hash-places.ts'
import { hashesOf } from './sketch.ts'
import { placedWords, type PlacedWords } from './text-reuse.ts'

/** A text as words, and as runs of words that others are found by. */
export interface TakenApart extends PlacedWords {
  /** A hash for every run of five words. */
  readonly hashes: Uint32Array
  /** Where a run of five words stands first, by its hash; made when it is asked for. */
  readonly placeByHash: () => HashPlaces
}

/** The words of a text and their hashes. */
export function takeApart(text: string): TakenApart {
  const placed = placedWords(text)
  const hashes = hashesOf(placed.words)
  let placeByHash: HashPlaces | undefined
  return { ...placed, hashes, placeByHash: () => (placeByHash ??= new HashPlaces(hashes)) }
}
