import { addDays, type FigureClaim, firstDayOf, type ThreatEvent } from '../../core/index.ts'
import { isAt, parsePlace } from '../events/place.ts'
import { type Interval, overlaps } from '../figures/interval.ts'
import { holdsCue } from '../vocabulary/vocabulary.ts'
import { type Desk, yearBefore } from './desk.ts'
import { finding, type Finding } from './finding.ts'
import { weighRow } from './weigh-row.ts'

/** "Two attacks in the space of a month": some such stretch of the year before had as many, failed ones among them; undefined for other counts. The list may lack some, so fewer says nothing. */
export function checkWithinMonth(claim: FigureClaim, interval: Interval, desk: Desk): Finding | undefined {
  if (claim.fields.what !== 'attacks' || !holdsCue(desk.vocabulary, 'within-a-month', claim.quote)) return undefined
  const events = attacksOfYear(claim, desk)
  const stretches = events.map(({ day }) => events.filter((each) => each.day >= day && each.day <= addDays(firstDayOf(day), 31)))
  const fitting = stretches.filter(({ length }) => overlaps({ low: length, high: length }, interval)).at(-1)
  const [shown = []] = fitting === undefined ? stretches.toSorted((a, b) => b.length - a.length) : [fitting]
  const [first, last] = [shown[0], shown.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const because = { kind: 'events-counted', status: 'completed', count: shown.length, from: first.day, to: last.day } as const
  return finding(fitting === undefined ? 'unsupported' : 'supported', because, shown.flatMap((event) => weighRow(event, fitting !== undefined, desk)))
}

function attacksOfYear({ fields }: FigureClaim, desk: Desk): readonly ThreatEvent[] {
  const place = parsePlace(fields.place ?? desk.country, desk.vocabulary)
  const { first, last } = yearBefore(desk.published)
  return desk.attacks
    .filter((event) => event.status !== 'foiled' && event.day >= first && event.day <= last && isAt(event, place, desk.vocabulary))
    .toSorted((a, b) => a.day.localeCompare(b.day))
}
