import { firstDayOf, isPartialDay, type Country, type Day, type Language, type PartialDay, type UnreadReport } from '../core/index.ts'
import { findDatelines } from './datelines.ts'
import { foldText, type Folded } from './patterns/fold.ts'
import { splitClauses, splitSentences } from './sentences.ts'
import { tokenize, type Token } from './tokens.ts'

/** A stretch of the text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Sentence extends Span {
  /** Place in the text, from 0. */
  readonly index: number
  readonly text: string
  /** The same in folded letters, for look-ups. */
  readonly folded: Folded
  /** Its words and marks; their offsets count from the start of the sentence. */
  readonly tokens: readonly Token[]
  /** When it was written: the dateline of its paragraph where that is another day than the publication, else the publication. */
  readonly writtenAs: PartialDay | undefined
  /** Parts between commas and conjunctions; they cover the sentence without gaps between words. */
  readonly clauses: readonly Span[]
}

/** A report as the finders see it. */
export interface ReadingDocument {
  readonly id: string
  readonly text: string
  readonly lang: Language
  /** First day of the publication's day, month or year; undefined where nobody said. */
  readonly published: Day | undefined
  /** The publication as it was given, without the `~`. */
  readonly publishedAs: PartialDay | undefined
  readonly country: Country | undefined
  readonly sentences: readonly Sentence[]
}

export function toDocument(report: UnreadReport, text: string, lang: Language): ReadingDocument {
  const publishedAs = report.published?.replace(/~$/, '')
  const known = publishedAs !== undefined && isPartialDay(publishedAs) ? publishedAs : undefined
  const folded = foldText(text)
  const datelines = findDatelines(text, lang)
  const otherDays = datelines.filter(({ iso }) => known === undefined || !(known.startsWith(iso) || iso.startsWith(known)))
  const sentences = splitSentences(text, lang, datelines.map(({ end }) => end)).map(({ start, end }, index) => ({
    start,
    end,
    index,
    text: text.slice(start, end),
    folded: folded.subarray(start, end),
    tokens: tokenize(text.slice(start, end)),
    writtenAs: otherDays.find((dateline) => dateline.start <= start && start < dateline.reach)?.iso ?? known,
    clauses: splitClauses(text, { start, end }, lang),
  }))
  return { id: report.id, text, lang, published: known === undefined ? undefined : firstDayOf(known), publishedAs: known, country: report.country, sentences }
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Shared length over joint length, 0 to 1. */
export function overlapShare(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** The span without white space and separators at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const before = /^[\s,;:–—)\]-]*/.exec(words)?.[0].length ?? 0
  const after = /[\s,;:–—([]*$/.exec(words.slice(before))?.[0].length ?? 0
  return { start: start + before, end: Math.max(start + before, end - after) }
}
