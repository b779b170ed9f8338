import { once } from 'node:events'
import { servePages } from '../api/serve.ts'
import { done, type Outcome } from '../core/index.ts'
import { progressWords } from '../words/progress.ts'
import type { Terminal } from './command.ts'
import type { ServedPages } from './served-pages.ts'

/** Serves on the loopback address, says where, and stops cleanly when the command is cancelled. */
export async function serveUntilStopped({ app, announce }: ServedPages, port: number, terminal: Terminal): Promise<Outcome<number>> {
  const served = await servePages(app, port)
  if (!served.ok) return served
  await using server = served.value
  const address = `http://localhost:${server.port}`
  await terminal.out(`${progressWords[terminal.language].serving} ${address}\n${announce(address)}`)
  if (!terminal.cancelled.aborted) await once(terminal.cancelled, 'abort')
  return done(0)
}
