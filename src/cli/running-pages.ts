import { createRunningApp, type AnsweredRequest } from '../api/running/running-app.ts'
import type { Peil } from '../peil.ts'
import type { Terminal } from './command.ts'
import type { ServedPages } from './served-pages.ts'

/** Pages as a service answers them: each answer is a line of JSON on standard error. */
export function runningPages(pages: ServedPages, peil: Peil, terminal: Terminal): ServedPages {
  return withOperator(pages, peil, terminal, (request) => terminal.err(`${JSON.stringify(request)}\n`))
}

/** The same for somebody who looks around on their own machine, and reads what the terminal says. */
export function quietPages(pages: ServedPages, peil: Peil, terminal: Terminal): ServedPages {
  return withOperator(pages, peil, terminal, () => undefined)
}

function withOperator({ app, ...pages }: ServedPages, { context }: Peil, { settings }: Terminal, answered: (request: AnsweredRequest) => void): ServedPages {
  return { ...pages, app: createRunningApp(app, { context, metricsToken: settings.metricsToken, answered }) }
}
