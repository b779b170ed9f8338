/** Words a shingle holds; a text with one clause added then still holds all of the shorter one's. */
const shingleWords = 3
/** Share of the shorter text's shingles that must stand in the longer one for the two to be one text. */
export const sameTextContainment = 0.8
/** Below this many words two texts may agree by chance. */
export const fewestWordsOfText = 14

/** A word of a text as texts are compared by it, and where it stands. */
export interface PlacedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Words in lower case, without accents and punctuation, in their places. */
export function placedWords(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = []
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = plainWord(written)
    if (word !== '') words.push({ word, start: index, end: index + written.length })
  }
  return words
}

/** Overlapping runs of three words, lower case, without accents and punctuation. */
export function shinglesOf(text: string): ReadonlySet<string> {
  return new Set(runsOf(placedWords(text), shingleWords))
}

/** Every run of so many words, in the order of the text. */
export function runsOf(words: readonly PlacedWord[], size: number): readonly string[] {
  const runs: string[] = []
  for (let at = 0; at + size <= words.length; at += 1) runs.push(words.slice(at, at + size).map(({ word }) => word).join(' '))
  return runs
}

/** Share of the smaller set that stands in the other, 0 to 1; 0 where one is empty. */
export function containment<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a]
  if (smaller.size === 0) return 0
  let shared = 0
  for (const shingle of smaller) if (larger.has(shingle)) shared += 1
  return shared / smaller.size
}

/** True where one text stands word for word in the other, however it is spaced and pointed: the same text, or an excerpt of it. */
export function isExcerpt(a: string, b: string): boolean {
  const one = inOneLine(a)
  const other = inOneLine(b)
  return one.trim() !== '' && other.trim() !== '' && (one.includes(other) || other.includes(one))
}

/** True where one text is for the greater part a copy of the other. */
export function isSameText(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return Math.min(a.size, b.size) > fewestWordsOfText - shingleWords && containment(a, b) >= sameTextContainment
}

function plainWord(written: string): string {
  return /^[a-z0-9]+$/i.test(written) ? written.toLowerCase() : written.normalize('NFKD').replaceAll(/[^a-z0-9]/gi, '').toLowerCase()
}

function inOneLine(text: string): string {
  return ` ${placedWords(text).map(({ word }) => word).join(' ')} `
}
