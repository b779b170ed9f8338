import type { Language } from '../../core/index.ts'
import type { Span } from '../document.ts'
import type { AnnotatedDocument, ReadSentence } from '../finder.ts'
import { languages } from '../languages/languages.ts'
import type { Folded } from '../patterns/fold.ts'
import { PatternSet, type FindPattern } from '../patterns/pattern-set.ts'
import { remembered, wholeWords } from '../words.ts'

/** What the words of a language for levels are called in its data. */
const names = ['noun', 'looseNoun', 'present', 'denied', 'nationwide', 'elsewhere', 'targets', 'again', 'orHigher', 'orLower'] as const

/** Words of a sentence that may speak of a level. */
export interface LevelText extends Span {
  readonly text: string
  readonly folded: Folded
  /** Finds the words that a language has for levels. */
  readonly find: FindPattern<(typeof names)[number]>
}

const patternsOf = remembered((lang: Language) => new PatternSet(names.map((name) => [name, new RegExp(wholeWords(languages[lang].level[name]), 'iu')] as const)))

export function levelText({ lang }: AnnotatedDocument, sentence: ReadSentence, { start, end }: Span): LevelText {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start)
  const folded = sentence.folded.subarray(start - sentence.start, end - sentence.start)
  return { start, end, text, folded, find: patternsOf(lang).in(text, folded) }
}
