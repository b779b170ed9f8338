import { assess } from '../../actions/assess.ts'
import { assessWithIndicators } from '../../actions/indicators/assess-indicators.ts'
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
  if (call.values.scope !== undefined && call.values.country !== undefined) return refuse({ kind: 'usage', detail: { what: 'one-of-two', option: '--scope', other: '--country' } }, terminal)
  const scope = parseOptional(call.values.scope, parseScope)
  if (!scope.ok) return refuse(scope.problem, terminal)
  const stream = parseOptional(call.values.stream, parseStream)
  if (!stream.ok) return refuse(stream.problem, terminal)
  return withPeil(terminal, async ({ context }) => {
    const asked = { scope: scope.value ?? { country, parts: [] }, view }
    const options = { language, columns: terminal.columns, explain: call.switches.has('explain') }
    if (!call.switches.has('json') && !options.explain) {
      const assessed = await assess(context, asked)
      return assessed.ok ? done(printAssessment(assessed.value, options)) : assessed
    }
    const found = await assessWithIndicators(context, { ...asked, stream: stream.value })
    if (!found.ok) return found
    const { assessment, indicators, regions } = found.value
    return done(call.switches.has('json') ? jsonText({ ...assessment, indicators, regions }) : `${printAssessment(assessment, options)}\n${printIndicators(indicators, regions, options)}`)
  })
}
