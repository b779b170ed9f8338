import { readQuestions } from '../../actions/logbook/read-questions.ts'
import { done } from '../../core/index.ts'
import { printQuestions } from '../../publishing/terminal/print-questions.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { parseView } from '../view-options.ts'
import { withPeil } from '../with-peil.ts'

/** Lists the open questions of a country with where each stands. */
export async function runQuestions(call: Call, terminal: Terminal): Promise<number> {
  const parsed = parseView(call, terminal)
  if (!parsed.ok) return refuse(parsed.problem, terminal)
  const { country, language, view } = parsed.value
  return withPeil(terminal, async ({ context }) => {
    const questions = await readQuestions(context, { country, view })
    if (!questions.ok) return questions
    return done(call.switches.has('json') ? jsonText(questions.value) : printQuestions(questions.value, { country, asOf: view.asOf, language, columns: terminal.columns }))
  })
}
