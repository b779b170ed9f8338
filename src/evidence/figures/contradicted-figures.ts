import { reportOfClaim, type HeldFigure, type Report, type SourceContradictions } from '../../core/index.ts'
import type { FigurePoint } from './figure-point.ts'
import { exclude, heldPairs } from './rival-origins.ts'
import { revisions } from './revisions.ts'

/** The figures of each source beside those of other origins; a figure that its own origin revised is held against nobody. */
export function contradictedFigures(points: readonly FigurePoint[], reports: readonly Pick<Report, 'id' | 'source'>[]): readonly SourceContradictions[] {
  const revised = revisions(points)
  const standing = points.filter(({ id, illustrative }) => !illustrative && !revised.has(id))
  const pairs = [...Map.groupBy(standing, ({ cohort }) => cohort).values()].flatMap(heldPairs)
  const held = pairs.flatMap(([a, b]) => [[a, b], [b, a]] as const)
  const sourceOfReport = new Map(reports.map(({ id, source }) => [id, source]))
  const bySource = Map.groupBy(held, ([{ id }]) => sourceOfReport.get(reportOfClaim(id) ?? ''))
  return [...bySource].flatMap(([source, all]) => (source === undefined ? [] : [{ source, compared: new Set(all.map(([{ id }]) => id)).size, contradicted: contradictedOf(all) }]))
}

function contradictedOf(held: readonly (readonly [FigurePoint, FigurePoint])[]): SourceContradictions['contradicted'] {
  const byFigure = Map.groupBy(held.filter(exclude), ([figure]) => figure)
  return [...byFigure].map(([figure, pairs]) => {
    const rivals = pairs.map(([, rival]) => rival)
    const since = rivals.map(({ known }) => (known > figure.known ? known : figure.known)).toSorted()[0] ?? figure.known
    return { figure: toHeld(figure), by: rivals.map(toHeld), since }
  }).toSorted((a, b) => b.since.localeCompare(a.since) || a.figure.id.localeCompare(b.figure.id))
}

function toHeld({ id, cohort, asOf, quantity, origin }: FigurePoint): HeldFigure {
  return { id, cohort, asOf, quantity, origin }
}
