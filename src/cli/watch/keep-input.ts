import { toSourcedReport } from '../../actions/adding/add-report.ts'
import { addOrRevise } from '../../actions/adding/add-or-revise.ts'
import type { Context } from '../../actions/context.ts'
import { today } from '../../actions/view-on.ts'
import { done, type Outcome } from '../../core/index.ts'
import { plainLine } from '../../words/plain.ts'
import { resultWords } from '../../words/results.ts'
import { wordsFor } from '../../words/words-for.ts'
import { toBrought, type Bringing } from '../brought-reports.ts'
import type { Terminal } from '../command.ts'
import type { InputDocument } from '../read-input.ts'

/** Keeps what was found at a watched place; gives a line for each report that is new and for each that is refused. */
export async function keepInput(context: Context, inputs: readonly Outcome<InputDocument>[], bringing: Bringing, terminal: Terminal): Promise<Outcome<readonly string[]>> {
  const brought = inputs.map((input) => (input.ok ? toBrought(input.value, bringing, terminal) : input))
  const reports = brought.flatMap((each) => (each.ok ? [toSourcedReport(each.value.report, today(context))] : []))
  const kept = await addOrRevise(context, reports)
  if (!kept.ok) return kept
  const words = wordsFor(terminal.language)
  const unread = brought.flatMap((each) => (each.ok ? [] : [words.problem(each.problem)]))
  const said = kept.value.flatMap((each) => {
    if (!each.ok) return [words.problem(each.problem)]
    return each.value.added ? [resultWords[terminal.language].added({ ...each.value, published: undefined })] : []
  })
  return done([...unread, ...said].map(plainLine))
}
