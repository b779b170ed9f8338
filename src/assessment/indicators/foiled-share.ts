import type { CountMeasureName, IndicatorSubject, Measure, Period, ThreatEvent } from '../../core/index.ts'
import { exactShareInterval } from '../../statistics/index.ts'
import { within } from './counted-events.ts'
import type { CountScope } from './count-scope.ts'
import { measure, missing } from './measure.ts'
import { eventsOf } from './of-subject.ts'
import { referenceOf } from './tempo-periods.ts'

/** Foiled plots among all attacks and plots of a subject in window and reference together, with the exact interval. */
export function foiledShare(foiled: readonly ThreatEvent[], window: Period, subject: IndicatorSubject, { events, regions }: CountScope): Measure<CountMeasureName> {
  const span = { first: referenceOf(window).first, last: window.last }
  const all = within(eventsOf(events, { ...subject, status: undefined }, regions), span.first, span.last).filter(({ day }) => day.length > 4).length
  if (all === 0) return missing('foiled-share', 'share', 'too-few')
  const count = within(foiled, span.first, span.last).length
  const [low, high] = exactShareInterval(count, all)
  return measure('foiled-share', 'share', count / all, { low, high, span })
}
