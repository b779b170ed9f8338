import { addDays, firstDayOf, lastDayOf } from '../../core/index.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import { byAsOf } from '../figures/figure-point.ts'
import type { ClaimedFigure } from './claimed-figure.ts'
import type { Desk } from './desk.ts'

/** Figures of one picture lie within a quarter of each other; an older one speaks of another time. */
const sameTimeDays = 92

/** What each origin last said of the cohort by the day of the claim, oldest first: only figures of one time are compared. */
export function figuresAt(figure: ClaimedFigure, desk: Desk): readonly FigurePoint[] {
  const day = lastDayOf(figure.asOf)
  const known = pointsOf(figure, desk).filter((point) => firstDayOf(point.asOf) <= day)
  const newest = known.findLast((point) => mayCount(point, desk))
  if (newest === undefined) return []
  const recent = known.filter((point) => lastDayOf(point.asOf) >= addDays(firstDayOf(newest.asOf), -sameTimeDays))
  return recent.filter((point) => !recent.some((other) => mayCount(other, desk) && (supersedes(other, point) || speaksForItself(other, point))))
}

/** Neither from the checked text or a copy of it, nor written for the demo. */
function mayCount(point: FigurePoint, { own }: Desk): boolean {
  return !point.illustrative && !(point.ref.kind === 'passage' && own.reports.has(point.ref.citation.report))
}

/** Figures that the record has for an earlier time, oldest first; that a report once said so does not make it right. */
export function figuresBefore(figure: ClaimedFigure, newest: FigurePoint, desk: Desk): readonly FigurePoint[] {
  return pointsOf(figure, desk).filter((point) => point.ref.kind === 'row' && lastDayOf(point.asOf) < firstDayOf(newest.asOf))
}

function pointsOf(figure: ClaimedFigure, desk: Desk): readonly FigurePoint[] {
  return desk.points
    .filter((point) => point.country === figure.country && figure.cohorts.includes(point.cohort) && point.interval !== undefined)
    .toSorted(byAsOf)
}

/** A later figure of the same origin for the same cohort and people takes the place of the earlier one; a report never takes that of a row. */
function supersedes(other: FigurePoint, point: FigurePoint): boolean {
  return other.ref.kind === point.ref.kind && other.origin === point.origin && other.cohort === point.cohort && other.population === point.population
    && lastDayOf(point.asOf) < firstDayOf(other.asOf)
}

/** Where an office's own figure is on record, reports that quote the office add nothing to it. */
function speaksForItself(other: FigurePoint, point: FigurePoint): boolean {
  return other.ref.kind === 'row' && point.ref.kind === 'passage' && !point.illustrative && other.origin === point.origin && other.cohort === point.cohort
}
