import { readJudgements } from '../../actions/logbook/read-judgements.ts'
import { done } from '../../core/index.ts'
import { printJudgements } from '../../publishing/terminal/print-judgements.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { parseView } from '../view-options.ts'
import { withPeil } from '../with-peil.ts'

/** Prints what people judge of a country, or one set, register or assumption: pooled, and each by itself. */
export async function runJudgements(call: Call, terminal: Terminal): Promise<number> {
  const parsed = parseView(call, terminal)
  if (!parsed.ok) return refuse(parsed.problem, terminal)
  const { country, language, view } = parsed.value
  return withPeil(terminal, async ({ context }) => {
    const judgements = await readJudgements(context, { country, view, entry: call.args[0] })
    if (!judgements.ok) return judgements
    return done(call.switches.has('json') ? jsonText(judgements.value) : printJudgements(judgements.value, { country, language, columns: terminal.columns }))
  })
}
