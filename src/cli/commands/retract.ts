import { retractReport } from '../../actions/retract-report.ts'
import { done, parseDay, parseOptional } from '../../core/index.ts'
import { plainLine } from '../../words/plain.ts'
import { resultWords } from '../../words/results.ts'
import type { Call, Terminal } from '../command.ts'
import { refuse } from '../refuse.ts'
import { dayKnown } from '../../actions/view-on.ts'
import { withPeil } from '../with-peil.ts'

/** Withdraws a kept report, with a reason. */
export async function runRetract(call: Call, terminal: Terminal): Promise<number> {
  const given = parseOptional(call.values.known, parseDay)
  const known = given.ok ? dayKnown(terminal, given.value) : given
  if (!known.ok) return refuse(known.problem, terminal)
  const { reason } = call.values
  if (reason === undefined) return refuse({ kind: 'usage', detail: { what: 'missing-value', option: '--reason', command: 'retract' } }, terminal)
  return withPeil(terminal, async ({ context }) => {
    const retracted = await retractReport(context, { report: call.args[0] ?? '', reason, known: known.value })
    if (!retracted.ok) return retracted
    const words = resultWords[terminal.language]
    return done(`${plainLine(retracted.value.changed ? words.retracted(retracted.value) : words.alreadyRetracted(retracted.value.report))}\n`)
  })
}
