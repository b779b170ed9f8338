import { entriesOf, leaningEntries, type LogbookEntry, type Standing } from '../../core/index.ts'
import { listEntries } from '../../store/logbook.ts'
import { readingRefs } from './event-readings.ts'
import type { GraphDesk, Loaded, NodeRef } from './graph-desk.ts'

/** Entries of the logbook: on the evidence that they lean on, and on the entries that they speak of. What they say is not told here. */
export async function loadEntries(desk: GraphDesk, ids: readonly string[]): Promise<readonly Loaded[]> {
  const all = await listEntries(desk.db, desk.view)
  const wanted = new Set(ids)
  const leaning = leaningEntries(all)
  const found = all.filter(({ id }) => wanted.has(id))
  const refs = new Map((await readingRefs(desk, [...new Set(found.flatMap(({ evidence }) => evidence))])).map((ref) => [ref.id, ref]))
  return found.map((entry) => ({
    node: { kind: 'entry', id: entry.id, entry: entry.body.kind, author: entry.author, known: entry.known, standing: standingOf(entry, all) },
    supports: [...entry.evidence.flatMap((id) => refs.get(id) ?? []), ...entryRefs(leaning.filter((each) => each.entry === entry.id).map(({ on }) => on))],
  }))
}

/** Entries that rest on each of these: those that name it, those that an assumption says it bears, and the sets that pool it. */
export async function entriesOn({ db, view }: Pick<GraphDesk, 'db' | 'view'>, ids: readonly string[]): Promise<ReadonlyMap<string, readonly NodeRef[]>> {
  if (ids.length === 0) return new Map()
  const leaning = leaningEntries(await listEntries(db, view))
  return new Map(ids.map((id) => [id, entryRefs(leaning.filter(({ on }) => on === id).map(({ entry }) => entry))]))
}

function entryRefs(ids: readonly string[]): readonly NodeRef[] {
  return [...new Set(ids)].map((id) => ({ kind: 'entry', id }))
}

function standingOf({ id }: LogbookEntry, all: readonly LogbookEntry[]): Standing {
  const withdrawal = entriesOf(all, 'withdrawal').find(({ about }) => about === id)
  return withdrawal === undefined ? { kind: 'stands' } : { kind: 'withdrawn', known: withdrawal.known, reason: withdrawal.body.reason }
}
