import {
  addDays, type AsOf, type CohortChange, type CohortIdentity, type CohortSurvey, type Country, daysBetween, type FigureConflict, type FigureFusion, type FigureValidity,
  firstDayOf, lastDayOf, type SurveyedFigure,
} from '../../core/index.ts'
import { sumConflicts, type SumConflictsOf } from '../stock-flow/sum-conflicts.ts'
import type { SumGroup } from '../stock-flow/sum-groups.ts'
import { pointsUnderAllNames } from './cohort-names.ts'
import { byAsOf, definedSince, type FigurePoint, leavesPeopleOpen } from './figure-point.ts'
import { withoutRepetitions } from './first-said.ts'
import { fuseFigures, isBound } from './fuse-figures.ts'
import { countSamePeople, rivalOrigins } from './rival-origins.ts'
import { revisions } from './revisions.ts'
import { usualInterval, validityByAge } from './staleness.ts'

export interface SurveyQuestion {
  readonly country: Country
  readonly cohort: string
  readonly view: AsOf
  readonly fuse: boolean
  /** True for a count of a time that is over, as of who came back in 2016: it cannot grow old. */
  readonly countsClosedTime: boolean
}

/** What the record says of how cohorts are counted and add up. */
export interface CountingRules {
  readonly identities: readonly CohortIdentity[]
  readonly changes: readonly CohortChange[]
}

/** Figures of one picture lie within a quarter of each other. */
const sameTimeDays = 92

/**
 * All figures of one cohort after another, under all its names: which still hold, which were revised, which exclude each other. What all cohorts are held
 * against is made ready once.
 */
export function cohortSurveys(points: readonly FigurePoint[], rules: CountingRules): (question: SurveyQuestion) => CohortSurvey {
  const counted = withoutRepetitions(points.filter((point) => !point.illustrative).toSorted(byAsOf))
  const conflictsOf = sumConflicts(withoutRevised(counted))
  return (question) => surveyCounted(counted, conflictsOf, question, rules)
}

function withoutRevised(points: readonly FigurePoint[]): readonly FigurePoint[] {
  const revised = revisions(points)
  return points.filter(({ id }) => !revised.has(id))
}

function surveyCounted(counted: readonly FigurePoint[], conflictsOf: SumConflictsOf, { country, cohort, view, fuse, countsClosedTime }: SurveyQuestion, { identities, changes }: CountingRules): CohortSurvey {
  const own = pointsUnderAllNames(counted, country, cohort, changes)
  const revised = revisions(own)
  const standing = own.filter(({ id }) => !revised.has(id))
  const usualDays = usualInterval(standing.map(({ asOf }) => firstDayOf(asOf)))
  const runs = toRuns(own)
  const present = own.at(-1)
  const endsOn = present && definedSince(present.cohort, country, view.asOf, changes)
  const lastRun = endsOn === present?.definedSince ? runs.at(-1) : undefined
  const places = new Map(runs.flatMap((run) => {
    const last = run.findLast(({ id }) => !revised.has(id))?.asOf
    return run.map((point) => [point, { run, last }] as const)
  }))
  const validityOf = (point: FigurePoint): FigureValidity => {
    const place = places.get(point)
    if (place === undefined) return 'past'
    if (revised.has(point.id)) return 'revised'
    if (place.last !== point.asOf) return 'past'
    if (countsClosedTime) return 'yes'
    return place.run === lastRun ? validityByAge(daysBetween(lastDayOf(point.asOf), view.asOf), usualDays) : 'ended'
  }
  const toFigure = (point: FigurePoint): SurveyedFigure => surveyed(point, view, validityOf(point), revised.get(point.id)?.id)
  const newest = standing.findLast(({ interval }) => interval !== undefined)
  return {
    country, cohort, view, usualDays,
    runs: runs.map((run) => ({ population: run.find(({ population }) => population !== undefined)?.population, definedSince: run[0]?.definedSince, figures: run.map(toFigure) })),
    newest: newest && toFigure(newest),
    conflicts: [...rivalsOf(standing, toFigure), ...sumsOf(conflictsOf(identities.filter((each) => each.country === country && (each.total === cohort || each.parts.includes(cohort)))), toFigure)],
    fusion: fuse ? fusionOf(standing, newest, toFigure) : undefined,
  }
}

/** A run goes on through a new name, and ends where other people are counted. */
function toRuns(points: readonly FigurePoint[]): readonly (readonly FigurePoint[])[] {
  const runs: FigurePoint[][] = []
  for (const point of points) {
    const run = runs.at(-1)
    const last = run?.findLast((each) => !leavesPeopleOpen(each)) ?? run?.at(-1)
    const samePeople = last !== undefined && (last.population === point.population || last.cohort !== point.cohort || leavesPeopleOpen(point))
    const goesOn = last?.definedSince === point.definedSince && samePeople
    if (goesOn) runs.at(-1)?.push(point)
    else runs.push([point])
  }
  return runs
}

function rivalsOf(standing: readonly FigurePoint[], toFigure: (point: FigurePoint) => SurveyedFigure): readonly FigureConflict[] {
  return rivalOrigins(standing).map((pair) => ({ kind: 'same-cohort', figures: pair.map(toFigure), widening: undefined }))
}

/** Conflicts of the sums in which the cohort is the total or a part. */
function sumsOf(groups: readonly SumGroup[], toFigure: (point: FigurePoint) => SurveyedFigure): readonly FigureConflict[] {
  return groups.map(({ points, widening }) => ({ kind: 'sum', figures: points.map(toFigure), widening }))
}

/** The figures of the newest time that count the same people. */
function fusionOf(standing: readonly FigurePoint[], newest: FigurePoint | undefined, toFigure: (point: FigurePoint) => SurveyedFigure): FigureFusion | undefined {
  if (newest === undefined) return undefined
  const recent = standing.filter((point) => point.interval !== undefined && countSamePeople(point, newest) && lastDayOf(point.asOf) >= addDays(firstDayOf(newest.asOf), -sameTimeDays))
  const { points, fused } = fuseFigures(recent)
  return {
    figures: points.map(toFigure),
    leftOut: recent.filter(isBound).map(toFigure),
    result: fused === undefined ? { kind: 'one-origin' } : { kind: 'fused', ...fused },
  }
}

function surveyed({ id, cohort, asOf, known, quantity, roundingStep, interval, origin, url }: FigurePoint, { asOf: day }: AsOf, validity: FigureValidity, revisedBy: string | undefined): SurveyedFigure {
  return {
    id, cohort, asOf, known, quantity, roundingStep, origin, url, validity, revisedBy, ageDays: daysBetween(lastDayOf(asOf), day),
    allows: interval && { low: interval.low, high: interval.high === Infinity ? undefined : interval.high },
  }
}
