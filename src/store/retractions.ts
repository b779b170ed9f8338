import { sql, type Expression, type SqlBool } from 'kysely'
import { reportOfClaim, type AsOf, type Day, type EvidenceKind } from '../core/index.ts'
import { inView } from './as-of.ts'
import type { Database } from './store.ts'

/** A piece of evidence, by where it lies: a claim also by its report. */
export type EvidenceKey = { readonly kind: Exclude<EvidenceKind, 'claim'>; readonly id: string } | { readonly kind: 'claim'; readonly id: string; readonly report: string }

/** Since when something is withdrawn, and why. */
export interface Retraction {
  readonly known: Day
  readonly reason: string
}

const tables = { report: 'report_retraction', claim: 'claim_retraction', source: 'source_retraction', row: 'row_retraction', record: 'record_retraction', dataset: 'dataset_retraction' } as const
const columns = { report: 'report', claim: 'claim', source: 'source', row: 'id', record: 'id', dataset: 'dataset' } as const

/** Keeps that a piece of evidence is withdrawn, since when and why. */
export async function addRetraction(db: Database, evidence: EvidenceKey, { known, reason }: Retraction, recorded: Date): Promise<void> {
  switch (evidence.kind) {
    case 'report': return void (await db.insertInto('report_retraction').values({ report: evidence.id, known, recorded, reason }).execute())
    case 'claim': return void (await db.insertInto('claim_retraction').values({ report: evidence.report, claim: evidence.id, known, recorded, reason }).execute())
    case 'source': return void (await db.insertInto('source_retraction').values({ source: evidence.id, known, recorded, reason }).execute())
    case 'row': return void (await db.insertInto('row_retraction').values({ id: evidence.id, known, recorded, reason }).execute())
    case 'record': return void (await db.insertInto('record_retraction').values({ id: evidence.id, known, recorded, reason }).execute())
    case 'dataset': return void (await db.insertInto('dataset_retraction').values({ dataset: evidence.id, known, recorded, reason }).execute())
  }
}

/** Those of the ids of one kind that are withdrawn in the view, each by its first withdrawal. */
export async function listRetractions(db: Database, kind: EvidenceKind, ids: readonly string[], view: AsOf): Promise<ReadonlyMap<string, Retraction>> {
  const withdrawn = await listWithdrawals(db, kind, ids, view)
  return kind === 'claim' && ids.length > 0 ? new Map([...(await listRejections(db, ids, view)), ...withdrawn]) : withdrawn
}

/** The same without what people made of claims when they reviewed them. */
export async function listWithdrawals(db: Database, kind: EvidenceKind, ids: readonly string[], view: AsOf): Promise<ReadonlyMap<string, Retraction>> {
  if (ids.length === 0) return new Map()
  const table = tables[kind]
  const column = sql.ref(`${table}.${columns[kind]}`)
  const { rows } = await sql<Retraction & { id: string }>`
    select distinct on (${column}) ${column} as id, known, reason from ${sql.table(table)}
    where ${column} = any(${ids}::text[]) and ${inView(table, view)} order by ${column}, recorded`.execute(db)
  return new Map(rows.map(({ id, known, reason }) => [id, { known, reason }]))
}

/** Those of the claims that do not stand in the view because of what people made of them when they reviewed them. */
async function listRejections(db: Database, claims: readonly string[], view: AsOf): Promise<ReadonlyMap<string, Retraction>> {
  const reports = [...new Set(claims.flatMap((id) => reportOfClaim(id) ?? []))]
  const { rows } = await sql<Retraction & { claim: string }>`
    select claim, known, coalesce(words, reason, verdict) as reason from claim_review
    where report = any(${reports}::text[]) and claim = any(${claims}::text[]) and ${isAgainst(view)}`.execute(db)
  return new Map(rows.map(({ claim, known, reason }) => [claim, { known, reason }]))
}

/** Whether a line of `claim_review` is the newest in view of its claim, and speaks against it. */
function isAgainst(view: AsOf): Expression<SqlBool> {
  const { asOf, recordedBy } = view
  return sql<SqlBool>`(claim_review.verdict in ('rejected', 'split', 'dropped') and ${inView('claim_review', view)}
    and not exists (select 1 from claim_review later where later.report = claim_review.report and later.claim = claim_review.claim and later.number > claim_review.number
      and later.known <= ${asOf}::date and ${recordedBy === undefined ? sql`true` : sql`later.recorded <= ${recordedBy}::timestamptz`}))`
}

/** Datasets that are withdrawn in the view; there are few. */
export async function listWithdrawnDatasets(db: Database, view: AsOf): Promise<readonly string[]> {
  const rows = await db.selectFrom('dataset_retraction').select('dataset').distinct().where(() => inView('dataset_retraction', view)).orderBy('dataset').execute()
  return rows.map(({ dataset }) => dataset)
}

/** Sources that are withdrawn in the view; there are few. */
export async function listWithdrawnSources(db: Database, view: AsOf): Promise<readonly string[]> {
  const rows = await db.selectFrom('source_retraction').select('source').distinct().where(() => inView('source_retraction', view)).orderBy('source').execute()
  return rows.map(({ source }) => source)
}

const ownRetraction = {
  claim: { table: 'claim_retraction', matches: sql`claim_retraction.report = claim.report and claim_retraction.claim = claim.id` },
  record_row: { table: 'row_retraction', matches: sql`row_retraction.id = record_row.id` },
  event_record: { table: 'record_retraction', matches: sql`record_retraction.id = event_record.id` },
} as const

/** Whether a row of the table is not itself withdrawn in the view; what its report, source or dataset became is asked of those. */
export function isStanding(table: keyof typeof ownRetraction, view: AsOf): Expression<SqlBool> {
  const own = ownRetraction[table]
  const isWithdrawn = sql<SqlBool>`exists (select 1 from ${sql.table(own.table)} where ${own.matches} and ${inView(own.table, view)})`
  return table === 'claim' ? sql<SqlBool>`(not ${isWithdrawn} and not exists (select 1 from claim_review where claim_review.report = claim.report and claim_review.claim = claim.id and ${isAgainst(view)}))` : sql<SqlBool>`not ${isWithdrawn}`
}

/** Whether a record stands in the view: withdrawn neither by itself nor with its dataset. */
export function isStandingRecord(view: AsOf): Expression<SqlBool> {
  return sql<SqlBool>`(${isStanding('event_record', view)}
    and not exists (select 1 from dataset_retraction where dataset_retraction.dataset = event_record.dataset and ${inView('dataset_retraction', view)}))`
}

/** The newest correction in view of each of these claims that was corrected. */
export async function listCorrections(db: Database, claims: readonly string[], view: AsOf): Promise<ReadonlyMap<string, Retraction>> {
  if (claims.length === 0) return new Map()
  const reports = [...new Set(claims.flatMap((id) => reportOfClaim(id) ?? []))]
  const { rows } = await sql<Retraction & { claim: string }>`
    select distinct on (claim) claim, known, reason from claim_correction
    where report = any(${reports}::text[]) and claim = any(${claims}::text[]) and ${inView('claim_correction', view)} order by claim, revision desc`.execute(db)
  return new Map(rows.map(({ claim, known, reason }) => [claim, { known, reason }]))
}

/** Keeps why a claim has the revision that it has. */
export async function addCorrection(
  db: Database, correction: { readonly report: string; readonly claim: string; readonly revision: number; readonly known: Day; readonly reason: string }, recorded: Date,
): Promise<void> {
  await db.insertInto('claim_correction').values({ ...correction, recorded }).execute()
}
