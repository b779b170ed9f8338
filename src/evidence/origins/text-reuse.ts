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
  for (let at = 0; at < text.length; ) {
    const start = at
    let isPlain = true
    // Plain ASCII is decided without a pattern: it is nearly all there is.
    for (let width = widthOfLetter(text, at); width > 0; width = widthOfLetter(text, at)) {
      if (text.charCodeAt(at) > 127) isPlain = false
      at += width
    }
    if (at === start) at += 1
    else {
      const written = text.slice(start, at)
      const word = isPlain ? written.toLowerCase() : plainWord(written)
      if (word === '') continue
      words.push(word)
      starts.push(start)
      ends.push(at)
    }
  }
  return { words, starts, ends }
}

const letter = /[\p{L}\p{M}\p{N}]/u

/** Units of text that the letter or digit at a place takes up; none where neither stands there. */
function widthOfLetter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) ? 1 : 0
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return at < text.length && letter.test(char) ? char.length : 0
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
  return written.normalize('NFKD').replaceAll(/[^a-z0-9]/gi, '').toLowerCase()
}

function inOneLine(text: string): string {
  return ` ${placedWords(text).words.join(' ')} `
}
