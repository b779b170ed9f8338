import { parsePort } from '../../settings.ts'
import { done, refused, type Outcome } from '../../core/index.ts'
import type { Call, Terminal } from '../command.ts'
import { refuse } from '../refuse.ts'
import { publicPages, teamPages } from '../served-pages.ts'
import { runningPages } from '../running-pages.ts'
import { serveUntilStopped } from '../serve-until-stopped.ts'
import { withOpenPeil } from '../with-peil.ts'

/** Serves the pages of the team, or with `--public` only what was published, on the loopback address until it is stopped. */
export async function runServe(call: Call, terminal: Terminal): Promise<number> {
  const port = portOf(call, terminal)
  if (!port.ok) return refuse(port.problem, terminal)
  return withOpenPeil(terminal, async (peil) => {
    const pages = await (call.switches.has('public') ? publicPages : teamPages)(peil, terminal)
    return pages.ok ? serveUntilStopped(runningPages(pages.value, peil, terminal), port.value, terminal) : pages
  })
}

/** `--port`, else the setting. */
export function portOf(call: Call, terminal: Terminal): Outcome<number> {
  const given = call.values.port
  const port = given === undefined ? terminal.settings.port : parsePort(given)
  if (port !== undefined) return done(port)
  return refused({ kind: 'usage', detail: given === undefined ? { what: 'bad-port-setting' } : { what: 'bad-port', given } })
}
