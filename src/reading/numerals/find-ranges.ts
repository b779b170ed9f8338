import type { Language } from '../../core/index.ts'
import { phraseAt, phraseBefore } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import type { Bound } from './bound-phrases.ts'
import { boundPhrases } from './bound-phrases.ts'
import type { NumeralRange, RangeEnd } from './numeral-range.ts'
import type { Numeral } from './numeral.ts'
import { articles, spanBetween } from './spans.ts'

/** Ranges among the numerals of these tokens, in order and without overlap. */
export function findRanges(tokens: readonly Token[], numerals: readonly Numeral[], lang: Language): readonly NumeralRange[] {
  const counted = numerals.filter(({ kind }) => kind !== 'some')
  const found: NumeralRange[] = []
  for (let at = 0; at < counted.length; at++) {
    const numeral = counted[at]
    if (numeral === undefined) continue
    const span = spanBetween(tokens, numeral, counted[at + 1], lang)
    const range = span ?? (numeral.kind === 'ordinal' || numeral.kind === 'article' ? undefined : boundedAt(tokens, numeral, counted[at + 1], lang))
    if (range === undefined) continue
    if (span !== undefined) at++
    const joined = joinBounds(tokens, found.at(-1), range)
    if (joined !== undefined) found.pop()
    found.push(joined ?? range)
  }
  return found
}

/** `more than 10`, `10 or more`, `equal to 10 or less`. */
function boundedAt(tokens: readonly Token[], numeral: Numeral, following: Numeral | undefined, lang: Language): NumeralRange | undefined {
  const { before: befores, after: afters, orEqual } = boundPhrases(lang)
  const start = articles.has(tokens[numeral.first - 1]?.lower ?? '') ? numeral.first - 1 : numeral.first
  const compared = phraseBefore(befores, tokens, start)
  const before = compared !== undefined && isSignOfTwo(tokens, start - compared.words.length) ? undefined : compared
  const ownAfter = phraseAt(before === undefined || before.meaning.side === 'both' ? afters : orEqual, tokens, numeral.next)
  // `200 or greater than 190`: the comparison is with the next number.
  const isOfNext = ownAfter !== undefined && following?.first === numeral.next + ownAfter.words.length
  const after = isOfNext ? undefined : ownAfter
  const bound = boundOf(before?.meaning, after?.meaning)
  if (bound === undefined) return undefined
  const first = before === undefined ? numeral.first : start - before.words.length
  const next = numeral.next + (after?.words.length ?? 0)
  const end: RangeEnd = { value: numeral.value, isIncluded: bound.isIncluded }
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, low: bound.side === 'high' ? undefined : end, high: bound.side === 'low' ? undefined : end, form: 'bounds', first, next }
}

function boundOf(before: Bound | undefined, after: Bound | undefined): Bound | undefined {
  if (before === undefined || after === undefined) return before ?? after
  return before.side === 'both' ? after : { ...before, isIncluded: true }
}

/** `<>` and `=<` compare nothing. */
function isSignOfTwo(tokens: readonly Token[], at: number): boolean {
  return '<>=='.includes(tokens[at]?.text ?? ' ') && '<>='.includes(tokens[at - 1]?.text ?? ' ')
}

const linkWords: ReadonlySet<string> = new Set(['and', 'but', 'en', 'maar', ','])

/** `at least 10 and at most 20` */
function joinBounds(tokens: readonly Token[], before: NumeralRange | undefined, range: NumeralRange): NumeralRange | undefined {
  if (before?.form !== 'bounds' || range.form !== 'bounds') return undefined
  const between = range.first - before.next
  if (between < 1 || between > 2 || !tokens.slice(before.next, range.first).every(({ lower }) => linkWords.has(lower))) return undefined
  const [low, high] = before.high === undefined ? [before.low, range.high] : [range.low, before.high]
  if (!isOneSided(before) || !isOneSided(range) || low === undefined || high === undefined || low.value > high.value) return undefined
  return { ...before, end: range.end, low, high, next: range.next }
}

function isOneSided({ low, high }: NumeralRange): boolean {
  return (low === undefined) !== (high === undefined)
}
