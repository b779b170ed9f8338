import type { BlindSpot, Indicator, IndicatorSubject, SeverityMeasureName, ThreatEvent } from '../../core/index.ts'
import { within } from './counted-events.ts'
import { yearsBack } from './tempo-periods.ts'
import { blindSpotsOf } from './blind-spots.ts'
import type { CountScope } from './count-scope.ts'
import { coveredStretch } from './covered-stretch.ts'
import { measure, missing } from './measure.ts'
import { eventsOf, isInTable } from './of-subject.ts'
import { deadlyShares, tollMeasures } from './toll-measures.ts'

export type SeverityIndicator = Indicator<SeverityMeasureName, BlindSpot>

/**
 * What completed attacks of a subject cost, from the first of January of the third year before, as the longest gap is looked for: deaths besides
 * perpetrators. An attack whose toll no page gives is counted as such and is in no mean; it is not one without deaths.
 */
export function severity(subject: IndicatorSubject, scope: CountScope): SeverityIndicator {
  const { events, asOf, coverage, regions } = scope
  const completed = { ...subject, status: 'completed' as const }
  const stretch = isInTable(subject, events, regions) ? coveredStretch(coverage, asOf) : undefined
  const period = { first: stretch === undefined ? asOf : yearsBack(asOf, stretch), last: asOf }
  const attacks = stretch === undefined ? [] : within(eventsOf(events, completed, regions), period.first, period.last)
  return {
    name: 'severity', version: '1', subject: completed, period, reference: undefined, asOf,
    measures: stretch === undefined ? [missing('attacks', 'attacks', 'not-covered'), missing('deaths-per-attack', 'deaths', 'not-covered'), missing('deadly-share', 'share', 'not-covered')] : measuresOf(attacks),
    inputs: attacks.map(({ id }) => id),
    blind: ['heavy-tail', ...(attacks.some(({ killed }) => killed === undefined) ? ['toll-unknown' as const] : []), ...blindSpotsOf(completed, regions, undefined)],
  }
}

function measuresOf(attacks: readonly ThreatEvent[]): SeverityIndicator['measures'] {
  const tolls = attacks.flatMap(({ killed }) => killed ?? [])
  return [
    measure('attacks', 'attacks', attacks.length),
    measure('tolls-unknown', 'attacks', attacks.length - tolls.length),
    ...tollMeasures(tolls),
    ...deadlyShares(tolls, attacks.length),
  ]
}
