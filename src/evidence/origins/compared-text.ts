import type { Claim } from '../../core/index.ts'
import { toDatedPrint, type DatedPrint, type PrintedText } from './print-order.ts'
import { hashesOf } from './sketch.ts'
import { placedWords, type PlacedWords } from './text-reuse.ts'

/** A report as it is compared with others: its words in their places, and what is claimed in it. */
export interface ComparedText extends PlacedWords, DatedPrint {
  readonly claims: readonly Claim[]
  /** A hash for every run of five words. */
  readonly hashes: readonly number[]
  /** Where a run of five words stands first, by its hash; made when it is asked for. */
  readonly placeByHash: () => ReadonlyMap<number, number>
}

/** Takes a text apart once, however many others it is then compared with. */
export function toComparedText(print: PrintedText, claims: readonly Claim[]): ComparedText {
  const placed = placedWords(print.text)
  const hashes = hashesOf(placed.words)
  let placeByHash: ReadonlyMap<number, number> | undefined
  return { ...placed, ...toDatedPrint(print), claims, hashes, placeByHash: () => (placeByHash ??= firstPlaces(hashes)) }
}

function firstPlaces(hashes: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (const [at, hash] of hashes.entries()) if (!places.has(hash)) places.set(hash, at)
  return places
}
