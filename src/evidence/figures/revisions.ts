import { sharesOrigin } from '../origins/count-origins.ts'
import type { FigurePoint } from './figure-point.ts'
import { writeFigure } from './interval.ts'

/** For each figure that its own origin has revised, the figure that stands in its place: another one for the same cohort, people and day, known later. */
export function revisions(points: readonly FigurePoint[]): ReadonlyMap<string, FigurePoint> {
  return new Map(points.flatMap((point) => {
    const later = points.filter((other) => revises(other, point)).at(-1)
    return later === undefined ? [] : [[point.id, later] as const]
  }))
}

function revises(later: FigurePoint, earlier: FigurePoint): boolean {
  return later.known > earlier.known && later.asOf === earlier.asOf && later.cohort === earlier.cohort && later.country === earlier.country
    && later.population === earlier.population && writeFigure(later.quantity) !== writeFigure(earlier.quantity) && later.ref.kind === earlier.ref.kind && sharesOrigin(later.origin, earlier.origin)
}
