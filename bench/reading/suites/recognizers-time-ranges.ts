import { isClockUnit, secondsOf, shiftReference } from '../../../src/reading/times/calendar.ts'
import { civilDay, type DayNumber } from '../../../src/reading/times/civil.ts'
import { boundsOf, candidatesOf, type Bounds } from '../../../src/reading/times/resolve.ts'
import type { CalendarTime, ClockTime, DayTime, Duration, RangeTime, Reference } from '../../../src/reading/times/time-value.ts'
import { sectionOf } from './recognizers-parts.ts'
import { calendarTimex, clockLength, clockText, clockTimex, durationTimex, isoDay, two } from './recognizers-timex.ts'
import type { Candidate, Form } from './recognizers-times.ts'

/** A stretch in Microsoft's form: `(from,to,length)`, the end being the first day, or moment, that is out. */
export function rangeForm(range: RangeTime, reference: Reference): Form {
  const { from, to, length } = range
  if (length !== undefined && (from === undefined || to === undefined)) return measured(range, length, reference)
  if (from?.kind === 'calendar' && to?.kind === 'calendar') return { type: 'daterange', candidates: dateRanges(from, to, reference) }
  if (from?.kind === 'clock' && to?.kind === 'clock') return { type: 'timerange', candidates: clockRanges(from, to).map(({ first, last }) => ({ timex: `(${clockTimex(first)},${clockTimex(last)},${clockLength(lengthOf(first, last))})`, start: clockText(first), end: clockText(last) })) }
  if (from?.kind === 'dayTime' && to?.kind === 'dayTime') return { type: 'datetimerange', candidates: momentRanges(from, to, reference) }
  return { type: 'daterange', candidates: [] }
}

function measured({ from, to }: RangeTime, length: Duration, reference: Reference): Form {
  const known = from ?? to
  const direction = from === undefined ? -1 : 1
  if (known?.kind === 'clock') {
    const end = known.hour * 3600 + (known.minute ?? 0) * 60 + (known.second ?? 0) + secondsOf(length)
    const last: ClockTime = { kind: 'clock', hour: Math.floor(end / 3600) % 24, minute: Math.floor(end / 60) % 60, second: end % 60, twelve: false }
    return { type: 'timerange', candidates: [{ timex: `(${clockTimex(known)},${clockTimex(last)},${clockLength(secondsOf(length))})`, start: clockText(known), end: clockText(last) }] }
  }
  if (known?.kind === 'dayTime' && known.time.kind === 'clock') {
    const { time } = known
    const candidates = candidatesOf(known.date, reference.day).map((bounds) => {
      if (known.date.counted !== true && length.amounts.every(({ unit }) => isClockUnit(unit))) return onPartialDay(known.date, time, bounds, length)
      const at = { day: bounds.from, second: time.hour * 3600 + (time.minute ?? 0) * 60 + (time.second ?? 0) }
      const other = shiftReference(at, length, direction)
      return spanCandidate(momentOf(at), momentOf(other), length, direction)
    })
    return { type: 'datetimerange', candidates }
  }
  if (known?.kind !== 'calendar') return { type: 'daterange', candidates: [] }
  const all = candidatesOf(known, reference.day)
  const thisYear = all.filter(({ from: day }) => civilDay(day).year === civilDay(reference.day).year)
  const candidates = (thisYear.length > 0 ? thisYear.slice(0, 1) : all).map((bounds) => spanCandidate({ timex: isoDay(bounds.from), text: isoDay(bounds.from) }, dayText(shiftReference({ day: bounds.from, second: 0 }, length, direction).day), length, direction))
  return { type: 'daterange', candidates }
}

/** On a day without a year both ends keep that day as it was named. */
function onPartialDay(date: CalendarTime, time: ClockTime, bounds: Bounds, length: Duration): Candidate {
  const other = shiftReference({ day: bounds.from, second: secondOf(time) }, length, 1)
  const { timex, text } = momentOf(other)
  const day = calendarTimex(date, bounds)
  return { timex: `(${day}${clockTimex(time)},${other.day === bounds.from ? day : isoDay(other.day)}${timex.slice(10)},${durationTimex(length)})`, start: `${isoDay(bounds.from)} ${clockText(time)}`, end: text }
}

interface Written {
  readonly timex: string
  readonly text: string
}

function spanCandidate(at: Written, other: Written, length: Duration, direction: 1 | -1): Candidate {
  const [first, last] = direction > 0 ? [at, other] : [other, at]
  return { timex: `(${first.timex},${last.timex},${durationTimex(length)})`, start: first.text, end: last.text }
}

function dayText(day: DayNumber): Written {
  return { timex: isoDay(day), text: isoDay(day) }
}

function momentOf({ day, second }: Reference): Written {
  const clock = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`
  return { timex: `${isoDay(day)}T${clock}`, text: `${isoDay(day)} ${clock}` }
}

/** Past and future of both ends, so paired that none ends before it begins. */
function dateRanges(from: CalendarTime, to: CalendarTime, reference: Reference): readonly Candidate[] {
  const begins = candidatesOf(from, reference.day).map((bounds) => edgeOf(from, bounds).from)
  const [pastBegin, futureBegin] = [begins[0], begins.at(-1)]
  const ends = (from.year !== undefined && to.year === undefined ? firstAfter(to, pastBegin) : candidatesOf(to, reference.day)).map((bounds) => (to.section === 'end' ? bounds.to : edgeOf(to, bounds).from))
  const [pastEnd, futureEnd] = [ends[0], ends.at(-1)]
  if (pastBegin === undefined || futureBegin === undefined || pastEnd === undefined || futureEnd === undefined) return []
  const future = [futureBegin > futureEnd ? pastBegin : futureBegin, futureEnd] as const
  const past = [pastBegin, pastEnd < pastBegin ? futureEnd : pastEnd] as const
  return [past, future].map(([first, last]) => ({ timex: `(${endTimex(from, first)},${endTimex(to, last)},${rangeLength(from, to, first, last)})`, start: isoDay(first), end: isoDay(last) }))
}

/** The middle of a stretch, as an end of another, is the day in the middle. */
function edgeOf(time: CalendarTime, bounds: Bounds): Bounds {
  return time.section === 'mid' ? { from: bounds.from + Math.floor((bounds.to - bounds.from) / 2), to: bounds.to } : sectionOf(time, bounds)
}

function firstAfter(time: CalendarTime, day: DayNumber | undefined): readonly Bounds[] {
  return day === undefined ? [] : candidatesOf(time, day).slice(-1)
}

function endTimex(time: CalendarTime, day: DayNumber): string {
  if (time.grain === 'day') return calendarTimex(time, boundsOf(time))
  return time.year === undefined ? `XXXX${isoDay(day).slice(4)}` : isoDay(day)
}

function rangeLength(from: CalendarTime, to: CalendarTime, first: DayNumber, last: DayNumber): string {
  const [a, b] = [civilDay(first), civilDay(last)]
  if (from.grain === 'year' && to.grain === 'year' && from.section === undefined && to.section === undefined) return `P${b.year - a.year}Y`
  if (from.grain !== 'day' && to.grain !== 'day') return `P${(b.year - a.year) * 12 + b.month - a.month}M`
  return `P${last - first}D`
}

/** The end is the first such time behind the begin; where both may be before or after noon, so may the stretch. */
export function clockRanges(from: ClockTime, to: ClockTime): readonly { readonly first: ClockTime; readonly last: ClockTime; readonly nextDay: boolean }[] {
  const begins = from.twelve ? [from.hour % 12, (from.hour % 12) + 12] : [from.hour]
  return begins.map((hour) => {
    const choices = to.twelve ? [to.hour % 12, (to.hour % 12) + 12, (to.hour % 12) + 24] : [to.hour, to.hour + 24]
    const end = choices.find((choice) => choice * 60 + (to.minute ?? 0) > hour * 60 + (from.minute ?? 0)) ?? to.hour
    return { first: { ...from, hour }, last: { ...to, hour: end % 24 }, nextDay: end >= 24 }
  })
}

function lengthOf(first: ClockTime, last: ClockTime): number {
  const length = secondOf(last) - secondOf(first)
  return length > 0 ? length : length + 86_400
}

function secondOf({ hour, minute = 0, second = 0 }: ClockTime): number {
  return hour * 3600 + minute * 60 + second
}

function momentRanges(from: DayTime, to: DayTime, reference: Reference): readonly Candidate[] {
  if (from.time.kind !== 'clock' || to.time.kind !== 'clock') return []
  const days = candidatesOf(from.date, reference.day)
  const same = from.date === to.date
  const lastDays = same ? days : candidatesOf(to.date, reference.day)
  const pairs = same ? clockRanges(from.time, to.time) : [{ first: from.time, last: to.time, nextDay: false }]
  return pairs.flatMap(({ first, last, nextDay }) =>
    days.map((bounds, at) => {
      const day = (lastDays[at] ?? bounds).from + (nextDay ? 1 : 0)
      const toDate = nextDay && to.date.weekday !== undefined && to.date.day === undefined ? { ...to.date, weekday: (to.date.weekday % 7) + 1 } : nextDay ? { ...to.date, ...civilDay(day) } : to.date
      const seconds = same ? lengthOf(first, last) : (day - bounds.from) * 86_400 + secondOf(last) - secondOf(first)
      return {
        timex: `(${calendarTimex(from.date, bounds)}${clockTimex(first)},${calendarTimex(toDate, undefined)}${clockTimex(last)},${clockLength(seconds)})`,
        start: `${isoDay(bounds.from)} ${clockText(first)}`,
        end: `${isoDay(day)} ${clockText(last)}`,
      }
    }),
  )
}

