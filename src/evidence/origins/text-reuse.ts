/** Words a shingle holds; a text with one clause added then still holds all of the shorter one's. */
const shingleWords = 3
/** Share of the shorter text's shingles that must stand in the longer one for the two to be one text. */
export const sameTextContainment = 0.8
/** Below this many shingles two texts may agree by chance. */
const fewestShingles = 12

/** Overlapping runs of three words, lower case, without accents and punctuation. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text)
  const shingles = new Set<string>()
  for (let at = 0; at + shingleWords <= words.length; at += 1) shingles.add(words.slice(at, at + shingleWords).join(' '))
  return shingles
}

/** Words in lower case, without accents and punctuation. */
function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKD').replaceAll(/[^\p{ASCII}]/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? []
}

/** Share of the smaller set that stands in the other, 0 to 1; 0 where one is empty. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a]
  if (smaller.size === 0) return 0
  return [...smaller].filter((shingle) => larger.has(shingle)).length / smaller.size
}

/** True where one text stands word for word in the other, however it is spaced and pointed: the same text, or an excerpt of it. */
export function isExcerpt(a: string, b: string): boolean {
  const [one, other] = [` ${wordsOf(a).join(' ')} `, ` ${wordsOf(b).join(' ')} `]
  return one.trim() !== '' && other.trim() !== '' && (one.includes(other) || other.includes(one))
}

/** True where one text is for the greater part a copy of the other. */
export function isSameText(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return Math.min(a.size, b.size) >= fewestShingles && containment(a, b) >= sameTextContainment
}
