import type { Language, Qualifier } from '../../core/index.ts'
import { overlaps, type Span } from '../document.ts'
import { findNumerals } from '../numerals/find-numerals.ts'
import { spanBetween } from '../numerals/find-ranges.ts'
import type { Numeral } from '../numerals/numeral.ts'
import { phraseAt, phraseBefore } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { tokenize } from '../tokens.ts'
import { countWords, type CountWords } from './count-words.ts'
import { toCount } from './counted.ts'
import { findAmounts, shareOf } from './shares.ts'

/** A count that the text gives, with what is said about its exactness; the span starts at the qualifier. */
export interface NumberMention extends Span {
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly share?: string
  readonly qualifier: Qualifier
  readonly estimate: boolean
}

/** Counts in a stretch of text; what stands in `taken` (dates, levels) is passed over, and so are ages, times and money. */
export function findNumbers(text: string, lang: Language, taken: readonly Span[]): readonly NumberMention[] {
  const tokens = tokenize(text)
  const words = countWords(lang)
  const isFree = (span: Span) => !taken.some((other) => overlaps(span, other))
  const numerals = findNumerals(text, tokens, lang).filter(isFree)
  const amounts = findAmounts(tokens, words).filter(isFree)
  const free = numerals.filter((numeral) => !amounts.some((amount) => overlaps(amount, numeral)))
  const shares = free.flatMap((numeral) => shareOf(tokens, numeral, words, lang) ?? [])
  const counts = free.flatMap((numeral) => (shares.some((share) => overlaps(share, numeral)) ? [] : (toCount(tokens, numeral, words) ?? [])))
  return [...amounts, ...shares, ...qualifyAll(tokens, counts, words, lang)].toSorted((a, b) => a.start - b.start)
}

function qualifyAll(tokens: readonly Token[], counts: readonly Numeral[], words: CountWords, lang: Language): readonly NumberMention[] {
  const mentions: NumberMention[] = []
  for (let at = 0; at < counts.length; at++) {
    const numeral = counts[at]
    if (numeral === undefined) continue
    const range = rangeFrom(tokens, numeral, counts[at + 1], words, lang)
    mentions.push(range ?? qualify(tokens, numeral, words))
    if (range !== undefined) at++
  }
  return mentions
}

/** `between 20 and 30`, `20 tot 30`; but from 20 to 30 something changed. */
function rangeFrom(tokens: readonly Token[], numeral: Numeral, next: Numeral | undefined, words: CountWords, lang: Language): NumberMention | undefined {
  const range = next !== undefined && next.value > numeral.value ? spanBetween(tokens, numeral, next, lang) : undefined
  if (range === undefined || words.from.has(tokens[range.first]?.lower ?? '')) return undefined
  const { first } = qualifierBefore(tokens, range.first, words)
  return { start: tokens[first]?.start ?? range.start, end: range.end, low: numeral.value, high: next?.value ?? numeral.value, qualifier: 'range', estimate: isEstimate(tokens, range.first, words) }
}

function qualify(tokens: readonly Token[], { first, next, value, start, end }: Numeral, words: CountWords): NumberMention {
  const before = qualifierBefore(tokens, first, words)
  const after = phraseAt(words.qualifiersAfter, tokens, next)
  const qualifier = before.qualifier ?? after?.meaning ?? 'exact'
  return {
    start: tokens[before.first]?.start ?? start,
    end: tokens[next + (after?.words.length ?? 0) - 1]?.end ?? end,
    value,
    // A small eighty is somewhat fewer than eighty.
    ...(before.isSmall && { low: value * 0.9, high: value - 1 }),
    qualifier,
    estimate: isEstimate(tokens, first, words),
  }
}

interface QualifierBefore {
  /** Token where the words about exactness begin; the number's own where there are none. */
  readonly first: number
  readonly qualifier: Qualifier | undefined
  readonly isSmall: boolean
}

/** The words nearest to the number decide: `naar schatting ruim honderd`. */
function qualifierBefore(tokens: readonly Token[], number: number, words: CountWords): QualifierBefore {
  let first = number
  let qualifier: Qualifier | undefined
  let isSmall = false
  while (true) {
    const filler = phraseBefore(words.fillers, tokens, first)?.words.length ?? 0
    const found = phraseBefore(words.qualifiers, tokens, first) ?? (filler > 0 ? phraseBefore(words.qualifiers, tokens, first - filler) : undefined)
    if (found === undefined) return { first, qualifier, isSmall }
    const isAtNumber = phraseBefore(words.qualifiers, tokens, first) === found
    first -= found.words.length + (isAtNumber ? 0 : filler)
    qualifier ??= found.meaning
    isSmall ||= found.words.at(-1) === 'kleine'
  }
}

const clauseMarks: ReadonlySet<string> = new Set([',', ';', ':', '('])
const longestClause = 60

/** An estimate is said within the same clause, before the number. */
function isEstimate(tokens: readonly Token[], number: number, words: CountWords): boolean {
  for (let at = number - 1; at >= Math.max(0, number - longestClause); at--) {
    if (clauseMarks.has(tokens[at]?.text ?? '')) return false
    if (phraseAt(words.estimates, tokens, at) !== undefined) return true
  }
  return false
}
