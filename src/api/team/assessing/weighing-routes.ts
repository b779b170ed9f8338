import type { OpenAPIHono } from '@hono/zod-openapi'
import type { AssessingViews } from '../../../actions/assessing/assessing-views.ts'
import { whatIf } from '../../../actions/assessing/what-if.ts'
import type { Context } from '../../../actions/context.ts'
import { readLogbook } from '../../../actions/logbook/read-logbook.ts'
import { levelState, parseScope } from '../../../core/index.ts'
import { sayAssessment } from '../../../publishing/assessment/said-assessment.ts'
import { evidenceList } from '../../../publishing/pages/evidence-list.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { readAssessment, readEvidence, readIndicators, tryWhatIf } from './weighing-shapes.ts'

/** The assessment of a scope, its indicators and evidence, and what other numbers would propose. */
export function weighingRoutes(app: OpenAPIHono<TeamEnv>, context: Context, views: AssessingViews): void {
  serveRoute(app, context, readAssessment, async ({ query, view, language }) => {
    const scope = parseScope(query.scope)
    const assessed = scope.ok ? await views.assess({ scope: scope.value, view }) : scope
    if (!assessed.ok) return assessed
    const entries = await readLogbook(context, view)
    return entries.ok ? given({ assessment: assessed.value, said: sayAssessment(assessed.value, language) }, levelState(entries.value, query.scope)) : entries
  })
  serveRoute(app, context, readIndicators, async ({ query: { country, stream }, view, language }) => {
    const found = await views.saidIndicators({ country, streams: [stream], view, language })
    return found.ok ? given({ items: [...found.value] }) : found
  })
  serveRoute(app, context, readEvidence, async ({ query: { ids }, view, language }) => {
    const opened = await views.evidence({ ids, view })
    return opened.ok ? given({ items: opened.value, markup: String(evidenceList(Object.values(opened.value), wordsFor(language))) }) : opened
  })
  serveRoute(app, context, tryWhatIf, async ({ body: { scope: named, ...tried }, view }) => {
    const scope = parseScope(named)
    const scopeCase = scope.ok ? await views.scopeCase({ scope: scope.value, view }) : scope
    return scopeCase.ok ? given(whatIf(scopeCase.value, tried)) : scopeCase
  })
}
