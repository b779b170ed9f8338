import type { Language, Qualifier } from '../../core/index.ts'
import { overlaps, type Span } from '../document.ts'
import { findNumerals } from '../numerals/find-numerals.ts'
import { spanBetween } from '../numerals/spans.ts'
import type { Numeral } from '../numerals/numeral.ts'
import { phraseAt } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { tokenize } from '../tokens.ts'
import { countWords, type CountWords } from './count-words.ts'
import { countsAmong } from './counted.ts'
import { isEstimate, qualifierBefore } from './qualifiers.ts'
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

/** Counts in a stretch of text; what stands in `taken` (dates, levels), asked for only where there are numbers, is passed over, and so are ages, times and money. */
export function findNumbers(text: string, lang: Language, taken: () => readonly Span[] = () => [], tokens: readonly Token[] = tokenize(text)): readonly NumberMention[] {
  const words = countWords(lang)
  const [someAmounts, someNumerals] = [findAmounts(tokens, words), findNumerals(text, tokens, lang)]
  if (someAmounts.length === 0 && someNumerals.length === 0) return []
  const amounts = apartFrom(someAmounts, taken())
  const numerals = apartFrom(apartFrom(someNumerals, taken()), amounts)
  const shares = new Map<Numeral, NumberMention>()
  for (const numeral of numerals) {
    const share = shareOf(tokens, numeral, words)
    if (share !== undefined) shares.set(numeral, share)
  }
  const counts = countsAmong(tokens, numerals, words, (numeral) => shares.has(numeral))
  return [...amounts, ...shares.values(), ...qualifyAll(tokens, counts, words, lang)].toSorted((a, b) => a.start - b.start)
}

/** Spans in order, without those that overlap any of the others. */
function apartFrom<T extends Span>(spans: readonly T[], others: readonly Span[]): readonly T[] {
  const inOrder = others.toSorted((a, b) => a.start - b.start)
  let at = 0
  return spans.filter((span) => {
    while ((inOrder[at]?.end ?? Infinity) <= span.start) at++
    const other = inOrder[at]
    return other === undefined || !overlaps(span, other)
  })
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

/** `between 20 and 30`, `20 tot 30`, `two or three`; but from 20 to 30 something changed. */
function rangeFrom(tokens: readonly Token[], numeral: Numeral, next: Numeral | undefined, words: CountWords, lang: Language): NumberMention | undefined {
  if (next === undefined || next.value <= numeral.value) return undefined
  const first = spanBetween(tokens, numeral, next, lang)?.first ?? (isEither(tokens, numeral, next) ? numeral.first : undefined)
  if (first === undefined || words.from.has(tokens[first]?.lower ?? '')) return undefined
  const start = tokens[qualifierBefore(tokens, first, words).first]?.start ?? numeral.start
  return { start, end: next.end, low: numeral.value, high: next.value, qualifier: 'range', estimate: isEstimate(tokens, first, words) }
}

/** `drie of vier` */
function isEither(tokens: readonly Token[], numeral: Numeral, next: Numeral): boolean {
  const joint = tokens[numeral.next]?.lower
  return (joint === 'of' || joint === 'or') && next.first === numeral.next + 1 && next.value === numeral.value + 1
}

function qualify(tokens: readonly Token[], { first, next, value, start, end }: Numeral, words: CountWords): NumberMention {
  const before = qualifierBefore(tokens, first, words)
  const after = phraseAt(words.qualifiersAfter, tokens, next)
  const said = before.qualifier ?? after?.meaning ?? 'exact'
  // `Een dertigtal` is about thirty, `een drietal` three.
  const qualifier = said === 'exact' && value >= 10 && tokens[next - 1]?.lower.endsWith('tal') === true ? 'approx' : said
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
