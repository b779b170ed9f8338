import type { Day, Language } from '../../core/index.ts'
import type { Span } from '../document.ts'
import { findTimes } from '../times/find-times.ts'
import type { CalendarTime, PointTime, Reference, TimeSpan } from '../times/time-value.ts'
import { tokenize } from '../tokens.ts'
import { anchoredIso, isoOf, numberOfDay, type DateValue } from './iso-of-time.ts'

/** A day, month or year that the text speaks of, resolved against the day of publication. */
export interface DateMention extends Span {
  /** ISO 8601, partial allowed; `~` behind it means about. */
  readonly iso: string
  /** First and last of several days, `a/b`; `iso` is then about the middle of them. */
  readonly days?: string | undefined
  /** What the words around it make of it. */
  readonly role: 'on' | 'since' | 'until' | 'end'
  readonly relative: boolean
}

/** Dates in a stretch of text, in order and without overlap; offsets count from the start of `text`. `times` are those of the text, where they are known already; `namedBefore` gives the last date in front of it. */
export function findDates(text: string, lang: Language, published: Day | undefined, times = timesIn(text, lang, published), namedBefore: () => string | undefined = () => undefined): readonly DateMention[] {
  const found: DateMention[] = []
  for (const time of times) for (const { span, date, role } of datesIn(text, time)) {
    if (isFraction(text, span)) continue
    const resolved = (date.anchored || date.elsewhere ? anchoredIso(date, found.at(-1)?.iso ?? namedBefore()) : undefined) ?? isoOf(date, published)
    if (resolved !== undefined) found.push({ ...span, ...about(resolved, time), role })
  }
  return found
}

/** "3/4", "9/11": a share, a level, a name; without a year it is hardly a date in a report. */
function isFraction(text: string, { start, end }: Span): boolean {
  return end - start < 6 && /^\d{1,2}[-/.]\d{1,2}$/.test(text.slice(start, end))
}

/** Expressions of time in a text that was published on a day; without one what is relative is counted from some day and `findDates` leaves it out. */
export function timesIn(text: string, lang: Language, published: Day | undefined): readonly TimeSpan[] {
  return findTimes(tokenize(text), lang, referenceOf(published))
}

export function referenceOf(published: Day | undefined): Reference {
  return { day: numberOfDay(published ?? '2000-01-01'), second: 43_200 }
}

interface NamedDate {
  readonly span: Span
  readonly date: CalendarTime
  readonly role: DateMention['role']
}

/** A range names two dates, unless both are times of one day. */
function datesIn(text: string, { value, core, ends, modifier }: TimeSpan): readonly NamedDate[] {
  if (value.kind === 'calendar') return [{ span: core, date: value, role: roleOf(modifier, value) }]
  if (value.kind === 'dayTime') return value.now || value.date.anchored ? [] : [{ span: core, date: value.date, role: roleOf(modifier, value.date) }]
  if (value.kind !== 'range' || ends === undefined) return []
  const [from, to] = [dateOf(value.from), dateOf(value.to)]
  if (from === undefined || to === undefined) return []
  if (from === to) return [{ span: core, date: from, role: 'on' }]
  const isUntil = /(?:tot|t\/m|until|till|through)(?!\p{L})/iu.test(text.slice(ends[0].end, ends[1].start))
  return [{ span: ends[0], date: from, role: roleOf(undefined, from) }, { span: ends[1], date: to, role: isUntil ? 'until' : roleOf(undefined, to) }]
}

function dateOf(end: PointTime | undefined): CalendarTime | undefined {
  return end?.kind === 'calendar' ? end : end?.kind === 'dayTime' ? end.date : undefined
}

function roleOf(modifier: TimeSpan['modifier'], { section, by }: CalendarTime): DateMention['role'] {
  if (modifier === 'since') return 'since'
  if (modifier === 'until' || (modifier === 'before' && by === undefined)) return 'until'
  return section === 'end' ? 'end' : 'on'
}

/** "about 5 May", "more than two years ago". */
function about(date: DateValue, { modifier, value }: TimeSpan): DateValue {
  const isAbout = (modifier === 'approx' && value.kind === 'calendar') || ((modifier === 'before' || modifier === 'after') && value.kind === 'calendar' && value.by !== undefined)
  return isAbout && !date.iso.endsWith('~') ? { ...date, iso: `${date.iso}~` } : date
}
