import { addDays, addMonths, firstDayOf, isPartialDay, lastDayOf, type Day, type Language, type PartialDay } from '../../core/index.ts'
import type { Span } from '../document.ts'
import { languages } from '../languages/languages.ts'
import { calendarLength } from '../times/calendar.ts'
import type { Amount, TimeSpan } from '../times/time-value.ts'
import { allMatches, remembered, wholeWords } from '../words.ts'
import { timesIn, type DateMention } from './dates.ts'

/** A stretch of time that the text speaks of: so long up to when it was written, or from one date to another. */
export type StretchMention = UpToNow | BetweenDates

interface UpToNow extends Span {
  /** ISO 8601 duration, or `vague-years`, `vague-long` where the words give no number. */
  readonly duration: string
  /** Counted back from the day of writing; undefined where that or the number is not known. */
  readonly from: Day | undefined
  readonly to?: undefined
}

interface BetweenDates extends Span {
  readonly duration?: undefined
  readonly from: PartialDay
  readonly to: PartialDay
}

/** No text speaks of a longer stretch in earnest. */
const mostMonths = 1200

interface StretchPatterns {
  readonly runningBefore: RegExp
  readonly runningAfter: RegExp
  readonly notAfter: RegExp
  readonly vague: readonly (readonly [RegExp, string])[]
  readonly wholeBefore: RegExp
}

const patternsOf = remembered((lang: Language): StretchPatterns => {
  const { stretch } = languages[lang]
  return {
    runningBefore: new RegExp(`(?<![\\p{L}\\p{N}])(?:${stretch.runningBefore})(?: (?:${stretch.about}))* $`, 'iu'),
    runningAfter: new RegExp(`^ (?:${stretch.runningAfter})(?!\\p{L})`, 'iu'),
    notAfter: new RegExp(`^ (?:${stretch.notAfter})(?!\\p{L})`, 'iu'),
    vague: stretch.vague.map(([words, duration]) => [new RegExp(wholeWords(words), 'giu'), duration] as const),
    wholeBefore: new RegExp(`(?<![\\p{L}\\p{N}])(?:${stretch.wholeBefore}) $`, 'iu'),
  }
})

/** Stretches of time in a text, in order; `dates` and `times` are those found in the same text, `written` is the day from which is counted back. */
export function findStretches(text: string, lang: Language, dates: readonly DateMention[], written: PartialDay | undefined, times = timesIn(text, lang, undefined)): readonly StretchMention[] {
  const patterns = patternsOf(lang)
  const isoByStart = new Map(dates.map(({ start, iso }) => [start, iso]))
  const told = times.flatMap((time) => upToNow(text, time, patterns, written) ?? betweenDates(time, isoByStart) ?? [])
  const vague = patterns.vague.flatMap(([pattern, duration]) => allMatches(pattern, text).map(({ index, 0: words }) => ({ start: index, end: index + words.length, duration, from: undefined })))
  const whole = dates.flatMap((date) => wholeOf(text, date, patterns) ?? [])
  return withoutOverlap([told, vague, whole])
}

/** Of two that overlap, the one from the earlier list. */
function withoutOverlap(lists: readonly (readonly StretchMention[])[]): readonly StretchMention[] {
  const kept: { readonly stretch: StretchMention; readonly rank: number }[] = []
  for (const next of lists.flatMap((list, rank) => list.map((stretch) => ({ stretch, rank }))).toSorted((a, b) => a.stretch.start - b.stretch.start)) {
    const last = kept.at(-1)
    if (last === undefined || next.stretch.start >= last.stretch.end) kept.push(next)
    else if (next.rank < last.rank) kept[kept.length - 1] = next
  }
  return kept.map(({ stretch }) => stretch)
}

function wholeOf(text: string, { iso, start, end }: DateMention, { wholeBefore }: StretchPatterns): BetweenDates | undefined {
  const whole = wholeBefore.exec(text.slice(Math.max(0, start - 24), start))
  return whole === null || !isPartialDay(iso) ? undefined : { start: start - whole[0].length, end, from: firstDayOf(iso), to: lastDayOf(iso) }
}

/** "the past five years", "the past decade"; "five years" only beside a word such as "for". */
function upToNow(text: string, time: TimeSpan, patterns: StretchPatterns, written: PartialDay | undefined): UpToNow | undefined {
  const { start, end, value } = time
  if (value.kind === 'range' && value.counted && value.from === undefined) return counted(time, value.length?.amounts, written)
  if (value.kind === 'calendar' && (value.shift === 'past' || value.shift === 'last')) {
    if (value.grain === 'decade') return counted(time, [{ unit: 'decade', count: 1 }], written)
    if (value.grain === 'half') return counted(time, [{ unit: 'halfYear', count: 1 }], written)
  }
  if (value.kind !== 'duration' || patterns.notAfter.test(text.slice(end, end + 24))) return undefined
  const before = patterns.runningBefore.exec(text.slice(Math.max(0, start - 24), start))
  if (before !== null) return counted({ start: start - before[0].length, end }, value.amounts, written)
  const after = patterns.runningAfter.exec(text.slice(end, end + 24))
  return after === null ? undefined : counted({ start, end: end + after[0].length }, value.amounts, written)
}

function counted({ start, end }: Span, [amount, more]: readonly Amount[] = [], written: PartialDay | undefined): UpToNow | undefined {
  if (amount === undefined || more !== undefined) return undefined
  if (amount.vague) return amount.unit === 'year' ? { start, end, duration: 'vague-years', from: undefined } : undefined
  const length = calendarLength(amount.unit)
  if (length === undefined) return undefined
  const [months, days] = [length.months * amount.count, Math.round(length.days * amount.count)]
  if (months > mostMonths || months % 1 !== 0) return undefined
  const day = written === undefined ? undefined : firstDayOf(written)
  return { start, end, duration: writeDuration(months, days), from: day && (days > 0 ? addDays(day, -days) : addMonths(day, -months)) }
}

function betweenDates({ start, end, ends }: TimeSpan, isoByStart: ReadonlyMap<number, string>): BetweenDates | undefined {
  if (ends === undefined) return undefined
  const [from, to] = ends.map((span) => isoByStart.get(span.start))
  return from === undefined || to === undefined || from.slice(0, to.length) > to ? undefined : { start, end, from, to }
}

/** `P5Y`, `P18M` where it is no whole number of years, `P21D`. */
function writeDuration(months: number, days: number): string {
  if (days > 0) return `P${days}D`
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`
}

/** The day so long after another; undefined for a duration without a number. */
export function dayAfter(day: Day, duration: string | undefined): Day | undefined {
  const [, count, unit] = /^P(\d+)([YMD])$/.exec(duration ?? '') ?? []
  if (count === undefined) return undefined
  return unit === 'D' ? addDays(day, Number(count)) : addMonths(day, Number(count) * (unit === 'Y' ? 12 : 1))
}
