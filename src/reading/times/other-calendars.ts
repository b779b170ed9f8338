import { civilDay, type DayNumber } from './civil.ts'

/*
 * Formulas of Dershowitz and Reingold, Calendrical Calculations (third edition, chapters 6 and 7), with their epochs counted from 1970.
 */

/** A day of the Islamic calendar in a year of ours, the first where there are two. The tabular calendar is a day off at most from what the moon decides. */
export function islamicIn(year: number, month: number, day: number): DayNumber | undefined {
  const about = Math.floor(((year - 622) * 33) / 32)
  return [about - 1, about, about + 1, about + 2].map((hijri) => islamicDay(hijri, month, day)).find((found) => civilDay(found).year === year)
}

function islamicDay(year: number, month: number, day: number): DayNumber {
  return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) - 492_149
}

/** What the days of the Jewish year are counted from: its first day, Passover before it, Hanukkah after it. */
export type JewishFeast = 'newYear' | 'passover' | 'hanukkah'

/** The feast in a year of ours. */
export function jewishFeastIn(year: number, feast: JewishFeast): DayNumber {
  const first = jewishNewYear(year + 3761)
  if (feast === 'newYear') return first
  if (feast === 'passover') return first - 163
  // The second month has a day more in the longest years, those of 355 and 385 days.
  return first + ((jewishNewYear(year + 3762) - first) % 10 === 5 ? 84 : 83)
}

function jewishNewYear(year: number): DayNumber {
  const [before, day, after] = [elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1)]
  const delay = after - day === 356 ? 2 : day - before === 382 ? 1 : 0
  return day + delay - 2_092_590
}

/** Days to the new moon that the year begins with, moved where it would fall on a Sunday, Wednesday or Friday. */
function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const day = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920)
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
}
