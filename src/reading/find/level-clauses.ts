import type { Span } from '../document.ts'
import type { ReadSentence } from '../finder.ts'
import type { LanguageData } from '../languages/language.ts'
import { remembered, wholeWords } from '../words.ts'

export const nounOf = remembered((data: LanguageData) => new RegExp(wholeWords(data.level.noun), 'iu'))
export const looseNounOf = remembered((data: LanguageData) => new RegExp(wholeWords(data.level.looseNoun), 'iu'))

/** Clauses of a sentence as far as levels go: a bracket belongs to the words around it, and so does what follows a colon. */
export function levelClauses(sentence: ReadSentence): readonly Span[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of sentence.clauses) {
    const last = joined.at(-1)
    const between = last === undefined ? '' : sentence.text.slice(last.end - sentence.start, start - sentence.start)
    const isSaid = sentence.attributions.some((said) => said.start <= start && end <= said.end + 2)
    if (last !== undefined && /[():]/.test(between) && !isSaid) last.end = end
    else joined.push({ start, end })
  }
  return joined
}
