import type { Language } from '../../core/index.ts'
import type { AnnotatedDocument } from '../finder.ts'
import { languages } from '../languages/languages.ts'
import { isSaidWrongly } from '../mentions/taken-back.ts'
import { remembered, wholeWords } from '../words.ts'
import type { LevelWords } from './find-levels.ts'

/** What the sentence around a level makes of it: not so, or only asked, supposed, called for or played. */
export type LevelStanding = 'untrue' | 'open'

const around = remembered((lang: Language) => {
  const { openBefore, untrueBefore, untrueBehind, played } = languages[lang].level
  const toLevel = '(?: (?:het|de|een|the|a|an|its))?(?: [^\\s,.;:]+){0,2}\\s*$'
  return {
    openBefore: new RegExp(`${wholeWords(openBefore)}${toLevel}`, 'iu'),
    untrueBefore: new RegExp(`${wholeWords(untrueBefore)}${toLevel}`, 'iu'),
    untrueBehind: new RegExp(`^[\\s,]*${wholeWords(untrueBehind)}|${wholeWords(untrueBehind)}[\\s.]*$`, 'iu'),
    played: new RegExp(wholeWords(played), 'iu'),
  }
})

/** Undefined where the sentence tells the level as it is. */
export function standingAround({ lang }: AnnotatedDocument, words: LevelWords): LevelStanding | undefined {
  const { sentence, start, end, text, find } = words
  const { openBefore, untrueBefore, untrueBehind, played } = around(lang)
  const before = sentence.text.slice(0, start - sentence.start + (find('noun')?.index ?? 0)).slice(-reach)
  const behind = sentence.text.slice(end - sentence.start, end - sentence.start + reach)
  if (untrueBefore.test(before) || untrueBehind.test(behind) || untrueBehind.test(text.slice(-reach))) return 'untrue'
  if (isSaidWrongly(sentence.text, end - sentence.start, lang)) return 'untrue'
  return openBefore.test(before) || played.test(sentence.text.slice(0, text.length + start - sentence.start)) ? 'open' : undefined
}

/** How far before a level the words may stand that open or deny it. */
const reach = 100
