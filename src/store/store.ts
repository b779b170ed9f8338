import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import Cursor from 'pg-cursor'
import { done, refused, type Outcome } from '../core/index.ts'
import { connect } from './connect.ts'
import { openEmbedded } from './embedded/open-embedded.ts'
import { migrate } from './migrate.ts'
import { notedReads, type ReadsNoted } from './noted-reads.ts'
import { RememberingDialect } from './record-memory.ts'
import { preparationProblem } from './store-problem.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

/** An open store; the embedded server stops when its last user closes. */
export interface Store extends AsyncDisposable {
  readonly db: Database
  /** The same server for what brings statements of its own. */
  readonly pool: pg.Pool
  /** Host and port, for messages; never with a password. */
  readonly address: string
  /** Whether the server can spread tables over several machines. */
  readonly hasCitus: boolean
  /** Which tables are read for what. */
  readonly reads: ReadsNoted
}

export interface StoreOptions {
  /** Folder of the embedded server; not used when `databaseUrl` names another. */
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  /** Told each time the embedded server was lost and is there again. */
  readonly onReturn?: () => void
  /** Last migration to bring the tables up to, 0 to leave them as they are; the newest unless given. */
  readonly upTo?: number
}

/** Oldest PostgreSQL that Peil works with. */
const oldestVersion = 15

/** Opens the embedded store, or the server that the operator named, and brings its tables up to date; what fails leaves nothing open. */
export async function openStore({ dataFolder, databaseUrl, onReturn, upTo = Infinity }: StoreOptions): Promise<Outcome<Store>> {
  await using opened = new AsyncDisposableStack()
  const pool = openPool()
  let url = databaseUrl
  if (url === undefined) {
    const embedded = await openEmbedded(dataFolder, (again) => {
      // A server that was started again has another port; connections from here on go there.
      pool.options.connectionString = again
      onReturn?.()
    })
    if (!embedded.ok) return embedded
    opened.defer(embedded.value.leave)
    url = embedded.value.url
  }
  const address = addressOf(url)
  if (address === undefined) return refused({ kind: 'store-unreachable', address: 'PEIL_DATABASE_URL', reason: 'not an address of the form postgres://user@host/database' })
  const ready = await prepare(url, address, upTo)
  if (!ready.ok) return ready
  pool.options.connectionString = url
  opened.adopt(pool, (each) => each.end())
  const open = opened.move()
  const reads = notedReads()
  // Only triggers of the newest tables tell that the record changed, and tables on several machines have none.
  const Dialect = ready.value.hasCitus || upTo !== Infinity ? PostgresDialect : RememberingDialect
  const db = new Kysely<Tables>({ dialect: new Dialect({ pool, cursor: Cursor }), log: ({ query }) => reads.note(query.sql) })
  return done({ db, pool, address, hasCitus: ready.value.hasCitus, reads, [Symbol.asyncDispose]: () => open.disposeAsync() })
}

/**
 * A server holds one for each write until its end and answers reads beside them (src/api/team/places.ts); commands take the few that they use. A
 * PostgreSQL of an operator lets a hundred in unless it is told otherwise, which is enough for several servers and workers.
 */
export const mostConnections = 16

/** Connections for the queries, made when they are needed, each to the address that the pool has by then. */
function openPool(): pg.Pool {
  const pool = new pg.Pool({ max: mostConnections, application_name: 'peil', connectionTimeoutMillis: 10_000, types: { getTypeParser } })
  // A connection that breaks while idle is replaced; one that breaks in use makes its query fail, and that is reported. Without
  // somebody who listens, the driver's own event would end the process first.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Whatever keeps us from a connection is about the address; whatever the server then refuses to the first statements is about the database. */
async function prepare(url: string, address: string, upTo: number): Promise<Outcome<{ readonly hasCitus: boolean }>> {
  const connected = await connect(url, 'peil').then(done, (error: Error & { code?: string }) =>
    refused({ kind: 'store-unreachable', address, reason: error.message || (error.code ?? '') } as const),
  )
  if (!connected.ok) return connected
  const client = connected.value
  try {
    const version = await serverVersion(client)
    if (version < oldestVersion) return refused({ kind: 'store-too-old', found: String(version), needed: String(oldestVersion) })
    const { rows } = await client.query<{ server_encoding: string }>('show server_encoding')
    const encoding = rows[0]?.server_encoding ?? ''
    if (encoding !== 'UTF8') return refused({ kind: 'store-encoding', address, found: encoding })
    const migrated = await migrate(client, address, upTo)
    return migrated.ok ? done({ hasCitus: await hasCitus(client) }) : migrated
  } catch (error) {
    return refused(preparationProblem(error, address))
  } finally {
    await client.end()
  }
}

async function serverVersion(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
  return Math.floor(Number(rows[0]?.server_version_num) / 10_000)
}

async function hasCitus(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query("select 1 from pg_extension where extname = 'citus'")
  return rowCount === 1
}

function addressOf(url: string): string | undefined {
  const parsed = URL.parse(url)
  if (parsed === null || !/^postgres(ql)?:$/.test(parsed.protocol)) return undefined
  return `${parsed.hostname || 'localhost'}:${parsed.port || '5432'}`
}

const dateOid = 1082

/** Days stay text: as a JavaScript date they would shift with the time zone. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  return oid === dateOid ? (value: string) => value : pg.types.getTypeParser(oid, format as 'text')
}
