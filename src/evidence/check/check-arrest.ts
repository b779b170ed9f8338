import { addDays, type EventClaim, rowsOf } from '../../core/index.ts'
import { onceEach } from '../events/attacks-once.ts'
import { claimedDays } from '../events/claimed-days.ts'
import { isAt, parsePlace } from '../events/place.ts'
import { type Desk } from './desk.ts'
import { finding, type Finding } from './finding.ts'
import { weighRow } from './weigh-row.ts'

/** Days between an arrest and the day that the record gives the plot. */
const daysApart = 3

/** An arrest, a search or a charge: the record has foiled plots and not who was arrested for them, so such a plot is shown and decides nothing; undefined where there is none. */
export function checkArrest(claim: EventClaim, desk: Desk): Finding | undefined {
  const days = claimedDays(claim.fields.date, desk.published)
  const place = parsePlace(claim.fields.place, desk.vocabulary)
  const found = rowsOf(desk.base, 'threat-event').filter((event) =>
    days !== undefined && event.status === 'foiled' && event.day >= addDays(days.first, -daysApart) && event.day <= addDays(days.last, daysApart) && isAt(event, place, desk.vocabulary))
  const plots = onceEach(found, desk.repeats)
  const [plot] = plots
  if (plot === undefined) return undefined
  return finding('unsupported', { kind: 'plot-beside', event: plot.id, day: plot.day, place: plot.place }, plots.flatMap((each) => weighRow(each, true, desk)))
}
