import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Context } from '../../src/actions/context.ts'
import { readData, readOnce } from '../../src/peil.ts'
import { openStore } from '../../src/store/store.ts'

/** Runs a measurement on a store of its own, in a folder that is thrown away afterwards. */
export async function withBenchStore(run: (context: Context, dataFolder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'peil-bench-'))
  await chmod(folder, 0o755)
  try {
    const dataFolder = path.join(folder, 'data')
    const opened = await openStore({ dataFolder, databaseUrl: undefined })
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
    await using store = opened.value
    await run({ store, clock: () => new Date(), readData: readOnce(readData) }, dataFolder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
