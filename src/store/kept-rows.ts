import { sql, type Selectable } from 'kysely'
import type { AsOf, EvidenceRow } from '../core/index.ts'
import { inView } from './as-of.ts'
import { toEvidenceRow } from './record-rows.ts'
import { isStanding } from './retractions.ts'
import type { Database } from './store.ts'
import type { Tables } from './tables.ts'

/** Rows in view by id, each in its newest revision in view, also those that are withdrawn. */
export async function listKeptRows(db: Database, view: AsOf, ids: readonly string[]): Promise<readonly EvidenceRow[]> {
  const { rows } = await sql<Selectable<Tables['record_row']>>`
    select distinct on (id) body, known, recorded from record_row where id = any(${ids}::text[]) and ${inView('record_row', view)} order by id, revision desc`.execute(db)
  return rows.map(toEvidenceRow)
}

/** All rows in view, each in its newest revision in view, also those that are withdrawn; the record is small. */
export async function listAllKeptRows(db: Database, view: AsOf): Promise<readonly EvidenceRow[]> {
  const { rows } = await sql<Selectable<Tables['record_row']>>`select distinct on (id) body, known, recorded from record_row where ${inView('record_row', view)} order by id, revision desc`.execute(db)
  return rows.map(toEvidenceRow)
}

/** What a row may be found by in its body. */
export type RowField = 'sourceUrl' | 'secondSourceUrl' | 'edition' | 'cohort'

/** Rows whose newest revision in view has one of these values, also those that are withdrawn; the record is small. */
export async function listRowsByField(db: Database, view: AsOf, field: RowField, values: readonly string[]): Promise<readonly EvidenceRow[]> {
  const { rows } = await sql<Selectable<Tables['record_row']>>`
    select body, known, recorded from (
      select distinct on (id) * from record_row where ${inView('record_row', view)} order by id, revision desc
    ) as newest where body ->> ${field} = any(${values}::text[]) order by id`.execute(db)
  return rows.map(toEvidenceRow)
}

/** Steps of scales in view that stand. */
export async function listScaleSteps(db: Database, view: AsOf): Promise<readonly EvidenceRow[]> {
  const { rows } = await sql<Selectable<Tables['record_row']>>`
    select distinct on (id) body, known, recorded from record_row where kind = 'scale-step' and ${inView('record_row', view)} and ${isStanding('record_row', view)} order by id, revision desc`.execute(db)
  return rows.map(toEvidenceRow)
}
