import { once } from 'node:events'
import { servePages, type ServedApp } from '../api/serve.ts'
import { done, type Outcome } from '../core/index.ts'
import { progressWords } from '../words/progress.ts'
import type { Terminal } from './command.ts'

/** Serves on the loopback address, says where, and stops cleanly when the command is cancelled. */
export async function serveUntilStopped(app: ServedApp, port: number, terminal: Terminal): Promise<Outcome<number>> {
  const served = await servePages(app, port)
  if (!served.ok) return served
  await using server = served.value
  await terminal.out(`${progressWords[terminal.language].serving} http://localhost:${server.port}\n`)
  if (!terminal.cancelled.aborted) await once(terminal.cancelled, 'abort')
  return done(0)
}
