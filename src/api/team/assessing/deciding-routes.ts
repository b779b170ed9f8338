import type { OpenAPIHono } from '@hono/zod-openapi'
import type { z } from '@hono/zod-openapi'
import type { AssessingViews } from '../../../actions/assessing/assessing-views.ts'
import { putLevelForward, type LevelTurn } from '../../../actions/assessing/put-level-forward.ts'
import { readLevelDraft } from '../../../actions/assessing/read-level-draft.ts'
import { signLevel } from '../../../actions/assessing/sign-level.ts'
import { mustSee, unknownEvidence } from '../../../actions/clearance/must-see.ts'
import type { Context } from '../../../actions/context.ts'
import { dropDraft } from '../../../actions/drafting/drop-draft.ts'
import { readDrafts } from '../../../actions/drafting/read-drafts.ts'
import { reviseDraft } from '../../../actions/drafting/revise-draft.ts'
import { startDraft } from '../../../actions/drafting/start-draft.ts'
import { isDraftOf, parseScope, type Actor, type LevelDraft, type Outcome } from '../../../core/index.ts'
import { handOf } from '../hand-of.ts'
import { given, serveRoute, type Given } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import * as shapes from './deciding-shapes.ts'

/** Levels from a first thought to the signature that sets them: always two accounts. */
export function decidingRoutes(app: OpenAPIHono<TeamEnv>, context: Context, views: AssessingViews): void {
  serveRoute(app, context, shapes.listLevelDrafts, async ({ query: { country }, view }) => {
    const drafts = await readDrafts(context, view, 'level')
    return drafts.ok ? given({ items: drafts.value.flatMap((draft) => (draft.country === country && isDraftOf(draft, 'level') ? [draft] : [])).toReversed() }) : drafts
  })
  serveRoute(app, context, shapes.startLevelDraft, async ({ body, actor }) => {
    const seen = await mustSee(context, actor, body.evidence, unknownEvidence)
    if (!seen.ok) return seen
    const scope = parseScope(body.scope)
    return scope.ok ? shown(await startDraft(context, { country: scope.value.country, by: handOf(actor), body: toDraft(body) })) : scope
  })
  serveRoute(app, context, shapes.readLevelDraft, async ({ params: { draft }, view }) => {
    const read = await readLevelDraft(context, views, { draft, view })
    return read.ok ? given(read.value, stateOf(read.value.draft.revision, read.value.level)) : read
  })
  serveRoute(app, context, shapes.reviseLevelDraft, async ({ params: { draft }, body, actor, expected }) => {
    const seen = await mustSee(context, actor, body.evidence, unknownEvidence)
    if (!seen.ok) return seen
    const turn = turnOf(draft, actor, expected)
    const revised = await reviseDraft(context, turn, toDraft(body))
    return revised.ok ? given(revised.value, stateOf(revised.value.revision, turn.level)) : revised
  })
  serveRoute(app, context, shapes.putLevelForward, async ({ params: { draft }, actor, expected }) => shown(await putLevelForward(context, turnOf(draft, actor, expected))))
  serveRoute(app, context, shapes.signLevel, async ({ params: { draft }, body: { seen }, actor, expected }) => shown(await signLevel(context, views, { ...turnOf(draft, actor, expected), seen, clearance: actor.clearance })))
  serveRoute(app, context, shapes.dropLevelDraft, async ({ params: { draft }, actor, expected }) => shown(await dropDraft(context, turnOf(draft, actor, expected))))
}

function shown<T>(outcome: Outcome<T>): Outcome<Given<T>> {
  return outcome.ok ? given(outcome.value) : outcome
}

/** The state of a draft: a change of it, and another level set meanwhile, are both news to whoever decides. */
function stateOf(revision: number, level: string): string {
  return `${revision}/${level}`
}

/** The revision and the level that were seen, as the tag of the draft names them; without a tag neither was. */
function turnOf(draft: string, actor: Actor, expected = ''): LevelTurn {
  const [revision, ...level] = expected.split('/')
  return { draft, revision: Number(revision), level: level.join('/'), by: handOf(actor), clearance: actor.clearance }
}

type Sent = z.output<typeof shapes.reviseLevelDraft.body>

function toDraft({ scope, step, reasons, review, until, trigger, evidence }: Sent): LevelDraft {
  return { kind: 'level', scope, step, reasons, review, until, trigger, evidence }
}
