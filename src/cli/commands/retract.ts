import { withdrawEntry } from '../../actions/logbook/withdraw-entry.ts'
import { retractEvidence } from '../../actions/withdrawing/retract-evidence.ts'
import { done, entryPrefix } from '../../core/index.ts'
import { plainLine } from '../../words/plain.ts'
import { resultWords } from '../../words/results.ts'
import type { Call, Terminal } from '../command.ts'
import { parseChange, type Change } from '../change-options.ts'
import { parseRole } from '../entry-options.ts'
import { refuse } from '../refuse.ts'
import { withPeil } from '../with-peil.ts'

/** Withdraws evidence with a reason, and says what was flagged because of it. */
export async function runRetract(call: Call, terminal: Terminal): Promise<number> {
  const change = parseChange('retract', call, terminal)
  if (!change.ok) return refuse(change.problem, terminal)
  const evidence = call.args[0] ?? ''
  if (evidence.startsWith(entryPrefix)) return runWithdraw(evidence, change.value, call, terminal)
  return withPeil(terminal, async ({ context }) => {
    const retracted = await retractEvidence(context, { evidence, ...change.value })
    if (!retracted.ok) return retracted
    const words = resultWords[terminal.language]
    const { id, changed, flags } = retracted.value
    return done(changed ? `${plainLine(words.retracted(retracted.value))}\n${plainLine(words.flagged(flags))}\n` : `${plainLine(words.alreadyRetracted(id))}\n`)
  })
}

/** An entry of the logbook is withdrawn by somebody. */
async function runWithdraw(entry: string, change: Change, call: Call, terminal: Terminal): Promise<number> {
  if (call.values.by === undefined) return refuse({ kind: 'usage', detail: { what: 'missing-value', option: '--by', command: 'retract' } }, terminal)
  const author = parseRole(call.values.by)
  if (!author.ok) return refuse(author.problem, terminal)
  return withPeil(terminal, async ({ context }) => {
    const withdrawn = await withdrawEntry(context, { entry, author: author.value, ...change })
    return withdrawn.ok ? done(`${plainLine(resultWords[terminal.language].retracted({ id: entry, known: change.known }))}\n`) : withdrawn
  })
}
