import { nodeKey, statementsOfPicture, type Country, type EvidenceBase, type EvidenceRow } from '../../core/index.ts'
import { reportFigures } from '../../evidence/figures/claim-figures.ts'
import { listCopies, listCountriesOfClaims, listClaimIds, listKeptClaims, listKeptRows, listRecordIds, listReportIds, listRowsByField } from '../../store/dependencies.ts'
import { listFlagsCausedBy } from '../../store/flags.ts'
import { listKeptPictures, listLeaning } from '../../store/kept-products.ts'
import { listLevelCountries } from '../../store/countries.ts'
import { listRetractions } from '../../store/retractions.ts'
import { eventsOf } from './event-readings.ts'
import { idsByKind, type GraphDesk, type NodeRef } from './graph-desk.ts'
import { parsePictureName, pictureName, sentenceName, seriesName } from './names-of-products.ts'
import { listDecisions } from './reasons-of-decision.ts'

/** What rests directly on something, and how many more there are that were not looked up. */
export interface Dependents {
  readonly refs: readonly NodeRef[]
  readonly left: number
}

/** One report, source or dataset may have more than anybody reads: so many are followed, the rest is counted. */
const mostOfOne = 200

/** What rests directly on each of these, by key. */
export async function dependentsOf(desk: GraphDesk, refs: readonly NodeRef[]): Promise<ReadonlyMap<string, Dependents>> {
  const found = new Map<string, { readonly refs: NodeRef[]; left: number }>(refs.map((ref) => [nodeKey(ref), { refs: [], left: 0 }]))
  const add = (of: NodeRef, dependents: readonly NodeRef[], left = 0) => {
    const own = found.get(nodeKey(of))
    own?.refs.push(...dependents)
    if (own !== undefined) own.left += left
  }
  const byKind = idsByKind(refs)
  const idsOf = (kind: NodeRef['kind']) => byKind.get(kind) ?? []
  for (const id of idsOf('source')) {
    const { ids, of } = await listReportIds(desk.db, desk.view, id, mostOfOne)
    add({ kind: 'source', id }, ids.map((report) => ({ kind: 'report', id: report })), of - ids.length)
  }
  for (const id of idsOf('dataset')) {
    const { ids, of } = await listRecordIds(desk.db, desk.view, id, mostOfOne)
    add({ kind: 'dataset', id }, ids.map((record) => ({ kind: 'record', id: record })), of - ids.length)
  }
  await addOfReports(desk, idsOf('report'), add)
  await addOfAddresses(desk, idsOf('address'), add)
  await addOfFigures(desk, idsOf('claim'), idsOf('row'), add)
  const readings = (['row', 'record', 'claim'] as const).flatMap((kind) => idsOf(kind).map((id): NodeRef => ({ kind, id })))
  await addOfReadings(desk, readings, add)
  await addOfPictures(desk, readings, add)
  for (const id of idsOf('sentence')) add({ kind: 'sentence', id }, [{ kind: 'picture', id: parsePictureName(id)?.picture ?? '' }])
  for (const kind of ['source', 'report', 'claim', 'row', 'record'] as const) {
    for (const flag of await listFlagsCausedBy(desk.db, desk.view, kind, idsOf(kind))) add({ kind, id: flag.cause.id }, [{ kind: 'flag', id: flag.id }])
  }
  return found
}

type Add = (of: NodeRef, dependents: readonly NodeRef[], left?: number) => void

async function addOfReports({ db, view }: GraphDesk, ids: readonly string[], add: Add): Promise<void> {
  if (ids.length === 0) return
  const claims = await listClaimIds(db, view, ids, mostOfOne)
  for (const [report, { ids: ofReport, of }] of claims) add({ kind: 'report', id: report }, ofReport.map((id) => ({ kind: 'claim', id })), of - ofReport.length)
  for (const { report, other } of await listCopies(db, view, ids)) add({ kind: 'report', id: other }, [{ kind: 'report', id: report }])
}

async function addOfAddresses({ db, view }: GraphDesk, ids: readonly string[], add: Add): Promise<void> {
  if (ids.length === 0) return
  for (const field of ['sourceUrl', 'secondSourceUrl'] as const) {
    for (const row of await listRowsByField(db, view, field, ids)) add({ kind: 'address', id: addressOf(row, field) }, [{ kind: 'row', id: row.id }])
  }
}

function addressOf(row: EvidenceRow, field: 'sourceUrl' | 'secondSourceUrl'): string {
  return (field === 'sourceUrl' ? row.sourceUrl : row.kind === 'threat-event' ? row.secondSourceUrl : undefined) ?? ''
}

/** Series that figures stand in, and decisions that reasons were given for. */
async function addOfFigures(desk: GraphDesk, claimIds: readonly string[], rowIds: readonly string[], add: Add): Promise<void> {
  const { db, view, vocabulary } = desk
  const claims = (await listKeptClaims(db, view, claimIds)).filter(({ status }) => status !== 'erased')
  const withdrawn = await listRetractions(db, 'claim', claimIds, view)
  const reports = (await desk.reports(claims.map(({ report }) => report))).filter(({ status, illustrative }) => status === 'asserted' && !illustrative)
  const base: EvidenceBase = { view, rows: [], sources: [], reports, claims: claims.filter(({ claim }) => !withdrawn.has(claim.id)), eventRecords: [], datasets: [], eventLinks: [], textLinks: [] }
  for (const { id, country, cohort } of reportFigures(base, vocabulary)) {
    if (country !== undefined) add({ kind: 'claim', id }, [{ kind: 'series', id: seriesName(country, cohort) }])
  }
  const rows = await listKeptRows(db, view, rowIds)
  const withdrawnRows = await listRetractions(db, 'row', rowIds, view)
  for (const row of rows) {
    if (row.kind === 'cohort-figure' && row.country !== undefined && !withdrawnRows.has(row.id)) add({ kind: 'row', id: row.id }, [{ kind: 'series', id: seriesName(row.country, row.cohort) }])
  }
  for (const [id, decisions] of await listDecisions(desk, rows)) add({ kind: 'row', id }, decisions.map((decision) => ({ kind: 'row', id: decision })))
}

/** Events that readings tell, and sentences of kept pictures that lean on them. */
async function addOfReadings(desk: GraphDesk, readings: readonly NodeRef[], add: Add): Promise<void> {
  if (readings.length === 0) return
  const refById = new Map(readings.map((ref) => [ref.id, ref]))
  const addTo = (id: string, dependent: NodeRef) => {
    const ref = refById.get(id)
    if (ref !== undefined) add(ref, [dependent])
  }
  for (const [id, events] of await eventsOf(desk, [...refById.keys()])) for (const event of events) addTo(id, { kind: 'event', id: event })
  for (const { product, part, evidence } of await listLeaning(desk.db, desk.view, [...refById.keys()])) addTo(evidence, { kind: 'sentence', id: sentenceName(product, part) })
}

/** Sentences of the pictures of the day of the view; of one that is kept, what it leans on is known already. */
async function addOfPictures(desk: GraphDesk, readings: readonly NodeRef[], add: Add): Promise<void> {
  const refById = new Map(readings.map((ref) => [ref.id, ref]))
  for (const country of await countriesOf(desk, readings)) {
    const name = pictureName(country, desk.view.asOf)
    if ((await listKeptPictures(desk.db, desk.view, [name])).length > 0) continue
    for (const { id, evidence } of statementsOfPicture(await desk.picture(country, desk.view.asOf))) {
      for (const ref of evidence.flatMap((key) => refById.get(key) ?? [])) add(ref, [{ kind: 'sentence', id: sentenceName(name, id) }])
    }
  }
}

/** As many readings as are looked at together: all of a source may be more than fit in memory. */
const readingsAtOnce = 2000

/** Series, events, decisions and sentences of kept pictures that lean on any of these readings. */
export async function productsOf(desk: GraphDesk, readings: readonly NodeRef[]): Promise<readonly NodeRef[]> {
  const found = new Map<string, NodeRef>()
  const add: Add = (_, dependents) => dependents.forEach((ref) => found.set(nodeKey(ref), ref))
  for (let at = 0; at < readings.length; at += readingsAtOnce) {
    const part = readings.slice(at, at + readingsAtOnce)
    const idsOf = (kind: NodeRef['kind']) => part.filter((ref) => ref.kind === kind).map(({ id }) => id)
    await addOfFigures(desk, idsOf('claim'), idsOf('row'), add)
    await addOfReadings(desk, part, add)
  }
  return [...found.values()]
}

/** Countries whose pictures may rest on these: a row may bear on any, a claim only on the country that it is about. */
export async function countriesOf({ db, view }: Pick<GraphDesk, 'db' | 'view'>, readings: readonly NodeRef[]): Promise<readonly Country[]> {
  const ofClaims = await listCountriesOfClaims(db, view, readings.filter(({ kind }) => kind === 'claim').map(({ id }) => id))
  const ofRows = readings.some(({ kind }) => kind !== 'claim') ? await listLevelCountries(db, view) : []
  return [...new Set([...ofClaims, ...ofRows])].toSorted()
}
