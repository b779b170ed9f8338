import { dayKnown } from '../../actions/view-on.ts'
import type { Context } from '../../actions/context.ts'
import type { Moment } from '../../actions/publishing/public-site.ts'
import { done, parseDay, refused, type Outcome } from '../../core/index.ts'

const instant = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/

/** The last second of a day in UTC, or the second itself: `2026-10-01`, `2026-10-01T09:30:00Z`. A day that has not come is refused. */
export function parseTime(context: Pick<Context, 'clock'>, given: string): Outcome<string> {
  const [, dayOfInstant] = instant.exec(given) ?? []
  const day = parseDay(dayOfInstant ?? given)
  if (!day.ok) return refused({ kind: 'date-invalid', given })
  const known = dayKnown(context, day.value)
  if (!known.ok) return known
  return done(dayOfInstant === undefined ? `${given}T23:59:59Z` : given)
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const datetime = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/

/** The instant of an Accept-Datetime header, which has one form alone (RFC 7089, section 2.1.1). */
export function parseDatetime(given: string): Outcome<string> {
  const [, day = '', month = '', year = '', time = ''] = datetime.exec(given.trim()) ?? []
  const at = `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day}T${time}Z`
  const isThere = instant.test(at) && parseDay(at.slice(0, 10)).ok
  return isThere ? done(at) : refused({ kind: 'date-invalid', given })
}

/** An instant as HTTP writes it. */
export function datetimeText(at: string): string {
  return new Date(at).toUTCString()
}

/** The last of the moments that had come by then. */
export function lastBy(moments: readonly Moment[], time: string): Moment | undefined {
  return moments.findLast(({ at }) => at <= time)
}
