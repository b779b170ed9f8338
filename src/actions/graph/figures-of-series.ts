import type { Country, EvidenceBase } from '../../core/index.ts'
import { figurePoints, seriesOf, type FigureSeries } from '../../evidence/figures/figure-series.ts'
import { listRowsByField } from '../../store/kept-rows.ts'
import { listSources } from '../../store/reports.ts'
import { listTextLinks } from '../../store/text-links.ts'
import { listWantedClaims } from '../../store/wanted-claims.ts'
import { claimsForPicture } from '../wanted-claims.ts'
import type { GraphDesk } from './graph-desk.ts'
import { parseSeriesName } from './names-of-products.ts'
import { ownStandings } from './standing.ts'

/** The cohorts that series are of, by their countries. */
export function cohortsByCountry(series: readonly string[]): ReadonlyMap<Country, readonly string[]> {
  const named = Map.groupBy(series.flatMap((id) => parseSeriesName(id) ?? []), ({ country }) => country)
  return new Map([...named].map(([country, ofCountry]) => [country, ofCountry.map(({ cohort }) => cohort)]))
}

/** The figures of cohorts of a country in the evidence, a series each. */
export function listSeries({ vocabulary }: Pick<GraphDesk, 'vocabulary'>, base: EvidenceBase, country: Country, cohorts: readonly string[]): readonly FigureSeries[] {
  const points = figurePoints(base, vocabulary)
  return cohorts.map((cohort) => seriesOf(points, country, cohort))
}

/** What the series of cohorts of a country are made from. */
export async function seriesBase({ db, view, vocabulary, reports: listReports }: GraphDesk, country: Country, cohorts: readonly string[]): Promise<EvidenceBase> {
  const found = await listRowsByField(db, view, 'cohort', cohorts)
  const standings = await ownStandings({ db, view }, 'row', found.map(({ id }) => id))
  const rows = found.filter((row) => row.country === country && standings.get(row.id)?.kind === 'stands')
  const claims = await listWantedClaims(db, view, claimsForPicture(country, vocabulary))
  const reports = (await listReports(claims.map(({ report }) => report))).filter(({ status }) => status === 'asserted')
  return { view, rows, sources: await listSources(db, view), reports, claims, eventRecords: [], datasets: [], eventLinks: [], logbook: [], textLinks: await listTextLinks(db, reports.map(({ id }) => id), view) }
}
