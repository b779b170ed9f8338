import type { ArrestMeasureName, BlindSpot, Day, Indicator, IndicatorSubject, Measure, Period, ToldArrest, YearlyTotal } from '../../core/index.ts'
import { compareRates } from '../../statistics/index.ts'
import { tempoWindow } from './tempo-periods.ts'
import { measure, missing } from './measure.ts'
import { totalsOf, yearOf, type ArrestTotal } from './yearly-arrests.ts'

export type ArrestIndicator = Indicator<ArrestMeasureName, BlindSpot>

/** What is known of arrests in an area on a day. */
export interface ArrestEvidence {
  readonly asOf: Day
  readonly totals: readonly YearlyTotal[]
  /** Arrests told in the area, each once; undefined where no reports were read for it. */
  readonly told: readonly ToldArrest[] | undefined
}

/**
 * Arrests for terrorism of a subject: the newest yearly total of Europol against the year before, and what kept reports tell of the window. Totals
 * of the whole area stand under `EU`; those of a region are not published. Totals that count other countries, or none, are not compared.
 */
export function arrests(subject: IndicatorSubject, { asOf, totals, told }: ArrestEvidence): ArrestIndicator {
  const { now, before, otherwise } = totalsOf(subject, totals)
  const window = tempoWindow(asOf)
  const inWindow = told?.filter(({ day }) => window.first <= day && day <= window.last)
  return {
    name: 'arrests', version: '1', subject, period: now === undefined ? window : yearOf(now.year), reference: before && yearOf(before.year), asOf,
    measures: [
      ...yearMeasures(now, otherwise), ...comparison(now, before),
      toldMeasure(inWindow, window),
    ],
    inputs: [...[now, before].flatMap((total) => total?.id ?? []), ...(inWindow ?? []).map(({ claim }) => claim)],
    blind: ['undisclosed', 'disclosed-late', 'arrested-together', 'area-changes', 'no-reason-given'],
  }
}

function yearMeasures(now: ArrestTotal | undefined, otherwise: ArrestTotal | undefined): readonly Measure<ArrestMeasureName>[] {
  if (now === undefined) return [missing('arrests-in-year', 'arrests', 'not-reported')]
  const span = yearOf(now.year)
  return [measure('arrests-in-year', 'arrests', now.arrests, { span }), ...(otherwise === undefined ? [] : [measure('arrests-otherwise' as const, 'arrests', otherwise.arrests, { span })])]
}

/** Exact, as if each arrest came by itself: several come of one case, so the interval is too short, and that stands beside it. */
function comparison(now: ArrestTotal | undefined, before: ArrestTotal | undefined): readonly Measure<ArrestMeasureName>[] {
  if (now === undefined || before === undefined) {
    const limit = now === undefined ? 'not-reported' : 'not-comparable'
    return [missing('arrests-year-before', 'arrests', limit), missing('arrests-ratio', 'ratio', limit), missing('arrests-p', 'probability', limit)]
  }
  const { ratio, low, high, p } = compareRates({ count: now.arrests, exposure: 1, referenceCount: before.arrests, referenceExposure: 1 })
  return [
    measure('arrests-year-before', 'arrests', before.arrests, { span: yearOf(before.year) }),
    ratio === undefined ? missing('arrests-ratio', 'ratio', 'too-few') : measure('arrests-ratio', 'ratio', ratio, { low, high }),
    measure('arrests-p', 'probability', p),
  ]
}

/** That no kept report tells of one is not that there was none. */
function toldMeasure(told: readonly ToldArrest[] | undefined, span: Period): Measure<ArrestMeasureName> {
  if (told === undefined || told.length === 0) return missing('arrests-told', 'arrests', told === undefined ? 'not-asked' : 'not-reported')
  return measure('arrests-told', 'arrests', told.length, { span })
}
