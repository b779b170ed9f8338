import { languages } from '../core/index.ts'
import { stemOf, wordsOf } from './terms.ts'

/** Terms that stand for something together: all of them must be there. */
export type Alternative = readonly string[]

/** A place that is asked for by one of its names. */
export interface AskedPlace {
  /** How many words of the question the name takes. */
  readonly words: number
  /** Its other names, as the gazetteer has them. */
  readonly names: readonly string[]
}

/** Names of more words are not looked for. */
const longestName = 4
/** Shorter names (`Rom`) are words of other languages too: they are found by and not looked for. */
const shortestName = 4

/** The other names of every place, by the folded words of each of its names; each list of `places` holds the names of one. */
export function namesByName(places: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, Set<string>>()
  for (const names of places) {
    for (const name of names) {
      const key = wordsOf(name).join(' ')
      const others = byName.get(key) ?? new Set()
      for (const other of names) if (other.length >= shortestName && wordsOf(other).join(' ') !== key) others.add(other)
      byName.set(key, others)
    }
  }
  return new Map([...byName].map(([key, others]) => [key, distinct([...others])]))
}

/** The place whose name begins at a word of a question, the longest name first. */
export function placeAt(words: readonly string[], at: number, byName: ReadonlyMap<string, readonly string[]>): AskedPlace | undefined {
  for (let count = Math.min(longestName, words.length - at); count > 0; count -= 1) {
    const names = byName.get(words.slice(at, at + count).join(' '))
    if (names !== undefined) return { words: count, names }
  }
  return undefined
}

/** Words as the terms of a text hold them, in each language. */
export function alternativesOf(words: readonly string[]): readonly Alternative[] {
  if (words.length === 0) return []
  const byLanguage = languages.map((lang) => words.map((word) => stemOf(word, lang)))
  return byLanguage.filter((stems, at) => byLanguage.findIndex((other) => other.every((stem, index) => stem === stems[index])) === at)
}

/** Each once, whatever its accents. */
function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.toReversed().map((name) => [wordsOf(name).join(' '), name])).values()].toReversed()
}
