import { readLogbook } from '../../actions/logbook/read-logbook.ts'
import { done } from '../../core/index.ts'
import { printLogbook } from '../../publishing/terminal/print-logbook.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { parseView } from '../view-options.ts'
import { withPeil } from '../with-peil.ts'

/** Lists what people have put on record for a country and its parts, as far as it was not withdrawn. */
export async function runLogbook(call: Call, terminal: Terminal): Promise<number> {
  const parsed = parseView(call, terminal)
  if (!parsed.ok) return refuse(parsed.problem, terminal)
  const { country, language, view } = parsed.value
  return withPeil(terminal, async ({ context }) => {
    const entries = await readLogbook(context, view)
    if (!entries.ok) return entries
    const ofCountry = entries.value.filter((entry) => entry.country === country)
    return done(call.switches.has('json') ? jsonText(ofCountry) : printLogbook(ofCountry, { country, asOf: view.asOf, language, columns: terminal.columns }))
  })
}
