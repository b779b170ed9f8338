import { addDays, firstDayOf, lastDayOf, monthNumber, weekdayOf, type Day, type Period } from '../core/index.ts'

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day of the calendar by its numbers; undefined for one that does not exist. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > (monthLengths[month - 1] ?? 0)) return undefined
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return undefined
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as Day
}

/** `2013-01-03`, `2013/1/3`, either with midnight behind it, as exports of databases write it. */
export function parseDashedDay(given: string): Day | undefined {
  const found = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T]0{1,2}:00(?::00(?:\.0+)?)?Z?)?$/.exec(given)
  return found === null ? undefined : dayOf(Number(found[1]), Number(found[2]), Number(found[3]))
}

/** `20130103`. */
export function parseBareDay(given: string): Day | undefined {
  return /^\d{8}$/.test(given) ? dayOf(Number(given.slice(0, 4)), Number(given.slice(4, 6)), Number(given.slice(6))) : undefined
}

const shortMonths: Readonly<Record<string, number>> = { Jan: 1, Feb: 2, Mar: 3, Apr: 4, May: 5, Jun: 6, Jul: 7, Aug: 8, Sep: 9, Sept: 9, Oct: 10, Nov: 11, Dec: 12 }

/** `01 January 2024` or `1-Jan-2024`: English names whatever the language of the machine. */
export function parseWrittenDay(given: string): Day | undefined {
  const found = /^(\d{1,2})[ -]([A-Z][a-z]{2,8})[ -](\d{4})$/.exec(given)
  if (found === null) return undefined
  const month = monthNumber(found[2] ?? '') ?? shortMonths[found[2] ?? '']
  return month === undefined ? undefined : dayOf(Number(found[3]), month, Number(found[1]))
}

/** Monday to Sunday around a day. */
export function weekAround(day: Day): Period {
  const first = addDays(day, 1 - weekdayOf(day))
  return { first, last: addDays(first, 6) }
}

export function monthAround(day: Day): Period {
  return { first: firstDayOf(day.slice(0, 7)), last: lastDayOf(day.slice(0, 7)) }
}
