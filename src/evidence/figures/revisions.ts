import { sharesOrigin } from '../origins/count-origins.ts'
import type { FigurePoint } from './figure-point.ts'
import { writeFigure } from './interval.ts'

/** For each figure that its own origin has revised, the figure that stands in its place: another one for the same cohort, people and day, known later. */
export function revisions(points: readonly FigurePoint[]): ReadonlyMap<string, FigurePoint> {
  const ofOneDay = Map.groupBy(points, ({ asOf, cohort, country, population, ref }) => JSON.stringify([asOf, cohort, country, population, ref.kind]))
  return new Map([...ofOneDay.values()].flatMap((group) => group.flatMap((point) => {
    const later = group.findLast((other) => revises(other, point))
    return later === undefined ? [] : [[point.id, later] as const]
  })))
}

/** Both of one day, cohort and people. */
function revises(later: FigurePoint, earlier: FigurePoint): boolean {
  return later.known > earlier.known && writeFigure(later.quantity) !== writeFigure(earlier.quantity) && sharesOrigin(later.origin, earlier.origin)
}
