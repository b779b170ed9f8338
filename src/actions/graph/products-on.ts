import { nodeKey, type EvidenceBase } from '../../core/index.ts'
import { reportFigures } from '../../evidence/figures/claim-figures.ts'
import { listKeptClaims } from '../../store/kept-claims.ts'
import { listLeaning } from '../../store/kept-products.ts'
import { listEntriesLeaning } from '../../store/logbook.ts'
import { listKeptRows } from '../../store/kept-rows.ts'
import { listRetractions } from '../../store/retractions.ts'
import type { AddDependents } from './dependents.ts'
import { eventsOf } from './event-readings.ts'
import type { GraphDesk, NodeRef } from './graph-desk.ts'
import { sentenceName, seriesName } from './names-of-products.ts'
import { listDecisions } from './reasons-of-decision.ts'

/** As many readings as are looked at together: all of a source may be more than fit in memory. */
const readingsAtOnce = 2000

/** Series, events, decisions, entries of the logbook and sentences of kept pictures that lean on any of these readings. */
export async function productsOf(desk: GraphDesk, readings: readonly NodeRef[]): Promise<readonly NodeRef[]> {
  const found = new Map<string, NodeRef>()
  const add: AddDependents = (_, dependents) => dependents.forEach((ref) => found.set(nodeKey(ref), ref))
  for (let at = 0; at < readings.length; at += readingsAtOnce) await addProducts(desk, readings.slice(at, at + readingsAtOnce), add)
  return [...found.values()]
}

/** The same, each under what it leans on. */
export async function addProducts(desk: GraphDesk, readings: readonly NodeRef[], add: AddDependents): Promise<void> {
  if (readings.length === 0) return
  const idsOf = (kind: NodeRef['kind']) => readings.filter((ref) => ref.kind === kind).map(({ id }) => id)
  await addSeriesOfClaims(desk, idsOf('claim'), add)
  await addOfRows(desk, idsOf('row'), add)
  const refById = new Map(readings.map((ref) => [ref.id, ref]))
  const addTo = (id: string, dependents: readonly NodeRef[]) => {
    const ref = refById.get(id)
    if (ref !== undefined) add(ref, dependents)
  }
  for (const [id, events] of await eventsOf(desk, [...refById.keys()])) addTo(id, events.map((event) => ({ kind: 'event', id: event })))
  for (const { entry, evidence } of await listEntriesLeaning(desk.db, desk.view, [...refById.keys()])) addTo(evidence, [{ kind: 'entry', id: entry }])
  for (const { product, part, evidence } of await listLeaning(desk.db, desk.view, [...refById.keys()])) addTo(evidence, [{ kind: 'sentence', id: sentenceName(product, part) }])
}

/** Series that figures of reports stand in. */
async function addSeriesOfClaims(desk: GraphDesk, claimIds: readonly string[], add: AddDependents): Promise<void> {
  if (claimIds.length === 0) return
  const { db, view, vocabulary } = desk
  const claims = (await listKeptClaims(db, view, claimIds)).filter(({ status }) => status !== 'erased')
  const withdrawn = await listRetractions(db, 'claim', claimIds, view)
  const reports = (await desk.reports(claims.map(({ report }) => report))).filter(({ status, illustrative }) => status === 'asserted' && !illustrative)
  const base: EvidenceBase = { view, rows: [], sources: [], reports, claims: claims.filter(({ claim }) => !withdrawn.has(claim.id)), eventRecords: [], datasets: [], eventLinks: [], textLinks: [], logbook: [] }
  for (const { id, country, cohort } of reportFigures(base, vocabulary)) {
    if (country !== undefined) add({ kind: 'claim', id }, [{ kind: 'series', id: seriesName(country, cohort) }])
  }
}

/** Series that figures of the record stand in, and decisions that its reasons were given for. */
async function addOfRows(desk: GraphDesk, rowIds: readonly string[], add: AddDependents): Promise<void> {
  if (rowIds.length === 0) return
  const rows = await listKeptRows(desk.db, desk.view, rowIds)
  const withdrawn = await listRetractions(desk.db, 'row', rowIds, desk.view)
  for (const row of rows) {
    if (row.kind === 'cohort-figure' && row.country !== undefined && !withdrawn.has(row.id)) add({ kind: 'row', id: row.id }, [{ kind: 'series', id: seriesName(row.country, row.cohort) }])
  }
  for (const [id, decisions] of await listDecisions(desk, rows)) add({ kind: 'row', id }, decisions.map((decision) => ({ kind: 'row', id: decision })))
}
