import { sql } from 'kysely'
import { reportOfClaim, type Clearance, type Day, type EvidenceKind } from '../core/index.ts'
import { isCleared } from './cleared.ts'
import type { EvidenceKey } from './retractions.ts'
import type { Database } from './store.ts'

/** What evidence an id names, whatever became of it; nothing of a report above the clearance. */
export async function findEvidence(db: Database, id: string, clearance?: Clearance): Promise<readonly EvidenceKey[]> {
  const report = reportOfClaim(id)
  const { rows } = await sql<{ kind: EvidenceKind }>`
    (select 'claim' as kind from claim where report = ${report ?? null} and id = ${id} and ${isCleared('claim', clearance)} limit 1)
    union all (select 'row' from record_row where id = ${id} limit 1)
    union all (select 'record' from event_record where id = ${id} limit 1)
    union all (select 'report' from report where id = ${id} and ${isCleared('report', clearance)} limit 1)
    union all (select 'source' from source where id = ${id} and ${isCleared('source', clearance)} limit 1)
    union all (select 'dataset' from dataset where id = ${id} limit 1)
    union all (select 'dataset' from event_record where dataset = ${id} limit 1)`.execute(db)
  const found = new Set(rows.map(({ kind }) => kind))
  const claims: readonly EvidenceKey[] = report !== undefined && found.has('claim') ? [{ kind: 'claim', id, report }] : []
  return [...claims, ...(['row', 'record', 'report', 'source', 'dataset'] as const).filter((kind) => found.has(kind)).map((kind) => ({ kind, id }))]
}

/** Those of the ids that name no row, record, claim or entry within the clearance. */
export async function findUnknownEvidence(db: Database, ids: readonly string[], clearance?: Clearance): Promise<readonly string[]> {
  const unknown: string[] = []
  const entries = new Set((await db.selectFrom('logbook_entry').select('id').where('id', 'in', ids.length === 0 ? [''] : [...ids]).where(() => isCleared('logbook_entry', clearance)).execute()).map(({ id }) => id))
  for (const id of ids) if (!entries.has(id) && !(await findEvidence(db, id, clearance)).some(({ kind }) => kind === 'row' || kind === 'record' || kind === 'claim')) unknown.push(id)
  return unknown
}

/** The first day on which any revision of a piece of evidence was known; undefined for a source or dataset, which is no news. */
export async function findFirstKnown(db: Database, evidence: EvidenceKey): Promise<Day | undefined> {
  const first = async (query: ReturnType<typeof sql<{ known: Day | null }>>) => (await query.execute(db)).rows[0]?.known ?? undefined
  switch (evidence.kind) {
    case 'report': return first(sql`select known from report where id = ${evidence.id}`)
    case 'claim': return first(sql`select min(known) as known from claim where report = ${evidence.report} and id = ${evidence.id}`)
    case 'row': return first(sql`select min(known) as known from record_row where id = ${evidence.id}`)
    case 'record': return first(sql`select min(known) as known from event_record where id = ${evidence.id}`)
    case 'source':
    case 'dataset':
      return undefined
  }
}
