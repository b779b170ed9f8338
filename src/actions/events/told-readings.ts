import { type CheckedRef, type EventReading, type EvidenceBase, type EvidenceNode, type Standing, type ToldReading } from '../../core/index.ts'
import { compareFields } from '../../evidence/events/compare-fields.ts'
import { locateReadings, type LocatedReading } from '../../evidence/events/located-reading.ts'
import { evidenceItems } from '../../evidence/items/evidence-items.ts'
import { withDutch } from '../../evidence/items/with-dutch.ts'
import { recordItems } from '../../evidence/items/record-items.ts'
import type { FollowedLinks } from '../../store/event-links.ts'
import { listDatasets } from '../../store/datasets.ts'
import { listSources } from '../../store/reports.ts'
import { listThingMarkings } from '../clearance/markings-of.ts'
import { readingRefs, type Readings } from '../graph/event-readings.ts'
import type { GraphDesk } from '../graph/graph-desk.ts'
import { loadNodes } from '../graph/load-nodes.ts'
import { readTold } from '../joining/joined-around.ts'
import { maskReports } from '../mask-evidence.ts'

/** A reading with what it was compared by; undefined where it tells of no single event. */
export interface ComparedTelling {
  readonly reading: ToldReading
  readonly facts: EventReading['facts'] | undefined
}

/** What each reading of an event says, the leading one first; also those that no longer stand. */
export async function toldReadings(desk: GraphDesk, { event, same, covering, counted }: Readings, followed: FollowedLinks): Promise<readonly ComparedTelling[]> {
  const { db, view, vocabulary } = desk
  const base: EvidenceBase = { ...await readTold(db, followed, view), sources: await listSources(db, view), datasets: await listDatasets(db, view) }
  const ids = [...new Set([...same, ...covering])].toSorted((a, b) => Number(`event:${b}` === event) - Number(`event:${a}` === event) || (a < b ? -1 : 1))
  const nodes = new Map((await loadNodes(desk, await readingRefs(desk, ids))).map(({ node }) => [node.id, node]))
  const markings = await listThingMarkings(db, ids)
  const locate = locateReadings(base, vocabulary)
  const lead = locate(ids[0] ?? '')
  const items = itemsOf(base, ids, desk)
  return ids.flatMap((id) => {
    const node = nodes.get(id)
    if (node?.kind !== 'row' && node?.kind !== 'record' && node?.kind !== 'claim') return []
    const found = locate(id)
    return [{ facts: found?.reading.facts, reading: {
      id, kind: node.kind, ...saidOf(found), source: sourceOf(node, base), known: knownOf(id, base) ?? view.asOf, standing: node.standing satisfies Standing, counted: counted.includes(id), covers: !same.includes(id),
      differs: lead === undefined || found === undefined || found === lead ? [] : compareFields(lead.reading.facts, found.reading.facts, { a: lead.place, b: found.place }).flatMap(({ field, agrees }) => (agrees === false ? [field] : [])),
      marking: markings.get(id) ?? 'clear', item: items[id],
    } }]
  })
}

function saidOf(found: LocatedReading | undefined): Pick<ToldReading, 'days' | 'place' | 'outcome' | 'ideology' | 'means' | 'killed' | 'injured'> {
  const facts = found?.reading.facts
  return { place: found?.place, days: facts?.days, outcome: facts?.outcome, ideology: facts?.ideology, means: facts?.means, killed: facts?.killed, injured: facts?.injured }
}

function sourceOf(node: Extract<EvidenceNode, { kind: 'row' | 'record' | 'claim' }>, base: EvidenceBase): string {
  if (node.kind === 'row') return node.origin
  if (node.kind === 'record') return base.datasets.find(({ id }) => id === node.dataset)?.name ?? node.dataset
  const report = reportOf(node.id, base)
  return base.sources.find(({ id }) => id === report?.source)?.name ?? report?.source ?? node.origin
}

function knownOf(id: string, base: EvidenceBase) {
  return base.rows.find((row) => row.id === id)?.times.known ?? base.eventRecords.find((record) => record.id === id)?.times.known ?? base.claims.find(({ claim }) => claim.id === id)?.known
}

function reportOf(id: string, base: EvidenceBase) {
  const stored = base.claims.find(({ claim }) => claim.id === id)
  return base.reports.find((report) => report.id === stored?.report)
}

/** What opens under each reading; names of persons in passages are hidden. */
function itemsOf(base: EvidenceBase, ids: readonly string[], { vocabulary, files }: GraphDesk): Readonly<Record<string, ToldReading['item']>> {
  const wanted = new Set(ids)
  const refs = [
    ...base.rows.flatMap(({ id }): readonly CheckedRef[] => (wanted.has(id) ? [{ kind: 'row', row: id }] : [])),
    ...base.claims.flatMap(({ claim: { id, start, end, quote }, report }): readonly CheckedRef[] => (wanted.has(id) ? [{ kind: 'passage', claim: id, citation: { report, start, end, quote } }] : [])),
  ].filter((ref) => ref.kind !== 'record')
  const records = recordItems(base, ids.map((record) => ({ kind: 'record', record })))
  return { ...maskReports(base).items(withDutch(evidenceItems(base, refs, vocabulary), files.translations), refs), ...records }
}
