import { addDays, addMonths, type Day, type LevelClaim, type Period } from '../../core/index.ts'
import { claimedDays, claimedStart } from '../events/claimed-days.ts'
import { holdsCue, type Vocabulary } from '../vocabulary/vocabulary.ts'

/** Where a text gives a month, its source may be a table of the publisher, which differs by up to a month from the day of the document. */
export const mostDaysBetweenPages = 31

/** Days by which a start or an end may be off: a month where a month is given, none where a day is. */
export function daysOff(date: string | undefined): number {
  return date !== undefined && date.length < 8 ? mostDaysBetweenPages : 0
}

export type LevelTime = 'now' | 'ever' | 'moment' | 'stretch' | 'since' | 'until'

/** What the words make of their dates: "in 2015" is a time within which, "since 2015" a start, "until 2015" an end, "for five years" a stretch. */
export function timeOf({ fields, quote, stated }: LevelClaim, published: Day, vocabulary: Vocabulary): LevelTime {
  const { since, until, duration, status, change } = fields
  const end = claimedStart(until)
  if (until !== undefined && since === undefined && duration === undefined) return end === undefined ? 'ever' : end.first > published ? 'now' : 'until'
  const isStart = since !== undefined && !since.endsWith('~') && holdsCue(vocabulary, 'starts', quote)
  if (!isStart && (until !== undefined || duration !== undefined || since?.endsWith('~') === true)) return 'stretch'
  if (since === undefined) return status === 'former' ? 'ever' : 'now'
  if (status === 'actual' && change === undefined && !stated.includes('since')) return 'now'
  return isStart || (status === 'actual' && change === undefined) ? 'since' : 'moment'
}

/** From the last day on which the stretch can have begun to the first on which it can have ended; undefined where no start can be told. */
export function sureDays({ fields }: LevelClaim, published: Day): Period | undefined {
  const end = claimedDays(fields.until, published)
  const last = end === undefined || end.first > published ? published : addDays(end.first, -1)
  const since = fields.since ?? startBefore(last, fields.duration)
  const start = claimedStart(since)
  if (start === undefined) return undefined
  const first = addDays(start.last, Math.max(daysOff(since) - 1, 0))
  return { first: first <= last ? first : last, last }
}

/** About when a stretch of so many years, months or days began (`P5Y`, `P18M`, `P42D`). */
function startBefore(day: Day, duration: string | undefined): string | undefined {
  const [, years = '0', months = '0', days = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration ?? '-') ?? []
  const monthsBack = Number(years) * 12 + Number(months)
  if (monthsBack > 0) return `${addMonths(day, -monthsBack).slice(0, 7)}~`
  return Number(days) > 0 ? `${addDays(day, -Number(days))}~` : undefined
}
