import { hashShingle, winnow } from '../../statistics/index.ts'

/** Words that two texts must have in a row for the passage to be looked at: three or four lines of a newspaper column. */
export const fewestWordsOfPassage = 20
/** Words of the shingles that texts are found by. */
export const sketchShingleWords = 5
/** With this window any twenty words in a row that two texts share leave a hash that both have kept. */
const window = fewestWordsOfPassage - sketchShingleWords + 1
/** A text as short as this may stand in another as a whole: it keeps every hash, so that one kept there is found. */
const shortTextWords = 2 * fewestWordsOfPassage
const seed = 1

/** A hash for every run of five words, in the order of the text. */
export function hashesOf(words: readonly string[]): readonly number[] {
  const text = words.join(' ')
  const starts = [0]
  for (const word of words) starts.push((starts.at(-1) ?? 0) + word.length + 1)
  const hashes: number[] = []
  for (let at = 0; at + sketchShingleWords <= words.length; at += 1) hashes.push(hashShingle(text, seed, starts[at] ?? 0, (starts[at + sketchShingleWords] ?? 0) - 1))
  return hashes
}

/** What a text is found by among others: some of its hashes, the same ones wherever the same words stand. */
export function sketchOf(hashes: readonly number[]): ReadonlySet<number> {
  return hashes.length + sketchShingleWords <= shortTextWords ? new Set(hashes) : winnow(hashes, window)
}
