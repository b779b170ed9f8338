import { firstDayOf, lastDayOf } from '../../core/index.ts'
import { sharesOrigin } from '../origins/count-origins.ts'
import type { FigurePoint } from './figure-point.ts'
import { allows } from './interval.ts'

/** Every two figures of different origins for one cohort, people and time that exclude each other: the smallest sets that cannot hold together. Figures are given oldest first, so that each is held only against those that begin before it ends. */
export function rivalOrigins(points: readonly FigurePoint[]): readonly (readonly [FigurePoint, FigurePoint])[] {
  return heldPairs(points).filter(exclude)
}

/** Every two figures of different origins for one cohort, people and time: what can be held against each other. */
export function heldPairs(points: readonly FigurePoint[]): readonly (readonly [FigurePoint, FigurePoint])[] {
  return points.flatMap((a, at) => {
    const last = lastDayOf(a.asOf)
    const pairs: (readonly [FigurePoint, FigurePoint])[] = []
    for (let next = at + 1; next < points.length; next += 1) {
      const b = points[next]
      if (b === undefined || firstDayOf(b.asOf) > last) break
      if (a.cohort === b.cohort && countSamePeople(a, b) && !sharesOrigin(a.origin, b.origin) && a.interval !== undefined && b.interval !== undefined) pairs.push([a, b])
    }
    return pairs
  })
}

/** Whether no count fits both figures. */
export function exclude([a, b]: readonly [FigurePoint, FigurePoint]): boolean {
  return a.interval !== undefined && b.interval !== undefined && !allows(a.interval, b.interval)
}

/** Whether two figures may speak of the same people, by what is said of who was counted. */
export function countSamePeople(a: FigurePoint, b: FigurePoint): boolean {
  return a.definedSince === b.definedSince && (a.population === undefined || b.population === undefined || a.population === b.population)
}
