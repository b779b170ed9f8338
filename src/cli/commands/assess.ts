import { assess } from '../../actions/assess.ts'
import { done, parseOptional, parseScope } from '../../core/index.ts'
import { printAssessment } from '../../publishing/terminal/print-assessment.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'
import { parseView } from '../view-options.ts'
import { withPeil } from '../with-peil.ts'

/** Prints indicators, the distribution over levels and the proposal; sets nothing. */
export async function runAssess(call: Call, terminal: Terminal): Promise<number> {
  const parsed = parseView(call, terminal)
  if (!parsed.ok) return refuse(parsed.problem, terminal)
  const { country, language, view } = parsed.value
  const scope = parseOptional(call.values.scope, parseScope)
  if (!scope.ok) return refuse(scope.problem, terminal)
  return withPeil(terminal, async ({ context }) => {
    const assessed = await assess(context, { scope: scope.value ?? { country, parts: [] }, view })
    if (!assessed.ok) return assessed
    return done(
      call.switches.has('json')
        ? jsonText(assessed.value)
        : printAssessment(assessed.value, { language, columns: terminal.columns, explain: call.switches.has('explain') }),
    )
  })
}
