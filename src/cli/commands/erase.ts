import { eraseReport } from '../../actions/withdrawing/erase-report.ts'
import { done, type ErasureDemand } from '../../core/index.ts'
import { plainLine } from '../../words/plain.ts'
import { resultWords } from '../../words/results.ts'
import { parseChange } from '../change-options.ts'
import type { Call, Terminal } from '../command.ts'
import { refuse } from '../refuse.ts'
import { withPeil } from '../with-peil.ts'

const demands: readonly ErasureDemand[] = ['person', 'publisher']

/** Erases the text of a report on a lawful demand. */
export async function runErase(call: Call, terminal: Terminal): Promise<number> {
  const change = parseChange('erase', call, terminal)
  if (!change.ok) return refuse(change.problem, terminal)
  const given = call.values.demand
  if (given === undefined) return refuse({ kind: 'usage', detail: { what: 'missing-value', option: '--demand', command: 'erase' } }, terminal)
  const demand = demands.find((each) => each === given)
  if (demand === undefined) return refuse({ kind: 'usage', detail: { what: 'unknown-value', given, option: '--demand', allowed: demands } }, terminal)
  return withPeil(terminal, async ({ context }) => {
    const erased = await eraseReport(context, { report: call.args[0] ?? '', demand, ...change.value })
    if (!erased.ok) return erased
    const words = resultWords[terminal.language]
    const { report, changed, flags, copies, refusals } = erased.value
    return done([
      changed ? words.erased(erased.value) : words.alreadyErased(erased.value),
      ...(changed ? [words.flagged(flags)] : []),
      ...(copies.length === 0 ? [] : [words.copiesLeft(report, copies)]),
      ...(refusals.length === 0 ? [] : [words.samplesLeft(refusals)]),
      words.beyondReach,
    ].map((line) => `${plainLine(line)}\n`).join(''))
  })
}
