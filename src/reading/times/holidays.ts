import { islamicIn, jewishFeastIn, type JewishFeast } from './other-calendars.ts'
import { dayNumber, monthLength, weekdayOfNumber, type DayNumber } from './civil.ts'

/** A day that comes back each year: on a date, on the nth weekday of a month, so many days from Easter, or by another calendar; some last several days. */
export type HolidayRule =
  | { readonly month: number; readonly day: number; /** Kept on the day before where it falls on a Sunday. */ readonly neverOnSunday?: true }
  | { readonly month: number; readonly weekday: number; readonly nth: number; /** Days further: Black Friday is the day after the fourth Thursday. */ readonly plus?: number }
  | { readonly easter: number }
  | { readonly islamic: readonly [month: number, day: number]; readonly lasts?: number }
  | { readonly jewish: JewishFeast; readonly plus: number; readonly lasts?: number }

/** By the names that the languages give words for. */
export const holidayRules: Readonly<Record<string, HolidayRule>> = {
  newYear: { month: 1, day: 1 }, newYearEve: { month: 12, day: 31 }, epiphany: { month: 1, day: 6 }, kingDay: { month: 1, weekday: 1, nth: 3 }, valentine: { month: 2, day: 14 }, presidents: { month: 2, weekday: 1, nth: 3 }, womensDay: { month: 3, day: 8 },
  patrick: { month: 3, day: 17 }, foolsDay: { month: 4, day: 1 }, earthDay: { month: 4, day: 22 }, kingsDayNL: { month: 4, day: 27, neverOnSunday: true }, labour: { month: 5, day: 1 }, remembranceNL: { month: 5, day: 4 }, liberationNL: { month: 5, day: 5 }, mothers: { month: 5, weekday: 7, nth: 2 },
  memorial: { month: 5, weekday: 1, nth: -1 }, fathers: { month: 6, weekday: 7, nth: 3 }, juneteenth: { month: 6, day: 19 }, independenceUS: { month: 7, day: 4 }, belgianNational: { month: 7, day: 21 }, assumption: { month: 8, day: 15 }, labourUS: { month: 9, weekday: 1, nth: 1 },
  columbus: { month: 10, weekday: 1, nth: 2 }, halloween: { month: 10, day: 31 }, allSaints: { month: 11, day: 1 }, allSouls: { month: 11, day: 2 }, guyFawkes: { month: 11, day: 5 }, veterans: { month: 11, day: 11 }, thanksgiving: { month: 11, weekday: 4, nth: 4 }, blackFriday: { month: 11, weekday: 4, nth: 4, plus: 1 },
  ketiKoti: { month: 7, day: 1 }, animalDay: { month: 10, day: 4 }, armistice: { month: 11, day: 11 }, princesDayNL: { month: 9, weekday: 2, nth: 3 }, saintMartin: { month: 11, day: 11 }, saintNicholas: { month: 12, day: 5 }, christmasEve: { month: 12, day: 24 }, christmas: { month: 12, day: 25 }, boxingDay: { month: 12, day: 26 },
  carnival: { easter: -49 }, ashWednesday: { easter: -46 }, palmSunday: { easter: -7 }, maundyThursday: { easter: -3 }, goodFriday: { easter: -2 }, easter: { easter: 0 }, easterMonday: { easter: 1 }, ascension: { easter: 39 }, pentecost: { easter: 49 }, whitMonday: { easter: 50 },
  ramadan: { islamic: [9, 1], lasts: 30 }, eidFitr: { islamic: [10, 1] }, eidAdha: { islamic: [12, 10] }, islamicNewYear: { islamic: [1, 1] }, ashura: { islamic: [1, 10] }, mawlid: { islamic: [3, 12] },
  roshHashanah: { jewish: 'newYear', plus: 0, lasts: 2 }, yomKippur: { jewish: 'newYear', plus: 9 }, sukkot: { jewish: 'newYear', plus: 14, lasts: 7 }, hanukkah: { jewish: 'hanukkah', plus: 0, lasts: 8 }, passover: { jewish: 'passover', plus: 0, lasts: 8 }, purim: { jewish: 'passover', plus: -30 }, shavuot: { jewish: 'passover', plus: 50, lasts: 2 },
}

export function holidayIn(name: string, year: number): DayNumber | undefined {
  const found = holidayRules[name]
  if (found === undefined) return undefined
  if ('easter' in found) return easterIn(year) + found.easter
  if ('islamic' in found) return islamicIn(year, ...found.islamic)
  if ('jewish' in found) return jewishFeastIn(year, found.jewish) + found.plus
  if ('day' in found) {
    const day = dayNumber(year, found.month, found.day)
    return found.neverOnSunday && weekdayOfNumber(day) === 7 ? day - 1 : day
  }
  return nthWeekday(year, found.month, found.weekday, found.nth) + (found.plus ?? 0)
}

/** How many days a holiday lasts. */
export function holidayDays(name: string): number {
  const found = holidayRules[name]
  return found !== undefined && 'lasts' in found ? (found.lasts ?? 1) : 1
}

/** A negative `nth` counts from the end of the month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth > 0) {
    const first = dayNumber(year, month, 1)
    return first + ((weekday - weekdayOfNumber(first) + 7) % 7) + (nth - 1) * 7
  }
  const last = dayNumber(year, month, monthLength(year, month))
  return last - ((weekdayOfNumber(last) - weekday + 7) % 7) + (nth + 1) * 7
}

/** Easter Sunday by the anonymous Gregorian algorithm (Nature, 1876; Meeus, Astronomical Algorithms, chapter 8). */
function easterIn(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}
