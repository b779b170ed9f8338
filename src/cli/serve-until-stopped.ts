import { once } from 'node:events'
import { createApp } from '../api/app.ts'
import { servePages } from '../api/serve.ts'
import { done, type Outcome } from '../core/index.ts'
import type { Peil } from '../peil.ts'
import { progressWords } from '../words/progress.ts'
import type { Terminal } from './command.ts'
import { decodeText } from '../documents/decode-text.ts'
import { readFont } from './read-font.ts'

/** Serves on the loopback address, says where, and stops cleanly when the command is cancelled. */
export async function serveUntilStopped({ context }: Peil, port: number, terminal: Terminal): Promise<Outcome<number>> {
  const served = await servePages(createApp({ context, readFont, decodeText, log: (error) => terminal.err(`${String(error instanceof Error ? error.stack : error)}\n`) }), port)
  if (!served.ok) return served
  await using server = served.value
  await terminal.out(`${progressWords[terminal.language].serving} http://localhost:${server.port}\n`)
  if (!terminal.cancelled.aborted) await once(terminal.cancelled, 'abort')
  return done(0)
}
