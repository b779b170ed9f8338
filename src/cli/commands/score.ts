import { score } from '../../actions/warnings/score.ts'
import { done } from '../../core/index.ts'
import { printScore } from '../../publishing/terminal/print-score.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { parseView } from '../view-options.ts'
import { withPeil } from '../with-peil.ts'

/** Prints what the warnings were worth; of no role or person apart. */
export async function runScore(call: Call, terminal: Terminal): Promise<number> {
  const parsed = parseView(call, terminal)
  if (!parsed.ok) return refuse(parsed.problem, terminal)
  const { language, view } = parsed.value
  const country = call.values.country === undefined ? undefined : parsed.value.country
  return withPeil(terminal, async ({ context }) => {
    const scored = await score(context, { view, country })
    if (!scored.ok) return scored
    return done(call.switches.has('json') ? jsonText(scored.value) : printScore(scored.value, { language, columns: terminal.columns }))
  })
}
