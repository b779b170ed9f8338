import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEmbedded } from '../src/store/embedded/open-embedded.ts'

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
  project.provide('serverUrl', server.value.url)
  return async () => {
    await server.value.leave()
    await rm(folder, { recursive: true, force: true })
  }
}
