import type { Language, Qualifier } from '../../core/index.ts'
import type { Span } from '../document.ts'
import { languages } from '../languages/languages.ts'
import type { LanguageData } from '../languages/language.ts'
import { anyPattern, remembered, wholeWords } from '../words.ts'
import { findShares, findVague } from './vague-numbers.ts'

/** A count that the text gives, with what is said about its exactness; the span starts at the qualifier. */
export interface NumberMention extends Span {
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly share?: string
  readonly qualifier: Qualifier
  readonly estimate: boolean
}

/** What the numbers of a language look like. */
export interface NumberPatterns {
  readonly token: RegExp
  readonly qualifier: RegExp
  readonly qualifierAfter: RegExp
  readonly vague: RegExp
  readonly share: RegExp
  readonly rangeJoint: RegExp
  readonly rangeBefore: RegExp
  readonly notCounted: RegExp
  readonly notCountedBefore: RegExp
  /** `7` in `between 7 and 9 January`. */
  readonly dayBeforeDay: RegExp
  readonly estimate: RegExp
}

const patternsOf = remembered((lang: Language): NumberPatterns => {
  const data = languages[lang]
  return {
    token: /(?<![\p{L}\p{N}.,:])(?:\d{1,3}(?:[.,]\d{3})+(?![\d])|\d+(?:[.,]\d+)?|(?:a )?\p{L}+(?:-\p{L}+)?)(?![\p{L}\p{N}])/giu,
    qualifier: new RegExp(`(?<![\\p{L}\\p{N}])(${alternatives(data.qualifiers)})\\s+(?:de |het |nog |in totaal |a total of |the )?$`, 'iu'),
    qualifierAfter: new RegExp(`^\\s+(${alternatives(data.qualifiersAfter)})(?![\\p{L}\\p{N}])`, 'iu'),
    vague: new RegExp(wholeWords(alternatives(data.vague)), 'giu'),
    share: new RegExp(wholeWords(alternatives(data.shares)), 'giu'),
    rangeJoint: new RegExp(`^(?:${data.rangeJoint})$`, 'iu'),
    rangeBefore: new RegExp(`(?:${data.rangeBefore})$`, 'iu'),
    notCounted: new RegExp(`^(?:\\s?(?:tot|en|to|and|-|–)\\s?\\d{1,3})?\\s?(?:${data.notCounted})(?![\\p{L}])`, 'iu'),
    dayBeforeDay: new RegExp(`^ ?(?:en|tot|and|to|-|–) ?\\d{1,2} (?:${anyPattern(data.months.flat())})(?!\\p{L})`, 'iu'),
    notCountedBefore: new RegExp(`(?<![\\p{L}\\p{N}])(?:${data.notCountedBefore})\\s?$`, 'iu'),
    estimate: new RegExp(wholeWords(data.estimate), 'iu'),
  }
})

/** Counts in a stretch of text; what stands in `taken` (dates, levels) is passed over, and so are ages, times and money. */
export function findNumbers(text: string, lang: Language, taken: readonly Span[]): readonly NumberMention[] {
  const data = languages[lang]
  const patterns = patternsOf(lang)
  const isFree = (span: Span) => !taken.some((other) => span.start < other.end && other.start < span.end)
  const vague = findVague(text, data, patterns).filter(isFree)
  const exact = findValues(text, data, patterns).filter((span) => isFree(span) && !vague.some((other) => span.start < other.end && other.start < span.end))
  const shares = findShares(text, data, patterns).filter((span) => isFree(span))
  return [...vague, ...joinRanges(text, exact, patterns), ...shares].toSorted((a, b) => a.start - b.start)
}

interface Value extends Span {
  readonly value: number
}

function findValues(text: string, data: LanguageData, patterns: NumberPatterns): readonly Value[] {
  const values: Value[] = []
  for (const match of text.matchAll(patterns.token)) {
    const value = valueOf(match[0], data)
    if (value === undefined) continue
    const span = { start: match.index, end: match.index + match[0].length }
    const after = text.slice(span.end, span.end + 24)
    if (patterns.notCounted.test(after) || patterns.dayBeforeDay.test(after)) continue
    if (patterns.notCountedBefore.test(text.slice(Math.max(0, span.start - 24), span.start)) && !/^\s+\p{L}{4}/u.test(after)) continue
    if (value === 1 && /^one$/i.test(match[0]) && /(?:no|any|every|some|each|this|that|the|is|remains) $/i.test(text.slice(Math.max(0, span.start - 8), span.start))) continue
    if (value === 1 && /^one of\b/i.test(text.slice(span.start))) continue
    values.push({ ...span, value })
  }
  return values
}

function valueOf(token: string, { numberOf, thousands }: LanguageData): number | undefined {
  if (!/^\d/.test(token)) return numberOf(token.toLowerCase())
  const grouped = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+$`)
  if (grouped.test(token)) return Number(token.replaceAll(thousands, ''))
  return /^\d+$/.test(token) && token.length < 10 ? Number(token) : undefined
}

function joinRanges(text: string, values: readonly Value[], patterns: NumberPatterns): readonly NumberMention[] {
  const mentions: NumberMention[] = []
  for (let at = 0; at < values.length; at++) {
    const first = values[at] as Value
    const second = values[at + 1]
    const isRange = second !== undefined && second.value > first.value && patterns.rangeJoint.test(text.slice(first.end, second.start)) && !/(?:from|van)\s$/iu.test(text.slice(Math.max(0, first.start - 5), first.start))
    const before = text.slice(Math.max(0, first.start - 40), first.start)
    const between = patterns.rangeBefore.exec(before)
    const plainJoint = second !== undefined && /^(?: en | and )$/i.test(text.slice(first.end, second.start))
    if (isRange && (between !== null || !plainJoint)) {
      const start = first.start - (between?.[0].length ?? 0)
      mentions.push({ start: start - qualifierLength(text.slice(Math.max(0, start - 40), start), patterns), end: second.end, low: first.value, high: second.value, qualifier: 'range', estimate: isEstimate(text, start, patterns) })
      at++
      continue
    }
    mentions.push(qualified(text, first, patterns, before))
  }
  return mentions
}

function qualified(text: string, { start, end, value }: Value, patterns: NumberPatterns, before: string): NumberMention {
  const after = patterns.qualifierAfter.exec(text.slice(end, end + 24))
  const length = qualifierLength(before, patterns)
  const qualifier = qualifierOf(before, patterns) ?? (after === null ? 'exact' : 'at_least')
  const almostHundred = /een kleine\s+$/iu.test(before) ? { low: value * 0.9, high: value - 1 } : {}
  return { start: start - length, end: end + (after?.[0].length ?? 0), value, ...almostHundred, qualifier, estimate: isEstimate(text, start, patterns) }
}

function qualifierLength(before: string, patterns: NumberPatterns): number {
  const found = patterns.qualifier.exec(before)
  if (found === null) return 0
  const rest = before.slice(0, found.index)
  return found[0].length + qualifierLength(rest, patterns)
}

function qualifierOf(before: string, patterns: NumberPatterns): Qualifier | undefined {
  const words = patterns.qualifier.exec(before)?.[1]
  if (words === undefined) return undefined
  return [...languages.nl.qualifiers, ...languages.en.qualifiers].find(([source]) => new RegExp(`^(?:${source})$`, 'iu').test(words))?.[1]
}

/** An estimate is said within the same clause, before the number. */
function isEstimate(text: string, at: number, patterns: NumberPatterns): boolean {
  const clause = text.slice(0, at).split(/[,;:(]/).at(-1) ?? ''
  return patterns.estimate.test(clause)
}

function alternatives(pairs: readonly (readonly [string, ...unknown[]])[]): string {
  return anyPattern(pairs.map(([words]) => words))
}
