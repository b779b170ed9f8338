import { sql, type RawBuilder } from 'kysely'
import { claimKinds, type Claim, type Erasure, type Stray, type StoredClaim } from '../core/index.ts'
import type { StoredTable } from './catalog.ts'
import { listErasures } from './erasure.ts'
import { tableShapes } from './shape.ts'
import type { Database } from './store.ts'

/** Rows that lack what they belong to: claims without their report, records without their data set. */
export async function listOrphans(db: Database, tables: readonly StoredTable[]): Promise<readonly Stray[]> {
  const has = (name: string) => tables.some((table) => table.name === name)
  const ofReport = tables.filter(({ name }) => isOfReport(name)).map(({ name }) => strays(db, name, sql`select t.report as id from ${sql.table(name)} t left join report r on r.id = t.report where r.id is null`))
  const others = [
    strays(db, 'report', sql`select t.id from report t left join source s on s.id = t.source where s.id is null`),
    ...(has('claim_retraction') ? [strays(db, 'claim_retraction', sql`select t.claim as id from claim_retraction t left join claim c on c.report = t.report and c.id = t.claim where c.id is null`)] : []),
    ...(has('event_record') ? [strays(db, 'event_record', sql`select t.id from event_record t left join dataset d on d.id = t.dataset where d.id is null`)] : []),
  ]
  return (await inTurn([...ofReport, ...others])).flat()
}

function isOfReport(table: string): boolean {
  const shape = tableShapes[table]
  return shape?.kind === 'growing' && shape.group === 'report' && shape.key === 'report'
}

/** Rows whose revisions do not count from one without a gap. */
export async function listRevisionGaps(db: Database, tables: readonly StoredTable[]): Promise<readonly Stray[]> {
  const counted = tables.filter(({ columns }) => columns.some(({ name }) => name === 'revision') && columns.some(({ name }) => name === 'id'))
  return (await inTurn(counted.map(({ name, key }) => {
    const by = sql.join(key.filter((column) => column !== 'revision').map((column) => sql.ref(column)))
    return strays(db, name, sql`select min(id) as id from ${sql.table(name)} group by ${by} having max(revision) <> count(*) or min(revision) <> 1`)
  }))).flat()
}

/** Texts that stand under more than one name; one that was put right is withdrawn under its first. */
export async function listDuplicates(db: Database): Promise<readonly Stray[]> {
  return strays(db, 'report', sql`select min(id) as id from report where not exists (select 1 from report_retraction r where r.report = report.id) group by digest having count(*) > 1`)()
}

/** Rows with a day or a moment that no calendar has, such as infinity: the database takes it, and nothing can be made of it. */
export async function listStrangeTimes(db: Database, tables: readonly StoredTable[]): Promise<readonly Stray[]> {
  return (await inTurn(tables.flatMap(({ name, columns }) =>
    columns.filter(({ type }) => type === 'date' || type.startsWith('timestamp')).map((column) => strays(db, name, sql`select ${sql.ref(column.name)}::text as id from ${sql.table(name)} where ${sql.ref(column.name)} not between '0001-01-01' and '9999-12-31'`)),
  ))).flat()
}

/** Rows of claims and of the record whose body is not what they name. */
export async function listMisshapen(db: Database): Promise<readonly Stray[]> {
  const isClaim = sql`body ->> 'id' is not distinct from id and jsonb_typeof(body -> 'fields') is not distinct from 'object' and coalesce(body ->> 'kind', '') in (${sql.join(claimKinds)})`
  return (await inTurn([
    strays(db, 'claim', sql`select id from claim where not (${isClaim})`),
    strays(db, 'record_row', sql`select id from record_row where body ->> 'id' is distinct from id or body ->> 'kind' is distinct from kind`),
  ])).flat()
}

function strays(db: Database, table: string, query: RawBuilder<unknown>): () => Promise<readonly Stray[]> {
  return async () => {
    const { rows } = await sql<{ rows: string; example: string | null }>`select count(*) as rows, min(id) as example from (${query}) as stray`.execute(db)
    return rows.flatMap(({ rows: count, example }) => (example === null ? [] : [{ table, rows: Number(count), example }]))
  }
}

async function inTurn<T>(runs: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const results: T[] = []
  for (const run of runs) results.push(await run())
  return results
}

/** A text with what must agree with it; of one that was erased, what is left. */
export interface KeptText {
  readonly report: string
  readonly text: string
  readonly title: string
  readonly published: string
  readonly digest: string
  readonly claims: readonly { readonly claim: Claim; readonly status: StoredClaim['status'] }[]
  readonly erasure: Erasure | undefined
}

const reportsAtOnce = 200

/** Texts with every revision of their claims: all, or some that are drawn by their digests and so are the same each time. */
export async function* streamTexts(db: Database, tables: readonly StoredTable[], most: number | undefined): AsyncGenerator<KeptText> {
  const canErase = tables.some(({ name }) => name === 'erasure')
  const drawn = most === undefined ? sql`` : sql`order by md5(digest || id) limit ${most}`
  const { rows } = await sql<{ id: string }>`select id from report ${drawn}`.execute(db)
  for (let at = 0; at < rows.length; at += reportsAtOnce) {
    const ids = rows.slice(at, at + reportsAtOnce).map(({ id }) => id)
    const reports = await db.selectFrom('report').select(['id', 'text', 'title', 'published', 'digest']).where('id', 'in', ids).execute()
    const claims = await db.selectFrom('claim').select(['report', 'body', 'status']).where('report', 'in', ids).orderBy('report').orderBy('id').orderBy('revision').execute()
    const claimsByReport = Map.groupBy(claims, ({ report }) => report)
    const erasures = canErase ? await listErasures(db, ids) : new Map<string, Erasure>()
    for (const { id, ...report } of reports) {
      yield { ...report, report: id, claims: (claimsByReport.get(id) ?? []).map(({ body, status }) => ({ claim: body, status })), erasure: erasures.get(id) }
    }
  }
}

/** How far the server's clock is ahead of a moment, in seconds. */
export async function secondsAhead(db: Database, now: Date): Promise<number> {
  const { rows } = await sql<{ seconds: number }>`select extract(epoch from clock_timestamp() - ${now}::timestamptz)::float8 as seconds`.execute(db)
  return rows[0]?.seconds ?? 0
}

/** Tables with rows that were recorded after a moment. */
export async function listRecordedLater(db: Database, tables: readonly StoredTable[], now: Date): Promise<readonly string[]> {
  const timed = tables.filter(({ columns }) => columns.some(({ name }) => name === 'recorded'))
  const later = await inTurn(timed.map(({ name }) => async () => {
    const { rows } = await sql<{ found: boolean }>`select count(*) > 0 as found from ${sql.table(name)} where recorded > ${now}::timestamptz`.execute(db)
    return rows[0]?.found === true ? [name] : []
  }))
  return later.flat()
}

/** Size of the store on the machine of its server, in bytes. */
export async function storeBytes(db: Database): Promise<number> {
  const { rows } = await sql<{ bytes: string }>`select pg_database_size(current_database()) as bytes`.execute(db)
  return Number(rows[0]?.bytes)
}

export async function serverVersion(db: Database): Promise<string> {
  const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(db)
  return rows[0]?.version ?? ''
}

/** Datasets whose last import did not come to its end. */
export async function listUnfinishedImports(db: Database): Promise<readonly string[]> {
  const { rows: there } = await sql<{ found: boolean }>`select to_regclass('import_batch') is not null as found`.execute(db)
  if (there[0]?.found !== true) return []
  const { rows } = await sql<{ dataset: string; finished: boolean }>`select distinct on (dataset) dataset, finished from import_batch order by dataset, run desc, batch desc`.execute(db)
  return rows.flatMap(({ dataset, finished }) => (finished ? [] : [dataset]))
}
