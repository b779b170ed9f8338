/** Days since 1 January 1970, without a time zone: calendar sums on whole numbers. */
export type DayNumber = number

export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Proleptic Gregorian calendar; method of Howard Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

export function civilDay(number: DayNumber): CivilDay {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 }
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOfNumber(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

export function monthLength(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1)
}

/** Year and month so many months further; the month may lie outside 1-12 when it comes in. */
export function shiftMonth(year: number, month: number, by: number): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1 + by
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

/** The same day of the month so many months further, or the last day of that month where it is shorter. */
export function addCivilMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = civilDay(number)
  const to = shiftMonth(year, month, months)
  return dayNumber(to.year, to.month, Math.min(day, monthLength(to.year, to.month)))
}

export function mondayOf(number: DayNumber): DayNumber {
  return number - weekdayOfNumber(number) + 1
}

/** Monday of a week of ISO 8601: week 1 has the first Thursday of the year. */
export function isoWeekStart(year: number, week: number): DayNumber {
  return mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7
}

export function isoWeekOf(number: DayNumber): { readonly year: number; readonly week: number } {
  const { year } = civilDay(mondayOf(number) + 3)
  return { year, week: Math.round((mondayOf(number) - isoWeekStart(year, 1)) / 7) + 1 }
}
