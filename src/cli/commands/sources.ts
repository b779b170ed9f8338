import { compareSources, ownRecord } from '../../actions/compare-sources.ts'
import { done, parseDay, parseOptional } from '../../core/index.ts'
import { printSources } from '../../publishing/terminal/print-sources.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { parseView } from '../view-options.ts'
import { withPeil } from '../with-peil.ts'

/** Prints a dataset by source and month, and whether its jumps are in the world or in its sources. */
export async function runSources(call: Call, terminal: Terminal): Promise<number> {
  const parsed = parseView(call, terminal)
  if (!parsed.ok) return refuse(parsed.problem, terminal)
  const from = parseOptional(call.values.from, parseDay)
  if (!from.ok) return refuse(from.problem, terminal)
  const to = parseOptional(call.values.to, parseDay)
  if (!to.ok) return refuse(to.problem, terminal)
  const { language, view } = parsed.value
  return withPeil(terminal, async ({ context }) => {
    const compared = await compareSources(context, { dataset: call.values.dataset ?? ownRecord, view, from: from.value, to: to.value })
    if (!compared.ok) return compared
    return done(call.switches.has('json') ? jsonText(compared.value) : printSources(compared.value, { language, columns: terminal.columns }))
  })
}
