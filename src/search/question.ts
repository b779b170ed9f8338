import { languages } from '../core/index.ts'
import { stemOf, wordsOf } from './terms.ts'

/** One word that is searched for. */
export interface AskedWord {
  readonly word: string
  /** Its stems, in the languages that reports are read in. */
  readonly stems: readonly string[]
}

/** Words of a question beyond these are not looked at. */
const mostWords = 12

/** What a question asks for; a word that comes twice counts once, small words not at all. */
export function parseQuestion(question: string): readonly AskedWord[] {
  return wordsOf(question).slice(0, mostWords).map((word) => ({ word, stems: [...new Set(languages.map((lang) => stemOf(word, lang)))] }))
}
