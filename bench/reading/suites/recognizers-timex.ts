import type { Bounds } from '../../../src/reading/times/resolve.ts'
import { isClockUnit } from '../../../src/reading/times/calendar.ts'
import { civilDay, isoWeekOf, type DayNumber } from '../../../src/reading/times/civil.ts'
import { holidayRules } from '../../../src/reading/times/holidays.ts'
import type { Amount, CalendarTime, ClockTime, DayPart, Duration, Season, Unit } from '../../../src/reading/times/time-value.ts'

/** TIMEX3 as Microsoft's recognizers write it. */
const seasonCodes: Readonly<Record<Season, string>> = { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' }
export const partCodes: Readonly<Record<DayPart, string>> = { earlyMorning: 'TDA', morning: 'TMO', midday: 'TMI', afternoon: 'TAF', evening: 'TEV', night: 'TNI', daytime: 'TDT', breakfast: 'TMEB', lunch: 'TMEL', dinner: 'TMED' }
const unitCodes: Readonly<Record<Unit, string>> = { second: 'S', minute: 'M', hour: 'H', day: 'D', night: 'D', businessDay: 'BD', weekend: 'WE', week: 'W', fortnight: 'W', month: 'M', quarter: 'M', halfYear: 'M', year: 'Y', decade: 'Y', century: 'Y' }
const unitFactors: Readonly<Partial<Record<Unit, number>>> = { fortnight: 2, quarter: 3, halfYear: 6, decade: 10, century: 100 }

export function two(value: number): string {
  return String(value).padStart(2, '0')
}

export function isoDay(day: DayNumber): string {
  const { year, month, day: date } = civilDay(day)
  return `${year}-${two(month)}-${two(date)}`
}

export function calendarTimex(time: CalendarTime, first: Bounds | undefined): string {
  const year = time.year === undefined ? 'XXXX' : String(time.year)
  const month = time.month === undefined ? 'XX' : two(time.month)
  switch (time.grain) {
    case 'day': return dayTimex(time, year, month, first)
    case 'week': case 'weekend': return weekTimex(time, year, month, first) + (time.grain === 'weekend' ? '-WE' : '')
    case 'month': return `${year}-${month}`
    case 'year': return time.elsewhere ? 'XXXX' : year
    case 'season': return (time.year === undefined ? '' : `${year}-`) + (time.season === undefined ? '' : seasonCodes[time.season])
    case 'quarter': return boundsTimex(first, 'P3M', year)
    case 'half': return boundsTimex(first, 'P6M', year)
    case 'decade': return boundsTimex(first, 'P10Y', time.shortYear ? 'XX' : year)
    case 'century': return boundsTimex(first, 'P100Y', year)
  }
}

/** With a year that is not known both ends have X for it. */
function boundsTimex(bounds: Bounds | undefined, length: string, year: string): string {
  if (bounds === undefined) return ''
  const masked = (day: string) => (year.startsWith('X') ? `${year}${day.slice(year.length)}` : day)
  return `(${masked(isoDay(bounds.from))},${masked(isoDay(bounds.to))},${length})`
}

function dayTimex({ day, weekday, nth, holiday, week, base, counted, month: stated }: CalendarTime, year: string, month: string, first: Bounds | undefined): string {
  if (holiday !== undefined) return holidayTimex(holiday, year, first)
  if (base !== undefined) return first === undefined ? '' : isoDay(first.from)
  if (nth !== undefined && weekday !== undefined) return `${counted ? 'XXXX' : year}-${month}-WXX-${weekday}-#${nth}`
  if (nth !== undefined) return first === undefined ? '' : isoDay(first.from)
  if (weekday !== undefined && stated === undefined) return `${year}-W${week === undefined ? 'XX' : two(week)}-${weekday}`
  if (day !== undefined) return `${year}-${month}-${two(day)}`
  if (weekday === undefined) return `${year}-${month}`
  return `${year}-W${week === undefined ? 'XX' : two(week)}-${weekday}`
}

function holidayTimex(name: string, year: string, first: Bounds | undefined): string {
  const found = holidayRules[name]
  if (found === undefined) return ''
  if (!('month' in found) || ('plus' in found && year !== 'XXXX')) return first === undefined ? '' : `${year}${isoDay(first.from).slice(4)}`
  return 'day' in found ? `${year}-${two(found.month)}-${two(found.day)}` : `${year}-${two(found.month)}-WXX-${found.weekday}-${found.nth}`
}

function isoWeekText(day: DayNumber): string {
  const { year, week } = isoWeekOf(day)
  return `${year}-W${two(week)}`
}

function weekTimex(time: CalendarTime, year: string, month: string, first: Bounds | undefined): string {
  if (time.elsewhere) return 'XXXX-WXX'
  if (time.grain === 'weekend' && (time.day !== undefined || time.holiday !== undefined) && first !== undefined) return isoWeekText(first.from)
  if (time.day !== undefined) return `${year}-${month}-${two(time.day)}`
  if (time.week !== undefined) return `${year}-W${two(time.week)}`
  if (time.month !== undefined) return `${year}-${month}-W${two(time.nth === undefined || time.nth > 0 ? (time.nth ?? 1) : 6 + time.nth)}`
  if (first === undefined || time.nth === undefined) return ''
  return `${year}-W${time.nth > 0 ? two(time.nth) : 53 + time.nth}`
}

export function clockTimex({ hour, minute, second }: ClockTime): string {
  return `T${two(hour)}${minute === undefined ? '' : `:${two(minute)}`}${second === undefined ? '' : `:${two(second)}`}`
}

export function clockText({ hour, minute = 0, second = 0 }: ClockTime): string {
  return `${two(hour)}:${two(minute)}:${two(second)}`
}

export function durationTimex({ amounts }: Duration): string {
  const clock = amounts.filter(({ unit }) => isClockUnit(unit))
  return `P${amounts.filter(({ unit }) => !isClockUnit(unit)).map(write).join('')}${clock.length > 0 ? `T${clock.map(write).join('')}` : ''}`
}

function write({ unit, count }: Amount): string {
  return `${Math.round(count * (unitFactors[unit] ?? 1) * 1e6) / 1e6}${unitCodes[unit]}`
}

/** Length of a stretch between clock times, in minutes. */
export function clockLength(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest > 0 ? `${rest}S` : ''}`
}

