import { addDays, daysBetween, firstDayOf, lastDayOf } from '../../core/index.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import type { Comparison, Interval } from '../figures/interval.ts'
import { type ClaimedFigure, compared } from './claimed-figure.ts'
import { figureAfter, sameTimeDays, wasReplaced } from './comparable-figures.ts'
import type { Desk } from './desk.ts'
import { isMoreThanAll, startsLater } from './since-year.ts'

/** A figure more than a month older than the day claimed is of another day: counts of the record moved by half within five weeks (February to April 2019), so it cannot exclude a later one. */
const mostDaysToExclude = 31
/** The offices publish a year's counts once: an older figure no longer shows a later one. */
const mostDaysToSupport = 366

/** What a figure tells of the claim, given their days: one that agreed long ago leaves it open. */
export function told(figure: ClaimedFigure, point: FigurePoint, desk: Desk): Comparison {
  const comparison = compared(figure, point)
  if (comparison === 'excludes' && wasReplaced(point, figure, desk)) return 'open'
  if (startsLater(figure, desk) && !isMoreThanAll(figure, point)) return 'open'
  return comparison === 'agrees' && isTooOld(figure, point) ? 'open' : comparison
}

/** After a year nothing; after a quarter what is not the same number or within the claimed one: rounding and time together would let anything agree. */
function isTooOld(figure: ClaimedFigure, point: FigurePoint): boolean {
  const daysBefore = daysBetween(lastDayOf(point.asOf), firstDayOf(figure.asOf))
  return daysBefore > mostDaysToSupport || (daysBefore > sameTimeDays && !isSameNumber(figure, point) && !isWithin(point.interval, figure.interval))
}

function isWithin(inner: Interval | undefined, outer: Interval): boolean {
  return inner !== undefined && outer.low <= inner.low && inner.high <= outer.high
}

/** Whether the count may have moved to what is claimed since an earlier figure that excludes it. */
export function mayHaveMoved(figure: ClaimedFigure, newest: FigurePoint, desk: Desk): boolean {
  return lastDayOf(newest.asOf) < addDays(firstDayOf(figure.asOf), -mostDaysToExclude) || liesBetween(figure, newest, figureAfter(figure, desk))
}

/** Between what the count was and what it moved to: it may have been so on the way. */
function liesBetween({ interval }: ClaimedFigure, before: FigurePoint, after: FigurePoint | undefined): boolean {
  const [from, to] = [before.interval, after?.interval]
  if (from === undefined || to === undefined) return false
  return interval.low >= Math.min(from.low, to.low) && interval.high <= Math.max(from.high, to.high)
}

/** The same count in the same words, whatever its rounding. */
export function isSameNumber({ claim }: ClaimedFigure, { quantity }: FigurePoint): boolean {
  return claim.fields.value === quantity.value && claim.fields.low === quantity.low && claim.fields.high === quantity.high
}
