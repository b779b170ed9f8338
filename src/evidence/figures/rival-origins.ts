import { firstDayOf, lastDayOf } from '../../core/index.ts'
import { sharesOrigin } from '../origins/count-origins.ts'
import type { FigurePoint } from './figure-point.ts'
import { allows } from './interval.ts'

/** Every two figures of different origins for one cohort, people and time that exclude each other: the smallest sets that cannot hold together. */
export function rivalOrigins(points: readonly FigurePoint[]): readonly (readonly [FigurePoint, FigurePoint])[] {
  return points.flatMap((a, at) => points.slice(at + 1).flatMap((b) => (areRivals(a, b) ? [[a, b] as const] : [])))
}

function areRivals(a: FigurePoint, b: FigurePoint): boolean {
  return a.cohort === b.cohort && isSameTime(a, b) && countSamePeople(a, b) && !sharesOrigin(a.origin, b.origin)
    && a.interval !== undefined && b.interval !== undefined && !allows(a.interval, b.interval)
}

/** Whether two figures may speak of the same people, by what is said of who was counted. */
export function countSamePeople(a: FigurePoint, b: FigurePoint): boolean {
  return a.definedSince === b.definedSince && (a.population === undefined || b.population === undefined || a.population === b.population)
}

function isSameTime(a: FigurePoint, b: FigurePoint): boolean {
  return firstDayOf(a.asOf) <= lastDayOf(b.asOf) && firstDayOf(b.asOf) <= lastDayOf(a.asOf)
}
