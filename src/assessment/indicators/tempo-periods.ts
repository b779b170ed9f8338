import { addDays, type Day, type Period } from '../../core/index.ts'

/** The window is the last 25 weeks: whole weeks, just short of half a year, the usual time between two Dutch editions. */
const windowDays = 175
/** The reference is the year before the window. */
export const referenceDays = 365
/** The longest gap is looked for from 1 January of the third year before, so that a lull is not judged against the busy year it follows alone. */
const gapYears = 3

/** The published window of the indicator on a day. */
export function tempoWindow(asOf: Day): Period {
  return { first: addDays(asOf, 1 - windowDays), last: asOf }
}

/** The 365 days before a window. */
export function referenceOf(window: Period): Period {
  return { first: addDays(window.first, -referenceDays), last: addDays(window.first, -1) }
}

/** The window of the indicator and the time before it that it is held against. */
export function tempoPeriods(asOf: Day): { readonly window: Period; readonly reference: Period } {
  const window = tempoWindow(asOf)
  return { window, reference: referenceOf(window) }
}

/** Whether a window and its reference lie within the days that a table of events speaks of. */
export function isCovered({ first, last }: Period, coverage: Period): boolean {
  return addDays(first, -referenceDays) >= coverage.first && last <= coverage.last
}

/** The first of January of the third year before, or the first day of the table. */
export function yearsBack(last: Day, coverage: Period): Day {
  const years: Day = `${Number(last.slice(0, 4)) - gapYears}-01-01`
  return years < coverage.first ? coverage.first : years
}
