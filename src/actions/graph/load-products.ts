import { statementsOfPicture, type Country, type EvidenceBase, type Statement } from '../../core/index.ts'
import { figurePoints, seriesOf, type FigureSeries } from '../../evidence/figures/figure-series.ts'
import { countOrigins } from '../../evidence/origins/count-origins.ts'
import { listRowsByField } from '../../store/kept-rows.ts'
import { listTextLinks } from '../../store/text-links.ts'
import { listFlagsById } from '../../store/flags.ts'
import { listKeptPictures } from '../../store/kept-products.ts'
import { listSources } from '../../store/reports.ts'
import { listWantedClaims } from '../../store/wanted-claims.ts'
import { claimsForPicture } from '../wanted-claims.ts'
import { readingRefs, readingsOf } from './event-readings.ts'
import type { GraphDesk, Loaded, NodeRef } from './graph-desk.ts'
import { parsePictureName, parseSeriesName, sentenceName, seriesName, type PictureName } from './names-of-products.ts'
import { ownStandings } from './standing.ts'

/** Flags: on what happened to the evidence. */
export async function loadFlags({ db, view }: GraphDesk, ids: readonly string[]): Promise<readonly Loaded[]> {
  const flags = await listFlagsById(db, view, ids)
  return flags.map((flag) => ({ node: { kind: 'flag', id: flag.id, flag }, supports: [{ kind: flag.cause.kind, id: flag.cause.id }] }))
}

/** Pictures: on their sentences. One that is kept is as it was kept, any other is composed. */
export async function loadPictures(desk: GraphDesk, ids: readonly string[]): Promise<readonly Loaded[]> {
  const said = await statementsByPicture(desk, ids.flatMap((id) => parsePictureName(id) ?? []))
  return [...said.values()].map(({ name: { picture, country, asOf }, isKept, statements }) => ({
    node: { kind: 'picture', id: picture, country, asOf, isKept },
    supports: statements.map((statement): NodeRef => ({ kind: 'sentence', id: sentenceName(picture, statement.id) })),
  }))
}

/** Sentences: on the rows, records and claims behind them. */
export async function loadSentences(desk: GraphDesk, ids: readonly string[]): Promise<readonly Loaded[]> {
  const names = ids.flatMap((id) => parsePictureName(id) ?? [])
  const said = await statementsByPicture(desk, names)
  const found = names.flatMap(({ picture, part }) => {
    const statement = said.get(picture)?.statements.find(({ id }) => id === part)
    return statement === undefined ? [] : [{ id: sentenceName(picture, statement.id), statement }]
  })
  const refs = await readingRefs(desk, [...new Set(found.flatMap(({ statement }) => statement.evidence))])
  const refById = new Map(refs.map((ref) => [ref.id, ref]))
  return found.map(({ id, statement: { sentence, origins, evidence } }) => ({ node: { kind: 'sentence', id, sentence, origins }, supports: evidence.flatMap((key) => refById.get(key) ?? []) }))
}

interface SaidPicture {
  readonly name: PictureName
  readonly isKept: boolean
  readonly statements: readonly Statement[]
}

async function statementsByPicture(desk: GraphDesk, names: readonly PictureName[]): Promise<ReadonlyMap<string, SaidPicture>> {
  const byPicture = new Map(names.map((name) => [name.picture, name]))
  const kept = new Map((await listKeptPictures(desk.db, desk.view, [...byPicture.keys()])).map((each) => [each.id, each.statements]))
  const said = new Map<string, SaidPicture>()
  for (const [picture, name] of byPicture) {
    const statements = kept.get(picture)
    said.set(picture, { name, isKept: statements !== undefined, statements: statements ?? statementsOfPicture(await desk.picture(name.country, name.asOf)) })
  }
  return said
}

/** Series: on their figures, from rows and from reports. */
export async function loadSeries(desk: GraphDesk, ids: readonly string[]): Promise<readonly Loaded[]> {
  const loaded: FigureSeries[] = []
  for (const [country, cohorts] of cohortsByCountry(ids)) loaded.push(...listSeries(desk, await seriesBase(desk, country, cohorts), country, cohorts))
  return loaded.filter(({ points }) => points.length > 0).map(({ country = '', cohort, points }) => ({
    node: { kind: 'series', id: seriesName(country, cohort), country, cohort, points: points.length, origins: countOrigins(points.map(({ origin }) => origin)) },
    supports: points.map(({ ref }): NodeRef => (ref.kind === 'row' ? { kind: 'row', id: ref.row } : { kind: 'claim', id: ref.claim })),
  }))
}

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
  return { view, rows, sources: await listSources(db, view), reports, claims, eventRecords: [], eventLinks: [], textLinks: await listTextLinks(db, reports.map(({ id }) => id), view) }
}

/** Joined events: on every reading of them; those that no longer stand, or were written for the demo, are shown and not counted. */
export async function loadEvents(desk: GraphDesk, ids: readonly string[]): Promise<readonly Loaded[]> {
  const events = await readingsOf(desk, ids.map((id) => id.replace('event:', '')))
  const loaded: Loaded[] = []
  for (const { event, same, covering, counted, origins } of events) {
    loaded.push({ node: { kind: 'event', id: event, readings: counted.length, origins }, supports: await readingRefs(desk, [...new Set([...same, ...covering])]) })
  }
  return loaded
}
