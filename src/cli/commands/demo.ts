import { loadExamples } from '../../actions/load-examples.ts'
import { picture } from '../../actions/picture/picture.ts'
import { today } from '../../actions/view-on.ts'
import { done, type Day, type Outcome } from '../../core/index.ts'
import type { Peil } from '../../peil.ts'
import { printPicture } from '../../publishing/terminal/print-picture.ts'
import { progressWords } from '../../words/progress.ts'
import type { Call, Terminal } from '../command.ts'
import { refuse } from '../refuse.ts'
import { demoPages } from '../served-pages.ts'
import { quietPages } from '../running-pages.ts'
import { serveUntilStopped } from '../serve-until-stopped.ts'
import { withOpenPeil } from '../with-peil.ts'
import { portOf } from './serve.ts'

/** The day of the article from which Peil started. */
const firstDay: Day = '2018-03-26'

/** Opens the store with the record and the examples, prints the Dutch picture of then and of now, and serves the page. */
export async function runDemo(call: Call, terminal: Terminal): Promise<number> {
  const port = portOf(call, terminal)
  if (!port.ok) return refuse(port.problem, terminal)
  return withOpenPeil(terminal, async (peil) => {
    terminal.err(`${progressWords[terminal.language]['loading-examples']}\n`)
    const loaded = await loadExamples(peil.context)
    if (!loaded.ok) return loaded
    for (const asOf of [firstDay, today(terminal)]) {
      const printed = await composeAndPrint(peil, asOf, terminal)
      if (!printed.ok) return printed
    }
    if (call.switches.has('once')) return done(0)
    const pages = await demoPages(peil, terminal)
    return pages.ok ? serveUntilStopped(quietPages(pages.value, peil, terminal), port.value, terminal) : pages
  })
}

async function composeAndPrint({ context }: Peil, asOf: Day, terminal: Terminal): Promise<Outcome<void>> {
  const composed = await picture(context, { country: 'NL', view: { asOf, recordedBy: undefined } })
  if (!composed.ok) return composed
  await terminal.out(`${printPicture(composed.value, { language: terminal.language, columns: terminal.columns })}\n`)
  return done(undefined)
}
