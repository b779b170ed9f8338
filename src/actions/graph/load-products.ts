import { statementsOfPicture, type Statement } from '../../core/index.ts'
import type { FigureSeries } from '../../evidence/figures/figure-series.ts'
import { countOrigins } from '../../evidence/origins/count-origins.ts'
import { listFlagsById } from '../../store/flags.ts'
import { listKeptPictures } from '../../store/kept-products.ts'
import { readingRefs, listEventsWith } from './event-readings.ts'
import { cohortsByCountry, listSeries, seriesBase } from './figures-of-series.ts'
import type { GraphDesk, Loaded, NodeRef } from './graph-desk.ts'
import { datasetSupports } from './sentences-on-datasets.ts'
import { parsePictureName, sentenceName, seriesName, type PictureName } from './names-of-products.ts'

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
  const found = names.flatMap((name) => {
    const { picture, part } = name
    const statement = said.get(picture)?.statements.find(({ id }) => id === part)
    return statement === undefined ? [] : [{ name, id: sentenceName(picture, statement.id), statement }]
  })
  const refs = await readingRefs(desk, [...new Set(found.flatMap(({ statement }) => statement.evidence))])
  const refById = new Map(refs.map((ref) => [ref.id, ref]))
  const loaded: Loaded[] = []
  for (const { name, id, statement: { sentence, origins, evidence } } of found) {
    const node = { kind: 'sentence' as const, id, sentence, origins }
    const { refs: counted, left } = sentence.kind === 'dataset-tempo' ? await datasetSupports(desk, name, sentence) : { refs: [], left: 0 }
    loaded.push({ node, supports: [...evidence.flatMap((key) => refById.get(key) ?? []), ...counted], left })
  }
  return loaded
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

/** Joined events: on every reading of them; those that no longer stand, or were written for the demo, are shown and not counted. */
export async function loadEvents(desk: GraphDesk, ids: readonly string[]): Promise<readonly Loaded[]> {
  const events = await listEventsWith(desk, ids.map((id) => id.replace('event:', '')))
  const loaded: Loaded[] = []
  for (const { event, same, covering, counted, origins } of events) {
    loaded.push({ node: { kind: 'event', id: event, readings: counted.length, origins }, supports: await readingRefs(desk, [...new Set([...same, ...covering])]) })
  }
  return loaded
}
