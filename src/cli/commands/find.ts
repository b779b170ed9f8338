import { find } from '../../actions/finding/find.ts'
import { done } from '../../core/index.ts'
import { printFound } from '../../publishing/terminal/print-found.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { parseView } from '../view-options.ts'
import { withPeil } from '../with-peil.ts'

/** Prints what was known by a day and holds the words. */
export async function runFind(call: Call, terminal: Terminal): Promise<number> {
  const parsed = parseView(call, terminal)
  if (!parsed.ok) return refuse(parsed.problem, terminal)
  const { language, view } = parsed.value
  return withPeil(terminal, async ({ context }) => {
    const found = await find(context, call.args.join(' '), view)
    if (!found.ok) return found
    return done(call.switches.has('json') ? jsonText(found.value) : printFound(found.value, { language, columns: terminal.columns }))
  })
}
