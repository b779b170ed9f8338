import { type CohortChange, type Country, firstDayOf } from '../../core/index.ts'
import type { FigurePoint } from './figure-point.ts'

/** The figures of a cohort under all its names: those of an earlier name until the day on which it got the next. */
export function pointsUnderAllNames(points: readonly FigurePoint[], country: Country, cohort: string, changes: readonly CohortChange[]): readonly FigurePoint[] {
  const renamings = changes.filter((each) => each.change === 'name' && each.country === country)
  const names = allNames(cohort, renamings)
  return points.filter((point) => point.country === country && names.has(point.cohort) && (point.cohort === cohort || !isAnotherUse(point, cohort, renamings)))
}

/** The cohort as it is called now. */
export function presentName(cohort: string, country: Country, changes: readonly CohortChange[]): string {
  const later = changes.filter((each) => each.change === 'name' && each.country === country && each.former === cohort).flatMap(({ cohorts }) => cohorts)
  return later[0] === undefined ? cohort : presentName(later[0], country, changes)
}

function allNames(cohort: string, renamings: readonly CohortChange[]): ReadonlySet<string> {
  const earlier = (name: string): readonly string[] => renamings.filter(({ cohorts }) => cohorts.includes(name)).flatMap(({ former }) => (former === undefined ? [] : [former, ...earlier(former)]))
  const later = (name: string): readonly string[] => renamings.filter(({ former }) => former === name).flatMap(({ cohorts }) => cohorts.flatMap((each) => [each, ...later(each)]))
  return new Set([cohort, ...earlier(cohort), ...later(cohort)])
}

/** A later name can be an old word for something else: what it counted before the renaming is no part of this cohort. */
function isAnotherUse({ cohort: name, asOf }: FigurePoint, cohort: string, renamings: readonly CohortChange[]): boolean {
  const got = renamings.find(({ cohorts, former }) => cohorts.includes(name) && former !== undefined && (former === cohort || renamings.some((each) => each.former === cohort && each.cohorts.includes(former))))
  return got !== undefined && firstDayOf(asOf) < got.day
}
