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
export function timeOf({ fields, quote }: LevelClaim, published: Day, vocabulary: Vocabulary): LevelTime {
  const { since, until, duration, status, change } = fields
  const end = claimedStart(until)
  if (end !== undefined && end.first > published) return 'now'
  if (until !== undefined && since === undefined && duration === undefined) return end === undefined ? 'ever' : 'until'
  if (until !== undefined || duration !== undefined || since?.endsWith('~') === true) return 'stretch'
  if (since === undefined) return status === 'former' ? 'ever' : 'now'
  return holdsCue(vocabulary, 'starts', quote) || (status === 'actual' && change === undefined) ? 'since' : 'moment'
}

/** From the last day on which the stretch can have begun to the first on which it can have ended; undefined where no start can be told. */
export function sureDays({ fields }: LevelClaim, published: Day): Period | undefined {
  const since = fields.since ?? monthsBefore(published, fields.duration)
  const start = claimedStart(since)
  const end = claimedDays(fields.until, published)
  if (start === undefined) return undefined
  const last = end === undefined ? published : addDays(end.first, -1)
  const first = addDays(start.last, Math.max(daysOff(since) - 1, 0))
  return { first: first <= last ? first : last, last }
}

/** The month that many years or months back (`P5Y`, `P18M`), about. */
function monthsBefore(day: Day, duration: string | undefined): string | undefined {
  const [, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration ?? '-') ?? []
  const back = Number(years) * 12 + Number(months)
  return back === 0 ? undefined : `${addMonths(day, -back).slice(0, 7)}~`
}
