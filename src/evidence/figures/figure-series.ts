import { type Country, type Day, type EvidenceBase, firstDayOf } from '../../core/index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { reportFigures } from './claim-figures.ts'
import { datedAsFirstSaid } from './first-said.ts'
import { byAsOf, type FigurePoint, leavesPeopleOpen, recordFigures } from './figure-point.ts'

/** One cohort of one country over time; a change of definition starts a new run. */
export interface FigureSeries {
  readonly country: Country | undefined
  readonly cohort: string
  readonly points: readonly FigurePoint[]
  readonly runs: readonly FigureRun[]
}

/** Figures that count the same people and so may be compared. */
export interface FigureRun {
  readonly population: string | undefined
  readonly definedSince: Day | undefined
  readonly points: readonly FigurePoint[]
}

/** Every figure that may count as evidence: rows of the record and claims of reports that were not written for the demo. */
export function figurePoints(base: EvidenceBase, vocabulary: Vocabulary): readonly FigurePoint[] {
  return datedAsFirstSaid([...recordFigures(base, vocabulary), ...reportFigures(base, vocabulary)].toSorted(byAsOf)).toSorted(byAsOf)
}

/** All series of a country, by cohort. */
export function figureSeries(points: readonly FigurePoint[], country: Country): readonly FigureSeries[] {
  const ofCountry = points.filter((point) => point.country === country && !point.illustrative)
  const cohorts = [...new Set(ofCountry.map((point) => point.cohort))].toSorted()
  return cohorts.map((cohort) => seriesOf(ofCountry, country, cohort))
}

/** The series of one cohort; empty where nothing is recorded. */
export function seriesOf(points: readonly FigurePoint[], country: Country, cohort: string): FigureSeries {
  const own = points.filter((point) => point.country === country && point.cohort === cohort && !point.illustrative).toSorted(byAsOf)
  return { country, cohort, points: own, runs: toRuns(own) }
}

/** The newest figure with a number that counts for the day or earlier; undefined where there is none. Those known later win among equals. */
export function latestFigure(series: FigureSeries, day: Day): FigurePoint | undefined {
  return series.points.filter((point) => point.interval !== undefined && firstDayOf(point.asOf) <= day).at(-1)
}

/** Splits where the population named changes, or where the cohort began to count other people. A report that names no population passes on the running count. */
function toRuns(points: readonly FigurePoint[]): readonly FigureRun[] {
  const runs: { population: string | undefined; definedSince: Day | undefined; points: FigurePoint[] }[] = []
  for (const point of points) {
    const last = runs.at(-1)
    const { population, definedSince } = point
    const goesOn = last?.population === population || leavesPeopleOpen(point)
    const starts = last === undefined || !goesOn || last.definedSince !== definedSince
    if (starts) runs.push({ population, definedSince, points: [point] })
    else last.points.push(point)
  }
  return runs
}
