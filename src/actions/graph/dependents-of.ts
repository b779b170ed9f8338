import { addressesOfRow } from '../../evidence/origins/origin-of-row.ts'
import { sourceFinder } from '../../evidence/origins/sources-of-row.ts'
import { listFlagsCausedBy } from '../../store/flags.ts'
import type { IdsOfMany } from '../../store/ids-of-many.ts'
import { listClaimIds } from '../../store/kept-claims.ts'
import { listRecordIds } from '../../store/kept-records.ts'
import { listReportIds } from '../../store/kept-reports.ts'
import { listAllKeptRows, listRowsByField } from '../../store/kept-rows.ts'
import { listSourcesById } from '../../store/reports.ts'
import { listCopies } from '../../store/text-links.ts'
import { collectDependents, type AddDependents, type Dependents } from './dependents.ts'
import { idsByKind, type GraphDesk, type NodeRef } from './graph-desk.ts'
import { entriesOn } from './load-entries.ts'
import { pictureOfSentence } from './names-of-products.ts'
import { addSentences } from './sentences-on.ts'
import { addProducts } from './products-on.ts'

/** One report, source or dataset may have more than anybody reads: so many are followed, the rest is counted. */
const mostOfOne = 200

/** What rests directly on each of these, by key. */
export async function dependentsOf(desk: GraphDesk, refs: readonly NodeRef[]): Promise<ReadonlyMap<string, Dependents>> {
  const { add, found } = collectDependents(refs)
  const byKind = idsByKind(refs)
  const idsOf = (kind: NodeRef['kind']) => byKind.get(kind) ?? []
  await addOfSources(desk, idsOf('source'), add)
  await addOfDatasets(desk, idsOf('dataset'), add)
  await addOfReports(desk, idsOf('report'), add)
  await addOfAddresses(desk, idsOf('address'), add)
  const readings = (['row', 'record', 'claim', 'dataset'] as const).flatMap((kind) => idsOf(kind).map((id): NodeRef => ({ kind, id })))
  await addProducts(desk, readings, add)
  await addSentences(desk, readings, add)
  for (const id of idsOf('sentence')) add({ kind: 'sentence', id }, [{ kind: 'picture', id: pictureOfSentence(id) }])
  for (const [id, entries] of await entriesOn(desk, idsOf('entry'))) add({ kind: 'entry', id }, entries)
  await addFlags(desk, byKind, add)
  return found
}

/** Reports of sources, and rows of the record that name them. */
async function addOfSources({ db, view, vocabulary }: GraphDesk, ids: readonly string[], add: AddDependents): Promise<void> {
  if (ids.length === 0) return
  addMany(await listReportIds(db, view, ids, mostOfOne), 'source', 'report', add)
  const rows = await listAllKeptRows(db, view)
  const find = sourceFinder(await listSourcesById(db, view, ids), vocabulary)
  const named = Map.groupBy(rows.flatMap((row) => find(row, { rows }).named.map((source) => ({ source, id: row.id }))), ({ source }) => source)
  for (const [source, found] of named) add({ kind: 'source', id: source }, found.slice(0, mostOfOne).map(({ id }) => ({ kind: 'row', id })), Math.max(0, found.length - mostOfOne))
}

async function addOfDatasets({ db, view }: GraphDesk, ids: readonly string[], add: AddDependents): Promise<void> {
  if (ids.length > 0) addMany(await listRecordIds(db, view, ids, mostOfOne), 'dataset', 'record', add)
}

async function addOfReports({ db, view }: GraphDesk, ids: readonly string[], add: AddDependents): Promise<void> {
  if (ids.length === 0) return
  addMany(await listClaimIds(db, view, ids, mostOfOne), 'report', 'claim', add)
  for (const { report, other } of await listCopies(db, view, ids)) add({ kind: 'report', id: other }, [{ kind: 'report', id: report }])
}

function addMany(many: ReadonlyMap<string, IdsOfMany>, of: NodeRef['kind'], kind: NodeRef['kind'], add: AddDependents): void {
  for (const [id, { ids, of: count }] of many) add({ kind: of, id }, ids.map((each) => ({ kind, id: each })), count - ids.length)
}

async function addOfAddresses({ db, view }: GraphDesk, ids: readonly string[], add: AddDependents): Promise<void> {
  if (ids.length === 0) return
  const rows = [...await listRowsByField(db, view, 'sourceUrl', ids), ...await listRowsByField(db, view, 'secondSourceUrl', ids)]
  for (const row of new Map(rows.map((each) => [each.id, each])).values()) for (const id of addressesOfRow(row)) add({ kind: 'address', id }, [{ kind: 'row', id: row.id }])
}

async function addFlags({ db, view }: GraphDesk, byKind: ReadonlyMap<NodeRef['kind'], readonly string[]>, add: AddDependents): Promise<void> {
  const evidence = (['source', 'report', 'claim', 'row', 'record', 'dataset'] as const).flatMap((kind) => (byKind.get(kind) ?? []).map((id) => ({ kind, id })))
  for (const { id, cause } of await listFlagsCausedBy(db, view, evidence)) add({ kind: cause.kind, id: cause.id }, [{ kind: 'flag', id }])
}
