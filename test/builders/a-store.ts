import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { Context } from '../../src/actions/context.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { readData } from './the-record.ts'

/** A fresh database on the test server, by its address: without tables, as an operator would make it. */
export function aDatabase(serverUrl = inject('serverUrl')): Promise<string> {
  return createDatabase(serverUrl, 'template1')
}

async function createDatabase(serverUrl: string, template: string): Promise<string> {
  const name = `peil_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  await admin.query(`create database ${name} template ${template}`)
  await admin.end()
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/** An empty store in a database of its own, copied from one that has its tables. */
export async function aStore(databaseUrl?: string): Promise<Store> {
  const opened = await openStore({ dataFolder: '', databaseUrl: databaseUrl ?? (await createDatabase(inject('serverUrl'), 'peil_template')) })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
  return opened.value
}

/** A context on a store, with a clock that goes on by a second each time it is read. */
export function aContext(store: Store, start = '2026-11-24T12:00:00Z'): Context {
  let seconds = 0
  return { store, readData, clock: () => new Date(Date.parse(start) + 1000 * seconds++), weighed: new Map() }
}
