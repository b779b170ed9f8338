import { listPairs } from '../../actions/joining/list-pairs.ts'
import { done } from '../../core/index.ts'
import { printPairs } from '../../publishing/terminal/print-pairs.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { parseView } from '../view-options.ts'
import { withPeil } from '../with-peil.ts'

/** Prints the pairs of readings that wait for a person. */
export async function runPairs(call: Call, terminal: Terminal): Promise<number> {
  const parsed = parseView(call, terminal)
  if (!parsed.ok) return refuse(parsed.problem, terminal)
  const { language, view } = parsed.value
  return withPeil(terminal, async ({ context }) => {
    const pairs = await listPairs(context, view)
    if (!pairs.ok) return pairs
    return done(call.switches.has('json') ? jsonText(pairs.value) : printPairs(pairs.value, { language, columns: terminal.columns }))
  })
}
