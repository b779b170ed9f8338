import { addDays, type Day, firstDayOf, isPartialDay, lastDayOf, type Period } from '../../core/index.ts'

/** Days by which a date said to be about one may be off, by how finely it is given. */
const slackDays: Readonly<Record<number, number>> = { 10: 3, 7: 31, 4: 183 }

/** The days a date field covers: a day, month or year, an interval `a/b` with an open end, `~` for about; undefined for words and nonsense. */
export function claimedDays(date: string | undefined, published: Day): Period | undefined {
  if (date === undefined || /^\/?$/.test(date)) return undefined
  const [from, to] = date.includes('/') ? date.split('/') : [date, date]
  const first = from === '' ? undefined : startOf(from)
  const last = to === '' ? published : endOf(to)
  if (last === undefined || (first === undefined && from !== '')) return undefined
  const start = first ?? addDays(last, -365)
  return start <= last ? { first: start, last } : undefined
}

/** The days in which an interval's start may lie; undefined for an open or unreadable start. */
export function claimedStart(date: string | undefined): Period | undefined {
  const from = date?.split('/')[0]
  const first = startOf(from)
  const last = endOf(from)
  return first === undefined || last === undefined ? undefined : { first, last }
}

function startOf(text: string | undefined): Day | undefined {
  const day = partialOf(text)
  return day === undefined ? undefined : addDays(firstDayOf(day), -slackOf(text, day))
}

function endOf(text: string | undefined): Day | undefined {
  const day = partialOf(text)
  return day === undefined ? undefined : addDays(lastDayOf(day), slackOf(text, day))
}

function partialOf(text: string | undefined): string | undefined {
  const day = text?.replace(/~$/, '')
  return day !== undefined && isPartialDay(day) ? day : undefined
}

function slackOf(text: string | undefined, day: string): number {
  return text?.endsWith('~') === true ? (slackDays[day.length] ?? 0) : 0
}
