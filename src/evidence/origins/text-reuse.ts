/** Words a shingle holds; a text with one clause added then still holds all of the shorter one's. */
const shingleWords = 3
/** Share of the shorter text's shingles that must stand in the longer one for the two to be one text. */
export const sameTextContainment = 0.8
/** Below this many words two texts may agree by chance. */
export const fewestWordsOfText = 14

/** The words of a text in lower case, without accents and punctuation, and where each stands. */
export interface PlacedWords {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Takes a text apart into words that compare, however they were written. */
export function placedWords(text: string): PlacedWords {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let end = 0
  for (const written of text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const start = text.indexOf(written, end)
    end = start + written.length
    const word = plainWord(written)
    if (word === '') continue
    words.push(word)
    starts.push(start)
    ends.push(end)
  }
  return { words, starts, ends }
}

/** Overlapping runs of three words, lower case, without accents and punctuation. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const { words } = placedWords(text)
  const shingles = new Set<string>()
  for (let at = 0; at + shingleWords <= words.length; at += 1) shingles.add(words.slice(at, at + shingleWords).join(' '))
  return shingles
}

/** What holds each thing once: a set, or a map by its keys. */
interface Keys<T> {
  readonly size: number
  readonly has: (key: T) => boolean
  readonly keys: () => Iterable<T>
}

/** Share of the smaller set that stands in the other, 0 to 1; 0 where one is empty. */
export function containment<T>(a: Keys<T>, b: Keys<T>): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a]
  if (smaller.size === 0) return 0
  let shared = 0
  for (const shingle of smaller.keys()) if (larger.has(shingle)) shared += 1
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
  return ` ${placedWords(text).words.join(' ')} `
}
