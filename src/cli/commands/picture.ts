import { readQuestions } from '../../actions/logbook/read-questions.ts'
import { keepPicture } from '../../actions/picture/keep-picture.ts'
import { picture } from '../../actions/picture/picture.ts'
import { done } from '../../core/index.ts'
import { printPicture } from '../../publishing/terminal/print-picture.ts'
import { questionWords } from '../../words/questions.ts'
import { resultWords } from '../../words/results.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { parseView } from '../view-options.ts'
import { withPeil } from '../with-peil.ts'

/** Prints the threat picture of a country as it was known on a day, and says beside it which owners of questions have to look. */
export async function runPicture(call: Call, terminal: Terminal): Promise<number> {
  const parsed = parseView(call, terminal)
  if (!parsed.ok) return refuse(parsed.problem, terminal)
  const { country, language, view } = parsed.value
  return withPeil(terminal, async ({ context }) => {
    const composed = await picture(context, { country, view })
    if (!composed.ok) return composed
    if (call.switches.has('keep')) {
      const kept = await keepPicture(context, composed.value)
      if (!kept.ok) return kept
      terminal.err(`${resultWords[terminal.language].pictureKept(kept.value)}\n`)
    }
    const questions = await readQuestions(context, { country, view })
    if (!questions.ok) return questions
    const calling = questions.value.filter(({ calls }) => calls)
    if (calling.length > 0) terminal.err(`${questionWords[terminal.language].calling(calling)}\n`)
    return done(call.switches.has('json') ? jsonText(composed.value) : printPicture(composed.value, { language, columns: terminal.columns }))
  })
}
