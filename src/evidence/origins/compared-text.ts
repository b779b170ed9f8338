import type { Claim } from '../../core/index.ts'
import type { PrintedText } from './print-order.ts'
import { hashesOf } from './sketch.ts'
import { placedWords, type PlacedWord } from './text-reuse.ts'

/** A report as it is compared with others: its words in their places, and what is claimed in it. */
export interface ComparedText {
  readonly print: PrintedText
  readonly claims: readonly Claim[]
  readonly words: readonly PlacedWord[]
  /** A hash for every run of five words. */
  readonly hashes: readonly number[]
  /** Where a run of five words stands first, by its hash. */
  readonly placeByHash: ReadonlyMap<number, number>
}

/** Takes a text apart once, however many others it is then compared with. */
export function toComparedText(print: PrintedText, claims: readonly Claim[]): ComparedText {
  const words = placedWords(print.text)
  const hashes = hashesOf(words)
  const placeByHash = new Map<number, number>()
  for (const [at, hash] of hashes.entries()) if (!placeByHash.has(hash)) placeByHash.set(hash, at)
  return { print, claims, words, hashes, placeByHash }
}
