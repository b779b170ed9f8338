import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openEmbedded } from '../src/store/embedded/open-embedded.ts'
import { openStore } from '../src/store/store.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server that all test files share; each makes databases of its own. */
    readonly serverUrl: string
  }
}

/** One embedded server for the whole run, in a folder that goes when the run ends. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'peil-test-store-'))
  await chmod(folder, 0o755)
  const server = await openEmbedded(path.join(folder, 'data'))
  if (!server.ok) throw new Error(`the tests need a database: ${JSON.stringify(server.problem)}`)
  await makeTemplate(server.value.url)
  project.provide('serverUrl', server.value.url)
  return async () => {
    await server.value.leave()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Name of the database with every migration applied, of which test files take copies. */
const template = 'peil_template'

/** What is kept in a test is thrown away after it, so nothing needs to reach the disk before a commit is answered. */
async function makeTemplate(serverUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  await admin.query('alter system set synchronous_commit = off')
  await admin.query('select pg_reload_conf()')
  await admin.query(`create database ${template}`)
  await admin.end()
  const url = new URL(serverUrl)
  url.pathname = `/${template}`
  const store = await openStore({ dataFolder: '', databaseUrl: url.href })
  if (!store.ok) throw new Error(`the tests need tables: ${JSON.stringify(store.problem)}`)
  await store.value[Symbol.asyncDispose]()
}
