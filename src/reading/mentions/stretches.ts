import { addDays, addMonths, firstDayOf, isPartialDay, lastDayOf, type Day, type Language, type PartialDay } from '../../core/index.ts'
import type { Span } from '../document.ts'
import { languages } from '../languages/languages.ts'
import { anyOf, remembered, wholeWords } from '../words.ts'
import type { DateMention } from './dates.ts'
import { countOf } from './dates/date-pattern.ts'

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

/** What a unit of time comes to; one of both is 0. */
interface Length {
  readonly months: number
  readonly days: number
}

const lengths: Readonly<Record<string, Length>> = {
  dag: { months: 0, days: 1 }, dagen: { months: 0, days: 1 }, week: { months: 0, days: 7 }, weken: { months: 0, days: 7 }, maand: { months: 1, days: 0 }, maanden: { months: 1, days: 0 },
  jaar: { months: 12, days: 0 }, jaren: { months: 12, days: 0 }, halfjaar: { months: 6, days: 0 }, decennium: { months: 120, days: 0 }, decennia: { months: 120, days: 0 },
  day: { months: 0, days: 1 }, days: { months: 0, days: 1 }, weeks: { months: 0, days: 7 }, month: { months: 1, days: 0 }, months: { months: 1, days: 0 },
  year: { months: 12, days: 0 }, years: { months: 12, days: 0 }, decade: { months: 120, days: 0 }, decades: { months: 120, days: 0 },
}

/** No text speaks of a longer stretch in earnest. */
const mostMonths = 1200

interface StretchPatterns {
  readonly counted: RegExp
  readonly vague: readonly (readonly [RegExp, string])[]
  readonly wholeBefore: RegExp
  readonly betweenBefore: RegExp
  readonly betweenJoint: RegExp
  readonly years: RegExp
}

const patternsOf = remembered((lang: Language): StretchPatterns => {
  const { stretch } = languages[lang]
  const count = String.raw`(?:(?:${stretch.about}) )?(?<count>\d{1,3}|${anyOf(Object.keys(stretch.halves))}|\p{L}{2,20}|a) `
  const unit = `(?<unit>${anyOf(Object.keys(lengths))})`
  const source = stretch.upToNow.map((pattern, at) => pattern.replace('{count} {unit}', `${count}${unit}`).replace('{unit}', unit).replaceAll(/\?<(count|unit)>/g, `?<$1${at}>`)).join('|')
  return {
    counted: new RegExp(wholeWords(source), 'giu'),
    vague: stretch.vague.map(([words, duration]) => [new RegExp(wholeWords(words), 'giu'), duration] as const),
    wholeBefore: new RegExp(`(?<![\\p{L}\\p{N}])(?:${stretch.wholeBefore}) $`, 'iu'),
    betweenBefore: new RegExp(`(?<![\\p{L}\\p{N}])(?:${stretch.betweenBefore}) $`, 'iu'),
    betweenJoint: new RegExp(`^(?:${stretch.betweenJoint})$`, 'iu'),
    years: /(?<![\p{L}\p{N}.,-])(?<from>(?:19|20)\d\d) ?[-–] ?(?<to>(?:19|20)\d\d)(?![\p{L}\p{N}]|[.,-]\d)/gu,
  }
})

/** Stretches of time in a text, in order; `dates` are those found in the same text, `written` is the day from which is counted back. */
export function findStretches(text: string, lang: Language, dates: readonly DateMention[], written: PartialDay | undefined): readonly StretchMention[] {
  const found: StretchMention[] = []
  const add = (stretch: StretchMention | undefined) => {
    if (stretch !== undefined && !found.some((other) => stretch.start < other.end && other.start < stretch.end)) found.push(stretch)
  }
  const patterns = patternsOf(lang)
  for (const match of text.matchAll(patterns.counted)) add(toCounted(match, lang, written))
  for (const [pattern, duration] of patterns.vague) for (const { index, 0: words } of text.matchAll(pattern)) add({ start: index, end: index + words.length, duration, from: undefined })
  for (const { index, 0: words, groups } of text.matchAll(patterns.years)) add(toBetween({ start: index, end: index + words.length }, groups?.from, groups?.to))
  for (const [at, from] of dates.entries()) {
    const to = dates[at + 1]
    const words = text.slice(Math.max(0, from.start - 24), from.start)
    const before = patterns.betweenBefore.exec(words)
    const whole = patterns.wholeBefore.exec(words)
    if (whole !== null && isPartialDay(from.iso)) add({ start: from.start - whole[0].length, end: from.end, from: firstDayOf(from.iso), to: lastDayOf(from.iso) })
    if (to !== undefined && before !== null && patterns.betweenJoint.test(text.slice(from.end, to.start))) add(toBetween({ start: from.start - before[0].length, end: to.end }, from.iso, to.iso))
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function toBetween(span: Span, from: string | undefined, to: string | undefined): StretchMention | undefined {
  return from === undefined || to === undefined || from.slice(0, to.length) > to ? undefined : { ...span, from, to }
}

function toCounted({ index, 0: words, groups = {} }: RegExpExecArray, lang: Language, written: PartialDay | undefined): StretchMention | undefined {
  const valueOf = (name: string) => Object.entries(groups).find(([key, value]) => key.startsWith(name) && value !== undefined)?.[1]?.toLowerCase()
  const { months, days } = lengths[valueOf('unit') ?? ''] ?? { months: 0, days: 0 }
  const word = valueOf('count')
  const count = word === undefined ? 1 : (languages[lang].stretch.halves[word] ?? countOf(word, lang))
  if (count === undefined || count * months > mostMonths || (count % 1 !== 0 && (count * months) % 1 !== 0)) return undefined
  const day = written === undefined ? undefined : firstDayOf(written)
  return { start: index, end: index + words.length, duration: writeDuration(count * months, count * days), from: day && back(day, count * months, count * days) }
}

function back(day: Day, months: number, days: number): Day {
  return days > 0 ? addDays(day, -Math.round(days)) : addMonths(day, -months)
}

/** `P5Y`, `P18M` where it is no whole number of years, `P21D`. */
function writeDuration(months: number, days: number): string {
  if (days > 0) return `P${Math.round(days)}D`
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`
}

/** The day so long after another; undefined for a duration without a number. */
export function dayAfter(day: Day, duration: string | undefined): Day | undefined {
  const [, count, unit] = /^P(\d+)([YMD])$/.exec(duration ?? '') ?? []
  if (count === undefined) return undefined
  return unit === 'D' ? addDays(day, Number(count)) : addMonths(day, Number(count) * (unit === 'Y' ? 12 : 1))
}
