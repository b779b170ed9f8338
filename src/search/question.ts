import { languages } from '../core/index.ts'
import { alternativesOf, placeAt, type Alternative } from './place-names.ts'
import { stemOf, wordsOf } from './terms.ts'

/** One word that is searched for, or the name of a place. */
export interface AskedWord {
  readonly word: string
  /** Its stems, in the languages that reports are read in; none where it is a name of several words. */
  readonly stems: readonly string[]
  /** What the same place is called elsewhere. */
  readonly otherNames: readonly string[]
  /** Any of these stands for it: its stems, and the names of its place. */
  readonly alternatives: readonly Alternative[]
}

/** Words of a question beyond these are not looked at. */
const mostWords = 12

/** What a question asks for; a word that comes twice counts once, small words not at all. `namesByName` holds what places are called elsewhere. */
export function parseQuestion(question: string, namesByName: ReadonlyMap<string, readonly string[]>): readonly AskedWord[] {
  const words = wordsOf(question).slice(0, mostWords)
  const asked: AskedWord[] = []
  for (let at = 0; at < words.length; ) {
    const place = placeAt(words, at, namesByName)
    const count = place?.words ?? 1
    asked.push(askedWord(words.slice(at, at + count), place?.names ?? []))
    at += count
  }
  return asked
}

/** A word alone, as it is asked for when nothing is known of it. */
export function askedWord(words: readonly string[], otherNames: readonly string[]): AskedWord {
  const word = words.join(' ')
  const alternatives = [words, ...otherNames.map(wordsOf)].flatMap(alternativesOf)
  return { word, stems: words.length > 1 ? [] : [...new Set(languages.map((lang) => stemOf(word, lang)))], otherNames, alternatives }
}
