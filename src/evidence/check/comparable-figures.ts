import { addDays, type Day, firstDayOf, lastDayOf } from '../../core/index.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import { byAsOf } from '../figures/figure-point.ts'
import type { ClaimedFigure } from './claimed-figure.ts'
import type { Desk } from './desk.ts'
import { weighPoint } from './weigh-point.ts'

/** Figures of one picture lie within a quarter of each other; an older one speaks of another time. */
export const sameTimeDays = 92

/**
 * What each origin last said of the cohort by the day of the claim, oldest first: only figures of one time are compared. Those of the text's own
 * origin are shown, and never push out what others said before them.
 */
export function figuresAt(figure: ClaimedFigure, desk: Desk): readonly FigurePoint[] {
  const known = knownBy(lastDayOf(figure.asOf), figure, desk)
  const [counted, shown] = [known.filter((point) => counts(point, desk)), known.filter((point) => !counts(point, desk))]
  const recent = [...ofOneTime(counted, counted.at(-1)), ...ofOneTime(shown, known.findLast((point) => mayCount(point, desk)))].toSorted(byAsOf)
  return recent.filter((point) => !recent.some((other) => (counts(other, desk) || !counts(point, desk)) && mayCount(other, desk) && (supersedes(other, point) || speaksForItself(other, point))))
}

/** Whether its office has another figure of a later day that is still of the time claimed, on the page of the text itself: then the earlier one cannot exclude it. */
export function wasReplaced(point: FigurePoint, figure: ClaimedFigure, desk: Desk): boolean {
  return knownBy(lastDayOf(figure.asOf), figure, desk).some((other) => supersedes(other, point))
}

/** The next figure after a day, whoever gives it: what a count moved to. */
export function figureAfter(figure: ClaimedFigure, desk: Desk): FigurePoint | undefined {
  const day = lastDayOf(figure.asOf)
  return pointsOf(figure, desk).find((point) => point.ref.kind === 'row' && firstDayOf(point.asOf) > day && firstDayOf(point.asOf) <= addDays(day, sameTimeDays))
}

function knownBy(day: Day, figure: ClaimedFigure, desk: Desk): readonly FigurePoint[] {
  return pointsOf(figure, desk).filter((point) => firstDayOf(point.asOf) <= day)
}

function ofOneTime(points: readonly FigurePoint[], newest: FigurePoint | undefined): readonly FigurePoint[] {
  return newest === undefined ? [] : points.filter((point) => lastDayOf(point.asOf) >= addDays(firstDayOf(newest.asOf), -sameTimeDays))
}

/** From another origin than the checked text, and not written for the demo. */
function counts(point: FigurePoint, desk: Desk): boolean {
  return !['same-origin', 'illustrative'].includes(weighPoint(point, 'agrees', desk).bearing)
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
