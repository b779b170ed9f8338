import { createApp } from '../api/app.ts'
import { createPublicApp } from '../api/public/public-app.ts'
import type { ServedApp } from '../api/serve.ts'
import { decodeText } from '../documents/decode-text.ts'
import type { Peil } from '../peil.ts'
import type { Terminal } from './command.ts'
import { readFont } from './read-font.ts'

/** The pages of the team, for this machine. */
export function teamPages({ context }: Peil, terminal: Terminal): ServedApp {
  return createApp({ context, readFont, decodeText, log: logTo(terminal) })
}

/** What was published, for everybody. */
export function publicPages({ context }: Peil, terminal: Terminal): ServedApp {
  return createPublicApp({ context, address: terminal.settings.publisher.address, log: logTo(terminal) })
}

function logTo(terminal: Terminal): (error: unknown) => void {
  return (error) => terminal.err(`${String(error instanceof Error ? error.stack : error)}\n`)
}
