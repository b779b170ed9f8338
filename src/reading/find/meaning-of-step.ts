import type { Span } from '../document.ts'
import type { AnnotatedDocument, ReadSentence } from '../finder.ts'
import { languages } from '../languages/languages.ts'
import { remembered, wholeWords } from '../words.ts'
import type { Language } from '../../core/index.ts'

const meaningOf = remembered((lang: Language) => new RegExp(wholeWords(languages[lang].level.meaning), 'iu'))

/** Whether the words only say what a step of a scale stands for: `niveau drie, wat betekent dat een aanslag waarschijnlijk is`. */
export function isMeaningOfStep({ text, lang }: AnnotatedDocument, sentence: ReadSentence, words: Span): boolean {
  return sentence.maySpeakOfLevel && meaningOf(lang).test(text.slice(sentence.start, words.end))
}
