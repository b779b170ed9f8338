import type { Claim, Language, UnreadKind, UnreadReport, UnreadSentence } from '../core/index.ts'
import { annotate } from './annotate.ts'
import { contains, overlaps, toDocument, type Span } from './document.ts'
import type { ReadSentence } from './finder.ts'
import { languageParts, type LanguagePart } from './language-parts.ts'
import { languages } from './languages/languages.ts'
import { findLevelNumbers } from './mentions/level-numbers.ts'
import { findNumerals } from './numerals/find-numerals.ts'
import { splitSentences } from './sentences.ts'
import { remembered, wholeWords } from './words.ts'

/** Sentences with a number, a day or a level that no claim of the text speaks of: whoever relies on the reading should know of them. */
export function unreadSentences(report: UnreadReport, claims: readonly Claim[]): readonly UnreadSentence[] {
  const telling = claims.filter(({ kind }) => kind !== 'ATTRIBUTION' && kind !== 'NEGATION')
  return languageParts(report.text, report.lang).flatMap((part) => unreadIn(report, part, telling)).map(({ start, end, holds }) => ({ start, end, quote: report.text.slice(start, end), holds }))
}

type Unread = Pick<UnreadSentence, 'start' | 'end' | 'holds'>

function unreadIn(report: UnreadReport, { start: from, end, lang }: LanguagePart, claims: readonly Claim[]): readonly Unread[] {
  const text = report.text.slice(from, end)
  if (lang === undefined) return splitSentences(text, 'en', []).filter((span) => /\d/.test(text.slice(span.start, span.end))).map((span) => ({ start: span.start + from, end: span.end + from, holds: ['number'] }))
  const told = claims.map((claim) => ({ start: claim.start - from, end: claim.end - from }))
  return annotate(toDocument(report, text, lang)).sentences.flatMap((sentence) => {
    const holds = unreadOf(sentence, told.filter((claim) => overlaps(claim, sentence)), lang)
    return holds.length === 0 ? [] : [{ start: sentence.start + from, end: sentence.end + from, holds }]
  })
}

/** Of a sentence that was read in part: the counts that no claim holds. Of another: whatever can be checked. */
function unreadOf(sentence: ReadSentence, claims: readonly Span[], lang: Language): readonly UnreadKind[] {
  const { numbers, dates, text } = sentence
  if (claims.length > 0) return numbers.some((number) => !claims.some((claim) => contains(claim, number))) ? ['number'] : []
  const isLevel = findLevelNumbers(text).length > 0 || levelNoun(lang).test(text)
  return [...(hasNumber(sentence, lang) ? ['number' as const] : []), ...(dates.length > 0 ? ['date' as const] : []), ...(isLevel ? ['level' as const] : [])]
}

const levelNoun = remembered((lang: Language) => new RegExp(wholeWords(languages[lang].level.noun), 'iu'))

/** A number that is no part of a date; `one` and `een` are articles as often. */
function hasNumber({ text, tokens, start, dates }: ReadSentence, lang: Language): boolean {
  return findNumerals(text, tokens, lang).some((numeral) => {
    const span = { start: numeral.start + start, end: numeral.end + start }
    const isNumber = numeral.kind !== 'article' && numeral.kind !== 'some' && numeral.kind !== 'ordinal' && (numeral.value > 1 || numeral.form === 'digits')
    return isNumber && !dates.some((date) => overlaps(date, span))
  })
}
