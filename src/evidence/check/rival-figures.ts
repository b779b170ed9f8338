import { firstDayOf, lastDayOf } from '../../core/index.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import { sharesOrigin } from '../origins/count-origins.ts'
import type { ClaimedFigure } from './claimed-figure.ts'

/** Counts of what happened to people: they only grow. */
const growing = ['departed', 'killed', 'returned', 'returned_elsewhere', 'escaped']

/** Whether two figures cannot both be right: of two origins, and of one time; counts of different days differ because the count moved, unless a growing one would have shrunk. */
export function areRivals(a: FigurePoint, b: FigurePoint, figure: ClaimedFigure): boolean {
  if (sharesOrigin(a.origin, b.origin)) return false
  const [earlier, later] = firstDayOf(a.asOf) <= firstDayOf(b.asOf) ? [a, b] : [b, a]
  if (lastDayOf(earlier.asOf) >= firstDayOf(later.asOf)) return true
  const shrank = (earlier.interval?.low ?? 0) > (later.interval?.high ?? Infinity)
  return growing.includes(figure.claim.fields.what ?? '') && shrank
}

/** A figure that counts for a later day than the other. */
export function isLater(point: FigurePoint, than: FigurePoint): boolean {
  return firstDayOf(point.asOf) > lastDayOf(than.asOf)
}
