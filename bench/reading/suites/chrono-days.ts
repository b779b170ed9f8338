import type { Language } from '../../../src/core/index.ts'
import { shiftReference } from '../../../src/reading/times/calendar.ts'
import { addCivilMonths, civilDay, dayNumber, weekdayOfNumber, type DayNumber } from '../../../src/reading/times/civil.ts'
import { findTimes } from '../../../src/reading/times/find-times.ts'
import { candidatesOf, type Bounds } from '../../../src/reading/times/resolve.ts'
import type { CalendarTime, ClockTime, PartTime, PointTime, RangeTime, Reference, TimeValue } from '../../../src/reading/times/time-value.ts'
import { tokenize } from '../../../src/reading/tokens.ts'
import type { ChronoCase, ChronoDays } from './chrono-case.ts'
import { isoDay } from './recognizers-timex.ts'

interface Asked {
  readonly reference: Reference
  /** Only days to come are meant. */
  readonly forward: boolean
}

/** Chrono answers with days where the reader has stretches, and guesses what was not said: this is how it does. Lengths and repetitions it does not know. */
export function chronoDaysOf(example: ChronoCase, lang: Language): ChronoDays | undefined {
  const asked = { reference: referenceOf(example), forward: example.opt?.forwardDate === true }
  const found = findTimes(tokenize(example.text), lang, asked.reference).filter(({ value }) => value.kind !== 'duration' && value.kind !== 'repeat' && !(value.kind === 'calendar' && value.bare))
  return found.flatMap(({ value }) => daysOf(value, asked) ?? [])[0]
}

/** Cases without a reference name all of their date. */
function referenceOf({ ref }: ChronoCase): Reference {
  const [year = 2012, month = 8, day = 10, hour = 12, minute = 0, second = 0] = (typeof ref === 'string' ? ref : (ref?.instant ?? '')).match(/\d+/g)?.map(Number) ?? []
  return { day: dayNumber(year, month, day), second: hour * 3600 + minute * 60 + second }
}

function daysOf(value: TimeValue, asked: Asked): ChronoDays | undefined {
  if (value.kind === 'range') return rangeDays(value, asked)
  if (value.kind === 'duration' || value.kind === 'repeat') return undefined
  const day = dayOf(value, asked)
  return day === undefined ? undefined : { start: isoDay(day) }
}

/** A stretch of a length, counted from now, is its other end. */
function rangeDays({ from, to, length }: RangeTime, asked: Asked): ChronoDays | undefined {
  if (length !== undefined && (from === undefined || to === undefined)) return { start: isoDay(shiftReference(asked.reference, length, from === undefined ? -1 : 1).day) }
  const start = from && dayOf(from, asked)
  const end = to && dayOf(to, asked)
  return start === undefined || end === undefined ? undefined : { start: isoDay(start), end: isoDay(end < start ? nextAfter(to, start, end) : end) }
}

/** The last day of a stretch comes after the first: a year later, or a week. */
function nextAfter(to: PointTime | undefined, start: DayNumber, end: DayNumber): DayNumber {
  const date = to?.kind === 'calendar' ? to : to?.kind === 'dayTime' ? to.date : undefined
  if (date === undefined || date.year !== undefined) return end
  return date.month === undefined ? end + 7 * Math.ceil((start - end) / 7) : addCivilMonths(end, 12 * Math.ceil((start - end) / 366))
}

function dayOf(time: PointTime, asked: Asked): DayNumber | undefined {
  if (time.kind === 'calendar') return calendarDay(time, asked)
  return time.kind === 'dayTime' ? calendarDay(time.date, asked) : hourDay(time, asked)
}

/** An hour is one of today; midnight is the coming one. */
function hourDay(time: ClockTime | PartTime, { reference, forward }: Asked): DayNumber {
  if (time.kind === 'part') return reference.day
  const isOver = time.hour * 3600 + (time.minute ?? 0) * 60 <= reference.second
  return reference.day + ((time.hour % 24 === 0 || forward) && isOver ? 1 : 0)
}

function calendarDay(time: CalendarTime, { reference, forward }: Asked): DayNumber | undefined {
  if (time.weekday !== undefined && time.shift === 'last') return reference.day - ((weekdayOfNumber(reference.day) - time.weekday + 6) % 7) - 1
  const candidates = candidatesOf(time, reference.day)
  const chosen = forward ? candidates.at(-1) : candidates.toSorted((a, b) => Math.abs(a.from - reference.day) - Math.abs(b.from - reference.day))[0]
  return chosen && (time.grain !== 'day' && time.counted === true ? sameplace(time, chosen, reference.day) : chosen.from)
}

/** A week, month or year that was counted from today is named by the day that has today's place in it. */
function sameplace({ grain }: CalendarTime, { from }: Bounds, today: DayNumber): DayNumber {
  if (grain === 'week') return from + weekdayOfNumber(today) - 1
  const { month, day } = civilDay(today)
  return addCivilMonths(from, grain === 'year' ? month - 1 : 0) + day - 1
}
