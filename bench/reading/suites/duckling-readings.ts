import type { Language } from '../../../src/core/index.ts'
import { findNumerals } from '../../../src/reading/numerals/find-numerals.ts'
import { countedPeriod, shiftReference } from '../../../src/reading/times/calendar.ts'
import { addCivilMonths, civilDay, dayNumber, weekdayOfNumber, type DayNumber } from '../../../src/reading/times/civil.ts'
import { findTimes } from '../../../src/reading/times/find-times.ts'
import { boundsOf, candidatesOf, type Bounds } from '../../../src/reading/times/resolve.ts'
import type { CalendarTime, ClockTime, PartTime, PointTime, RangeTime, Season, TimeSpan } from '../../../src/reading/times/time-value.ts'
import { tokenize } from '../../../src/reading/tokens.ts'
import type { DayStretch } from './duckling-case.ts'
import { isoDay } from './recognizers-timex.ts'

/** All of the corpus is read at half past four in the morning of Tuesday 12 February 2013. */
const reference = { day: dayNumber(2013, 2, 12), second: 4.5 * 3600 }

/** Times found in a text as duckling gives them: always those to come, with its own seasons, weekends and rounding. */
export function daysIn(text: string, lang: Language): readonly DayStretch[] {
  return findTimes(tokenize(text), lang, reference).flatMap(stretchOf)
}

/** Places in an order, or all other numbers. */
export function numbersIn(text: string, lang: Language, dimension: 'Numeral' | 'Ordinal'): readonly number[] {
  return findNumerals(text, tokenize(text), lang).flatMap(({ kind, value }) => ((kind === 'ordinal') === (dimension === 'Ordinal') ? [value] : []))
}

function stretchOf({ value, modifier }: TimeSpan): readonly DayStretch[] {
  if (value.kind === 'duration' || value.kind === 'repeat') return []
  const bounds = value.kind === 'range' ? rangeBounds(value) : pointBounds(value)
  if (bounds === undefined) return []
  if (modifier === 'before' || modifier === 'until') return [{ last: isoDay(bounds.from) }]
  return [modifier === 'after' || modifier === 'since' ? { first: isoDay(bounds.from) } : { first: isoDay(bounds.from), last: isoDay(bounds.to - 1) }]
}

function rangeBounds(range: RangeTime): Bounds | undefined {
  const { from, to, length } = range
  if (length !== undefined && (from === undefined || to === undefined)) return lengthBounds(range)
  const first = from && pointBounds(from)
  const last = to && pointBounds(to)
  return first && last && { from: first.from, to: last.to }
}

/** Of weeks and longer whole ones are counted, and the present one is left out. */
function lengthBounds({ from, to, length }: RangeTime): Bounds | undefined {
  const known = from ?? to
  const [amount] = length?.amounts ?? []
  const at = known && pointBounds(known)
  if (amount === undefined || length === undefined || at === undefined) return undefined
  const isWhole = ['week', 'month', 'quarter', 'year'].includes(amount.unit) && at.from !== reference.day + (from === undefined ? 1 : 0)
  const period = (by: number) => boundsOf(countedPeriod(amount.unit, reference.day, by) ?? { kind: 'calendar', grain: 'day' })
  const [near, far] = isWhole ? (from === undefined ? [period(-amount.count), period(-1)] : [period(1), period(amount.count)]) : []
  if (near !== undefined && far !== undefined) return { from: near.from, to: far.to }
  const other = shiftReference({ day: at.from, second: known?.kind === 'calendar' ? 0 : reference.second }, length, from === undefined ? -1 : 1).day
  return from === undefined ? { from: other, to: known?.kind === 'calendar' ? at.from : at.to } : { from: at.from, to: Math.max(other, at.from + 1) }
}

function pointBounds(time: PointTime): Bounds | undefined {
  if (time.kind === 'calendar') return calendarBounds(time)
  return time.kind === 'dayTime' ? calendarBounds(time.date) : hourBounds(time)
}

/** The first hour of that name to come. */
function hourBounds(time: ClockTime | PartTime): Bounds {
  const isOver = time.kind === 'clock' && (time.part === undefined || time.hour === 0) && (time.hour + (time.twelve ? 12 : 0)) * 3600 + (time.minute ?? 0) * 60 < reference.second
  return { from: reference.day + (isOver ? 1 : 0), to: reference.day + (isOver ? 2 : 1) }
}

function calendarBounds(time: CalendarTime): Bounds | undefined {
  if (time.season !== undefined) return seasonBounds(time.season, time.year ?? civilDay(reference.day).year)
  const candidates = candidatesOf(time, reference.day)
  const found = candidates.find(({ from }) => time.month !== undefined && time.day !== undefined && time.weekday === weekdayOfNumber(from)) ?? candidates.at(-1)
  if (found === undefined) return undefined
  if (time.by?.length.amounts[0]?.unit === 'year') return monthAround(found.from)
  if (time.grain === 'weekend') return { from: found.from - 1, to: found.to }
  const isToday = time.weekday !== undefined && time.day === undefined && time.year === undefined && found.from === reference.day
  return isToday ? { from: found.from + 7, to: found.to + 7 } : found
}

/** So many years ago or ahead are known to the month. */
function monthAround(day: DayNumber): Bounds {
  const { year, month } = civilDay(day)
  const from = dayNumber(year, month, 1)
  return { from, to: addCivilMonths(from, 1) }
}

/** Seasons by the sun; a winter that runs at the start of the year began the year before. */
const seasons: Readonly<Record<Season, readonly [first: readonly [number, number], last: readonly [number, number]]>> = {
  spring: [[3, 20], [6, 21]], summer: [[6, 21], [9, 23]], autumn: [[9, 23], [12, 21]], winter: [[12, 21], [3, 20]],
}

function seasonBounds(season: Season, year: number): Bounds {
  const [[firstMonth, firstDay], [lastMonth, lastDay]] = seasons[season]
  const isWinter = season === 'winter'
  return { from: dayNumber(isWinter ? year - 1 : year, firstMonth, firstDay), to: dayNumber(year, lastMonth, lastDay) + 1 }
}
