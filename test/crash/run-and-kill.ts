import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { ended, startPeil } from '../journeys/run-peil.ts'

export interface Killed {
  /** What it had said on standard output by then: everything there was acknowledged. */
  readonly out: string
  /** False where it was done before it could be killed. */
  readonly killed: boolean
  readonly tookMs: number
}

/** Runs a command and kills it outright after a while, and with it the database server as a power cut would. */
export async function runAndKill(words: readonly string[], dataFolder: string, afterMs: number, withServer: boolean): Promise<Killed> {
  const from = performance.now()
  const child = startPeil(words, { env: { PEIL_DATA: dataFolder } })
  const end = ended(child)
  await Promise.race([wait(afterMs), end])
  const killed = child.exitCode === null && child.kill('SIGKILL')
  if (killed && withServer) killServer(dataFolder)
  const { out, code, err } = await end
  if (!killed && code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${err}`)
  return { out, killed, tookMs: performance.now() - from }
}

/** Ends the server of a data folder and everything that it started, without a chance to tidy up. */
function killServer(dataFolder: string): void {
  const file = path.join(dataFolder, 'postgres/data/postmaster.pid')
  if (!existsSync(file)) return
  const server = Number(readFileSync(file, 'utf8').split('\n')[0])
  const children = `/proc/${server}/task/${server}/children`
  const all = [server, ...(existsSync(children) ? readFileSync(children, 'utf8').trim().split(' ').filter((id) => id !== '').map(Number) : [])]
  for (const id of all) killQuietly(id)
}

/** A process of the server may have ended by itself in between. */
function killQuietly(id: number): void {
  try {
    process.kill(id, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
