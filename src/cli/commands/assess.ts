import { assess } from '../../actions/assess.ts'
import { assessIndicators } from '../../actions/indicators/assess-indicators.ts'
import { done, parseOptional, parseScope, parseStream } from '../../core/index.ts'
import { printAssessment } from '../../publishing/terminal/print-assessment.ts'
import { printIndicators } from '../../publishing/terminal/print-indicators.ts'
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
  const stream = parseOptional(call.values.stream, parseStream)
  if (!stream.ok) return refuse(stream.problem, terminal)
  return withPeil(terminal, async ({ context }) => {
    const assessed = await assess(context, { scope: scope.value ?? { country, parts: [] }, view })
    if (!assessed.ok) return assessed
    const options = { language, columns: terminal.columns, explain: call.switches.has('explain') }
    if (!call.switches.has('json') && !options.explain) return done(printAssessment(assessed.value, options))
    const found = await assessIndicators(context, { country: assessed.value.country, stream: stream.value, view })
    if (!found.ok) return found
    const { indicators, regions } = found.value
    return done(call.switches.has('json') ? jsonText({ ...assessed.value, indicators, regions }) : `${printAssessment(assessed.value, options)}\n${printIndicators(indicators, regions, options)}`)
  })
}
