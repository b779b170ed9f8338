import { figures } from '../../actions/figures.ts'
import { done } from '../../core/index.ts'
import { printFigures } from '../../publishing/terminal/print-figures.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { parseView } from '../view-options.ts'
import { withPeil } from '../with-peil.ts'

/** Prints the figures of one cohort, or the newest of each, as they were known on a day. */
export async function runFigures(call: Call, terminal: Terminal): Promise<number> {
  const parsed = parseView(call, terminal)
  if (!parsed.ok) return refuse(parsed.problem, terminal)
  const { country, language, view } = parsed.value
  const cohort = call.args[0]
  return withPeil(terminal, async ({ context }) => {
    const surveyed = await figures(context, { country, cohort, view, fuse: call.switches.has('fuse') })
    if (!surveyed.ok) return surveyed
    return done(
      call.switches.has('json')
        ? jsonText(surveyed.value)
        : printFigures(surveyed.value, { country, asOf: view.asOf, inFull: cohort !== undefined, language, columns: terminal.columns }),
    )
  })
}
