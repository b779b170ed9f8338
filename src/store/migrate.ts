import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { done, refused, type Outcome } from '../core/index.ts'

interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** Only one process brings a store up to date at a time. */
const migrationLock = 7_304_000

/**
 * Brings the tables up to a migration, all or nothing; a store that is further along stays so, and one made by a newer Peil is left
 * alone. What is refused or thrown ends the transaction with the connection, which is the caller's to close.
 */
export async function migrate(client: pg.Client, address: string, upTo: number): Promise<Outcome<void>> {
  const migrations = listMigrations()
  await client.query('begin')
  await client.query(`select pg_advisory_xact_lock(${migrationLock})`)
  await client.query('create table if not exists migration (number integer primary key, name text not null, checksum text not null, recorded timestamptz not null default now())')
  const { rows } = await client.query<Omit<Migration, 'sql'>>('select number, name, checksum from migration order by number')
  const newest = rows.at(-1)?.number ?? 0
  if (newest > migrations.length) return refused({ kind: 'store-newer', found: newest, supported: migrations.length })
  for (const migration of migrations) {
    const applied = rows.find(({ number }) => number === migration.number)
    if (applied === undefined) {
      if (migration.number <= upTo) await apply(client, migration)
    } else if (applied.checksum !== migration.checksum) return refused({ kind: 'store-changed', address, migration: applied.name })
  }
  await client.query('commit')
  return done(undefined)
}

async function apply(client: pg.Client, { number, name, sql, checksum }: Migration): Promise<void> {
  await client.query(sql)
  await client.query('insert into migration (number, name, checksum) values ($1, $2, $3)', [number, name, checksum])
}

/** Number of the last migration that this Peil knows. */
export function newestMigration(): number {
  return listMigrations().length
}

/** The numbered files beside this one, in order and without gaps. */
function listMigrations(): readonly Migration[] {
  const folder = path.join(import.meta.dirname, 'migrations')
  return fs.readdirSync(folder).filter((name) => /^\d{4}-.*\.sql$/.test(name)).toSorted().map((name, at) => {
    const sql = fs.readFileSync(path.join(folder, name), 'utf8')
    if (Number(name.slice(0, 4)) !== at + 1) throw new Error(`migration ${name} is out of order`)
    return { number: at + 1, name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}
