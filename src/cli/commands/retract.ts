import { retractEvidence } from '../../actions/withdrawing/retract-evidence.ts'
import { done } from '../../core/index.ts'
import { plainLine } from '../../words/plain.ts'
import { resultWords } from '../../words/results.ts'
import type { Call, Terminal } from '../command.ts'
import { parseChange } from '../change-options.ts'
import { refuse } from '../refuse.ts'
import { withPeil } from '../with-peil.ts'

/** Withdraws evidence with a reason, and says what was flagged because of it. */
export async function runRetract(call: Call, terminal: Terminal): Promise<number> {
  const change = parseChange('retract', call, terminal)
  if (!change.ok) return refuse(change.problem, terminal)
  return withPeil(terminal, async ({ context }) => {
    const retracted = await retractEvidence(context, { evidence: call.args[0] ?? '', ...change.value })
    if (!retracted.ok) return retracted
    const words = resultWords[terminal.language]
    const { id, changed, flags } = retracted.value
    return done(changed ? `${plainLine(words.retracted(retracted.value))}\n${plainLine(words.flagged(flags))}\n` : `${plainLine(words.alreadyRetracted(id))}\n`)
  })
}
