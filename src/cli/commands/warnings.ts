import { surveyWarnings } from '../../actions/warnings/survey-warnings.ts'
import { done } from '../../core/index.ts'
import { printWarnings } from '../../publishing/terminal/print-warnings.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { parseView } from '../view-options.ts'
import { withPeil } from '../with-peil.ts'

/** Lists warnings with where they stand; those of the public record are shown, and never scored. */
export async function runWarnings(call: Call, terminal: Terminal): Promise<number> {
  const parsed = parseView(call, terminal)
  if (!parsed.ok) return refuse(parsed.problem, terminal)
  const { language, view } = parsed.value
  const country = call.values.country === undefined ? undefined : parsed.value.country
  const isDue = call.switches.has('due')
  return withPeil(terminal, async ({ context }) => {
    const survey = await surveyWarnings(context, { view, country })
    if (!survey.ok) return survey
    if (!call.switches.has('json')) return done(printWarnings(survey.value, { language, columns: terminal.columns, isDue, isAll: call.switches.has('all') }))
    return done(jsonText(isDue ? { ...survey.value, warnings: survey.value.warnings.filter(({ status }) => status === 'due'), recorded: [], repeated: [] } : survey.value))
  })
}
