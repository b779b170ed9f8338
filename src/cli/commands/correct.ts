import { correctClaim } from '../../actions/withdrawing/correct-claim.ts'
import { done } from '../../core/index.ts'
import { plainLine } from '../../words/plain.ts'
import { resultWords } from '../../words/results.ts'
import { parseChange } from '../change-options.ts'
import type { Call, Terminal } from '../command.ts'
import { refuse } from '../refuse.ts'
import { withPeil } from '../with-peil.ts'

/** Corrects fields of a claim: `--field value=160 qualifier=approx`, or `--field` before each. */
export async function runCorrect(call: Call, terminal: Terminal): Promise<number> {
  const change = parseChange('correct', call, terminal)
  if (!change.ok) return refuse(change.problem, terminal)
  const [claim = '', ...more] = call.args
  const fields = [...(call.lists.field ?? []), ...more]
  if (fields.length === 0) return refuse({ kind: 'usage', detail: { what: 'missing-value', option: '--field', command: 'correct' } }, terminal)
  return withPeil(terminal, async ({ context }) => {
    const corrected = await correctClaim(context, { claim, fields, ...change.value })
    if (!corrected.ok) return corrected
    const words = resultWords[terminal.language]
    return done(`${plainLine(words.corrected({ claim, revision: corrected.value.revision, known: change.value.known }))}\n${plainLine(words.flagged(corrected.value.flags))}\n`)
  })
}
