import { createRunningApp } from '../api/running/running-app.ts'
import type { ServedApp } from '../api/serve.ts'
import type { Peil } from '../peil.ts'
import type { Terminal } from './command.ts'

/** Pages as a service answers them: each answer is a line of JSON on standard error. */
export function runningPages(pages: ServedApp, { context }: Peil, terminal: Terminal): ServedApp {
  return createRunningApp(pages, { context, metricsToken: terminal.settings.metricsToken, answered: (request) => terminal.err(`${JSON.stringify(request)}\n`) })
}
