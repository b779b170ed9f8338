import type { Span } from '../document.ts'
import type { AnnotatedDocument, ReadSentence } from '../finder.ts'
import { languages } from '../languages/languages.ts'
import { remembered, wholeWords } from '../words.ts'
import type { Language } from '../../core/index.ts'

const meaningOf = remembered((lang: Language) => new RegExp(wholeWords(languages[lang].level.meaning), 'iu'))
const underStepOf = remembered((lang: Language) => new RegExp(wholeWords(languages[lang].level.underStep), 'iu'))

/** Whether the words only say what a step of a scale stands for: `niveau drie, wat betekent dat een aanslag waarschijnlijk is`. */
export function isMeaningOfStep({ text, lang }: AnnotatedDocument, sentence: ReadSentence, words: Span): boolean {
  const upTo = text.slice(sentence.start, words.end)
  return underStepOf(lang).test(upTo) || (sentence.maySpeakOfLevel && meaningOf(lang).test(upTo))
}
