import type { BlindSpot, CountMeasureName, Indicator, IndicatorSubject, Measure, MeasureUnit, Period, ThreatEvent } from '../../core/index.ts'
import { compareWindow, type WindowComparison } from './attack-tempo.ts'
import { blindSpotsOf } from './blind-spots.ts'
import { chanceAhead } from './chance-ahead.ts'
import { within } from './counted-events.ts'
import type { CountScope, SourceMixVerdict } from './count-scope.ts'
import { coveredStretch } from './covered-stretch.ts'
import { foiledShare } from './foiled-share.ts'
import { measure, missing } from './measure.ts'
import { monthlyCounts } from './monthly-counts.ts'
import { nothingCovered, windowNotCovered } from './not-covered.ts'
import { eventsOf, isInTable } from './of-subject.ts'
import { rateSteps } from './rate-steps.ts'
import { isScattered } from './scatter-steps.ts'
import { isCovered, referenceOf, tempoWindow } from './tempo-periods.ts'
import { windowMeasures } from './window-measures.ts'

export type CountIndicator = Indicator<CountMeasureName, BlindSpot>

/**
 * The tempo of attacks, or of foiled plots, of a subject on a day: sources first, then window and reference, drift, changes, scatter, contagion
 * and the chance of one more. An event known by its month counts on the first of it; one known by its year alone is in no number but its own.
 */
export function countIndicator(subject: IndicatorSubject, scope: CountScope): CountIndicator {
  const { events, asOf, regions } = scope
  const window = tempoWindow(asOf)
  const stretch = isInTable(subject, events, regions) ? coveredStretch(scope.coverage, asOf) : undefined
  const ofSubject = stretch === undefined ? [] : within(eventsOf(events, subject, regions), stretch.first, stretch.last)
  const dated = ofSubject.filter(({ day }) => day.length > 4)
  const comparison = stretch !== undefined && isCovered(window, stretch) ? compareWindow(dated, window, stretch) : undefined
  const isFoiled = subject.status === 'foiled'
  const mix = scope.sourceMixOf(subject)
  const undated = measure('day-unknown' as const, unitOf(subject), ofSubject.length - dated.length, { span: stretch })
  return {
    name: isFoiled ? 'foiled-plots' : 'attack-tempo', version: isFoiled ? '2' : '3', subject, period: window, reference: referenceOf(window), asOf,
    measures: [sourceMeasure(mix), ...(stretch === undefined ? nothingCovered(unitOf(subject)) : measuresOf({ dated, stretch, comparison }, subject, scope, mix?.changed === true)), ...(stretch === undefined ? [] : [undated])],
    inputs: dated.map(({ id }) => id),
    blind: [...(comparison?.finding === 'rose' ? ['one-of-many' as const] : []), ...blindSpotsOf(subject, scope.regions, mix)],
  }
}

/** Events with a day in the unbroken days that the table covers; compared where window and reference lie in these. */
interface CoveredEvents {
  readonly dated: readonly ThreatEvent[]
  readonly stretch: Period
  readonly comparison: WindowComparison | undefined
}

function measuresOf({ dated, stretch, comparison }: CoveredEvents, subject: IndicatorSubject, scope: CountScope, sourcesDiffer: boolean): readonly Measure<CountMeasureName>[] {
  const window = tempoWindow(scope.asOf)
  const unit = unitOf(subject)
  const steps = rateSteps(dated, stretch, monthlyCounts(dated, stretch), sourcesDiffer)
  return [
    ...(comparison === undefined ? windowNotCovered(unit) : windowMeasures(comparison, dated, { window, unit, isScattered: isScattered(steps) })),
    ...steps,
    ...chanceAhead(dated, stretch, window.first),
    ...(subject.status === 'foiled' && comparison !== undefined ? [foiledShare(dated, window, subject, scope)] : []),
  ]
}

function unitOf({ status }: IndicatorSubject): MeasureUnit {
  return status === 'foiled' ? 'plots' : 'attacks'
}

/** Stated before the rest: a difference between sources looks like any of what follows. */
function sourceMeasure(mix: SourceMixVerdict | undefined): Measure<CountMeasureName> {
  if (mix?.p === undefined) return missing('source-mix', 'probability', mix === undefined ? 'not-asked' : 'too-few')
  return measure('source-mix', 'probability', mix.p, { limit: mix.changed === undefined ? 'too-few' : undefined, simulation: mix.simulation })
}
