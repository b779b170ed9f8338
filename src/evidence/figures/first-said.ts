import type { EvidenceBase, FigureClaim, PartialDay, Report } from '../../core/index.ts'
import { firstPrints } from '../origins/first-print.ts'
import { asOfClaim } from './as-of-claim.ts'
import type { FigurePoint } from './figure-point.ts'
import { writeFigure } from './interval.ts'

/** Gives the day that a figure of a report counts for: where the passage was printed before, the day that it had there. */
export type DayOfFigure = (claim: FigureClaim, report: Report) => PartialDay

/** The days of figures: a reprint gives an older figure no later day. */
export function daysOfFigures({ claims, textLinks }: Pick<EvidenceBase, 'claims' | 'textLinks'>): DayOfFigure {
  const firstPrintOf = firstPrints({ textLinks })
  const figures = Map.groupBy(claims.flatMap(({ report, claim }) => (claim.kind === 'FIGURE' ? [{ report, claim }] : [])), ({ report }) => report)
  return (claim, report) => {
    const print = firstPrintOf(claim, report)
    if (print.id === report.id) return asOfClaim(claim.fields, report.published)
    const first = figures.get(print.id)?.find((told) => saysTheSame(told.claim, claim))
    const fields = first?.claim.fields ?? (claim.stated.includes('asof') ? claim.fields : {})
    return asOfClaim(fields, print.published)
  }
}

function saysTheSame({ fields: a }: FigureClaim, { fields: b }: FigureClaim): boolean {
  return a.what === b.what && a.value === b.value && a.low === b.low && a.high === b.high && a.population === b.population
}

/** What an origin last gave for a cohort, and for which day first. */
interface Standing {
  readonly written: string
  readonly first: FigurePoint
}

/** Figures in order, with those that a report repeats of an office, and names no day for, on the day for which the office first gave them: a repetition makes a figure no younger. */
export function datedAsFirstSaid(points: readonly FigurePoint[]): readonly FigurePoint[] {
  const standing = new Map<string, Standing>()
  return points.map((point) => {
    if (point.illustrative) return point
    const keys = point.origin.split('+').map((origin) => `${point.country} ${point.cohort} ${origin}`)
    const written = writeFigure(point.quantity)
    const before = keys.map((key) => standing.get(key)).find((each) => each?.written === written && mayCountSame(each.first, point))
    if (before === undefined) for (const key of keys) standing.set(key, { written, first: point })
    return before === undefined || point.isDayStated ? point : { ...point, asOf: before.first.asOf, definedSince: before.first.definedSince }
  })
}

function mayCountSame(a: FigurePoint, b: FigurePoint): boolean {
  return a.population === undefined || b.population === undefined || a.population === b.population
}

/** Without the reports that only repeat what the same origin gave for the same day: one figure, however often it is printed. */
export function withoutRepetitions(points: readonly FigurePoint[]): readonly FigurePoint[] {
  const seen = new Set(points.filter(({ ref }) => ref.kind === 'row').map(keyOf))
  return points.filter((point) => {
    if (point.ref.kind === 'row' || point.population !== undefined) return true
    const isFirst = !seen.has(keyOf(point))
    seen.add(keyOf(point))
    return isFirst
  })
}

function keyOf({ country, cohort, asOf, quantity, origin }: FigurePoint): string {
  return `${country} ${cohort} ${asOf} ${writeFigure(quantity)} ${origin}`
}
