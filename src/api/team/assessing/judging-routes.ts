import type { OpenAPIHono } from '@hono/zod-openapi'
import type { AssessingViews } from '../../../actions/assessing/assessing-views.ts'
import type { Context } from '../../../actions/context.ts'
import { readLogbook } from '../../../actions/logbook/read-logbook.ts'
import { recordDocuments } from '../../../actions/logbook/record-documents.ts'
import { recordTrigger } from '../../../actions/logbook/record-trigger.ts'
import { withdrawEntry } from '../../../actions/logbook/withdraw-entry.ts'
import { today } from '../../../actions/view-on.ts'
import { parseScope, refused, type Actor, type LogbookEntry, type Problem } from '../../../core/index.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import * as shapes from './judging-shapes.ts'

/** What people judge and ask, and putting it on record in their own name. */
export function judgingRoutes(app: OpenAPIHono<TeamEnv>, context: Context, views: AssessingViews): void {
  serveRoute(app, context, shapes.readJudgements, async ({ query: { country }, view }) => {
    const judgements = await views.judgements({ country, view, entry: undefined })
    return judgements.ok ? given(judgements.value) : judgements
  })
  serveRoute(app, context, shapes.readQuestions, async ({ query: { country }, view }) => {
    const questions = await views.questions({ country, view })
    return questions.ok ? given({ items: [...questions.value] }) : questions
  })
  serveRoute(app, context, shapes.readEntries, async ({ query: { country }, view }) => {
    const entries = await readLogbook(context, view)
    return entries.ok ? given({ items: entries.value.filter((entry) => entry.country === country) }) : entries
  })
  serveRoute(app, context, shapes.recordDocument, async ({ body, actor }) => {
    const kept = await recordDocuments(context, { text: JSON.stringify([body]), path: body.kind, author: actor.name, known: undefined, clearance: actor.clearance })
    if (!kept.ok) return kept
    const [entry] = kept.value
    if (entry === undefined) throw new Error('one document becomes one entry')
    return given(entry)
  })
  serveRoute(app, context, shapes.recordTrigger, async ({ body: { scope: named, ...trigger }, actor }) => {
    const scope = parseScope(named)
    const kept = scope.ok ? await recordTrigger(context, { ...trigger, scope: scope.value, author: actor.name, known: today(context), clearance: actor.clearance }) : scope
    return kept.ok ? given(kept.value) : kept
  })
  serveRoute(app, context, shapes.withdrawEntry, async ({ body: { entry: id, reason }, actor, view }) => {
    const entries = await readLogbook(context, view)
    if (!entries.ok) return entries
    const entry = entries.value.find((each) => each.id === id)
    if (entry === undefined) return refused({ kind: 'entry-unknown', entry: id })
    const problem = withdrawalProblem(entry, actor)
    if (problem !== undefined) return refused(problem)
    const kept = await withdrawEntry(context, { entry: id, author: actor.name, reason, known: today(context), clearance: actor.clearance })
    return kept.ok ? given(kept.value) : kept
  })
}

/** Who may withdraw an entry here: its author, or whoever may review; what the level hangs on is for those who decide, and the level itself for two of them. */
function withdrawalProblem({ id, author, body }: LogbookEntry, { name, rights }: Actor): Problem | undefined {
  if (body.kind === 'level') return { kind: 'level-by-two', entry: id }
  const right = body.kind === 'trigger' ? 'decide' : 'review'
  return rights.has(right) || (author === name && right === 'review') ? undefined : { kind: 'right-missing', right }
}
