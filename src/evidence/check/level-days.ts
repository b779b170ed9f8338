import { addDays, addMonths, type Day, type LevelClaim, type LevelFields, type Period } from '../../core/index.ts'
import { claimedDays, claimedStart } from '../events/claimed-days.ts'

/** Where a text gives a month, its source may be a table of the publisher, which differs by up to a month from the day of the document. */
export const mostDaysBetweenPages = 31

/** Days by which a start may be off: a month where a month is given, a day where a day is. */
export function daysOff(since: string | undefined): number {
  return since !== undefined && since.length < 8 ? mostDaysBetweenPages : 1
}

/** "In September 2017": some day of then, not all days since. */
export function isMoment({ fields }: LevelClaim): boolean {
  return fields.status === 'former' && fields.since !== undefined && fields.until === undefined && !lasts(fields)
}

function lasts({ duration, change }: LevelFields): boolean {
  return duration !== undefined || change === 'unchanged'
}

/** From the last day on which the stretch can have begun to the first on which it can have ended. */
export function sureDays(claim: LevelClaim, published: Day): Period | undefined {
  const since = claim.fields.since ?? monthsBefore(published, claim.fields.duration)
  const start = claimedStart(since)
  const end = claimedDays(claim.fields.until ?? since, published)
  if (start === undefined || end === undefined) return undefined
  const last = claim.fields.until === undefined ? (lasts(claim.fields) ? published : start.last) : addDays(end.first, -1)
  const first = addDays(start.last, daysOff(since) - 1)
  return { first: first <= last ? first : last, last }
}

/** The month that many years or months back (`P5Y`, `P18M`), about. */
function monthsBefore(day: Day, duration: string | undefined): string | undefined {
  const [, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration ?? '-') ?? []
  const back = Number(years) * 12 + Number(months)
  return back === 0 ? undefined : `${addMonths(day, -back).slice(0, 7)}~`
}
