import { trimSpan, type Span } from '../document.ts'
import type { AnnotatedDocument, ReadSentence } from '../finder.ts'
import { allMatches } from '../words.ts'
import type { NumberMention } from '../mentions/numbers.ts'

const people =
  '(?:nederlandse |belgische |volwassen |dutch |belgian |adult |british )?(?:volwassenen?|kinderen|vrouwen|mannen|minderjarigen|personen|mensen|nederlanders|belgen|uitreizigers|syri[ëe]gangers|jihadisten|strijders|adults|children|women|men|minors|people|persons|nationals|citizens|fighters)'
const joint = /[,;:(]\s?|\s(?:en|and|terwijl|while|maar|but)\s|\s(?=(?:evenals|net als|as well as|van wie|onder wie|van hen|waarvan|of whom|of which|nog eens)\s)/giu

/** The stretch of the sentence that belongs to a number: from behind the number before it to the joint before the next one. */
export function partOf(document: AnnotatedDocument, sentence: ReadSentence, at: number): Span {
  const { text } = document
  const number = sentence.numbers[at] as NumberMention
  const before = sentence.numbers[at - 1]
  const after = sentence.numbers[at + 1]
  if (after !== undefined && isPartOfNext(text, number, after)) return { start: number.start, end: Math.max(number.end, partOf(document, sentence, at + 1).end) }
  const clause = sentence.clauses.find(({ start, end }) => start <= number.start && number.start < end) ?? sentence
  const previousJoint = before === undefined ? undefined : joints(text, before.end, number.start).at(-1)
  const nextJoint = after === undefined ? undefined : joints(text, number.end, after.start).at(-1)
  const start = before === undefined || before.end < clause.start ? clause.start : (previousJoint?.end ?? number.start)
  const end = after === undefined || after.start > clause.end ? Math.max(clause.end, number.end) : (nextJoint?.start ?? after.start)
  return trimSpan(text, { start: Math.min(withNamed(text, start), number.start), end })
}

/** `40 of the 110 returnees are in prison`: what is said is said of the first number, and the second is only what it is a part of. */
export function isPartOfNext(text: string, number: Span, next: Span): boolean {
  return next.start - number.end < 16 && partitive.test(text.slice(number.end, next.start))
}

const partitive = /^ (?:of|van|out of) (?:the|these|those|its|their|de|deze|die|zijn|hun) (?:\p{L}+ )?$/u

/** `Italy (20)`, `injured (45)`: the bracket belongs to the word before it. */
function withNamed(text: string, start: number): number {
  if (!/\(\s*$/.test(text.slice(Math.max(0, start - 2), start))) return start
  const name = /\p{L}[\p{L}-]{1,30} \(\s*$/u.exec(text.slice(Math.max(0, start - 40), start))
  return name === null ? start : start - name[0].length
}

function joints(text: string, from: number, to: number): readonly Span[] {
  return allMatches(joint, text.slice(from, to)).map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }))
}

const elliptic = new RegExp(
  `^\\s*(?:$|[).,;:]|(?:van (?:hen|wie)|of (?:them|whom))(?!\\p{L})|${people}\\s*(?:terug\\s*)?(?:$|[.,;:)])|(?:zijn|geweest)\\s*(?:$|[.,;:)])|(?:since|in|came|were|was|during|sinds|waren|kwamen)(?!\\p{L}))`,
  'iu',
)

/** Where a pair ends: `fifteen adults and fifty children` is said of both in one breath. */
export function endOfPair({ text }: AnnotatedDocument, sentence: ReadSentence, at: number, part: Span, nextPart: Span | undefined): number {
  const number = sentence.numbers[at] as NumberMention
  const next = sentence.numbers[at + 1]
  const isPair = next !== undefined && nextPart !== undefined && pair.test(text.slice(number.end, next.start))
  return isPair ? nextPart.end : part.end
}

const pair = new RegExp(`^ ${people} (?:en|and) (?:zo[’']?n |ongeveer |about |some )?$`, 'iu')

/** A number whose part names no more than people, or nothing: `25 adults`, `and 40 children`, `two weeks earlier 15`. */
export function isElliptic({ text }: AnnotatedDocument, part: Span, number: NumberMention): boolean {
  return number.share !== undefined || elliptic.test(text.slice(number.end, Math.max(part.end, number.end)))
}

const backward = /^(?:dat|daarvan|toen|van hen|hiervan|nog eens|of these|of those|of them|that|another)(?!\p{L})/iu
const namesPeople = new RegExp(`^ ${people}`, 'iu')

/** `Two men` that begin a sentence are new people, unless the sentence points back. */
export function pointsBack({ text }: AnnotatedDocument, sentence: Span, number: NumberMention): boolean {
  return !namesPeople.test(text.slice(number.end, number.end + 40)) || backward.test(text.slice(sentence.start, sentence.start + 12))
}

/** `90 Germans and about 40 Belgians`, `300 Dutch and 500 Belgian jihadists`: a people behind each number and no verb between. */
export function isPairOfPeoples({ text }: AnnotatedDocument, { places }: ReadSentence, number: NumberMention, next: NumberMention): boolean {
  const named = (after: number) => places.some(({ start, adjective }) => adjective && start === after + 1)
  return named(number.end) && named(next.end) && /^ (?:\p{L}+ ){1,2}(?:en|and) $/u.test(text.slice(number.end, next.start))
}
