import { decidePair } from '../actions/joining/decide-pair.ts'
import { done } from '../core/index.ts'
import { pairWords } from '../words/pairs.ts'
import { plainLine } from '../words/plain.ts'
import type { Call, Terminal } from './command.ts'
import { parseChange } from './change-options.ts'
import { refuse } from './refuse.ts'
import { withPeil } from './with-peil.ts'

/** Keeps that two readings are one event, or that the second is another one, with a reason. */
export async function decide(command: 'merge' | 'split', call: Call, terminal: Terminal): Promise<number> {
  const change = parseChange(command, call, terminal)
  if (!change.ok) return refuse(change.problem, terminal)
  const [a = '', b = ''] = call.args
  return withPeil(terminal, async ({ context }) => {
    const decided = await decidePair(context, { a, b, relation: command === 'merge' ? 'same' : 'apart', ...change.value })
    if (!decided.ok) return decided
    const { merged, split, decidedBefore } = pairWords[terminal.language]
    const said = decided.value.decisions === 0 ? decidedBefore(decided.value) : command === 'merge' ? merged(decided.value) : split(decided.value)
    return done(`${plainLine(said)}\n`)
  })
}
