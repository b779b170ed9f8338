import { hashRuns, winnow, wordsOfRun } from '../../statistics/index.ts'

/** Words that two texts must have in a row for the passage to be looked at: three or four lines of a newspaper column. */
export const fewestWordsOfPassage = 20
/** Words of the shingles that texts are found by. */
export const sketchShingleWords = wordsOfRun
/** With this window any twenty words in a row that two texts share leave a hash that both have kept. */
const window = fewestWordsOfPassage - sketchShingleWords + 1
/** A text as short as this may stand in another as a whole: it keeps every hash, so that one kept there is found. */
const shortTextWords = 2 * fewestWordsOfPassage
const seed = 1

/** A hash for every run of five words, in the order of the text. */
export function hashesOf(words: readonly string[]): Uint32Array {
  return hashRuns(words, seed)
}

/** What a text is found by among others: some of its hashes, the same ones wherever the same words stand. */
export function sketchOf(hashes: Uint32Array): ReadonlySet<number> {
  return hashes.length + sketchShingleWords <= shortTextWords ? new Set(hashes) : winnow(hashes, window)
}
