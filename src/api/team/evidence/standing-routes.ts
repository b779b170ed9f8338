import type { OpenAPIHono } from '@hono/zod-openapi'
import { readMarkings } from '../../../actions/clearance/markings-of.ts'
import { mustSee, onlySeen, unknownEvidence } from '../../../actions/clearance/must-see.ts'
import type { Context } from '../../../actions/context.ts'
import { closeFlag, listFlags } from '../../../actions/flagging/flags.ts'
import { impact, why } from '../../../actions/graph/follow-evidence.ts'
import { readThing } from '../../../actions/graph/read-thing.ts'
import { remembering } from '../../../actions/remembering/remembering.ts'
import { today } from '../../../actions/view-on.ts'
import { previewWithdrawal } from '../../../actions/withdrawing/preview-withdrawal.ts'
import { retractEvidence } from '../../../actions/withdrawing/retract-evidence.ts'
import { refused, type Flag } from '../../../core/index.ts'
import { correctionWords } from '../../../words/corrections.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { closeFlagRoute, impactRoute, listFlagsRoute, previewWithdrawalRoute, readFlagRoute, readThingRoute, whyRoute, withdrawRoute } from './standing-shapes.ts'

/** What rests on what, what is taken back, and what leaned on it. */
export function standingRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  const [whyOf, impactOf] = [remembering(context, why), remembering(context, impact)]
  serveRoute(app, context, readThingRoute, async ({ params: { id }, query: { country }, view }) => {
    const node = await readThing(context, { id, view, country })
    if (!node.ok) return node
    const markings = await readMarkings(context, [node.value.id])
    return markings.ok ? given({ node: node.value, marking: markings.value.get(node.value.id) ?? 'clear' }) : markings
  })
  serveRoute(app, context, whyRoute, async ({ params: { id }, query: { country }, view }) => {
    const graph = await whyOf({ id, view, country })
    return graph.ok ? given(graph.value) : graph
  })
  serveRoute(app, context, impactRoute, async ({ params: { id }, query: { country }, view }) => {
    const graph = await impactOf({ id, view, country })
    return graph.ok ? given(graph.value) : graph
  })
  withdrawalRoutes(app, context)
  flagRoutes(app, context)
}

function withdrawalRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  serveRoute(app, context, previewWithdrawalRoute, async ({ params: { id }, actor, view }) => {
    const seen = await mustSee(context, actor, [id], unknownEvidence)
    if (!seen.ok) return seen
    const preview = await previewWithdrawal(context, { evidence: id, reason: '', known: today(context) }, view.clearance)
    return preview.ok ? given(preview.value) : preview
  })
  serveRoute(app, context, withdrawRoute, async ({ params: { id }, body: { reason }, actor }) => {
    const seen = await mustSee(context, actor, [id], unknownEvidence)
    if (!seen.ok) return seen
    const retracted = await retractEvidence(context, { evidence: id, reason, known: today(context) })
    if (!retracted.ok) return retracted
    const flags = await onlySeen(context, actor, retracted.value.flags)
    return flags.ok ? given({ changed: retracted.value.changed, flags: [...flags.value] }) : flags
  })
}

function flagRoutes(app: OpenAPIHono<TeamEnv>, context: Context): void {
  serveRoute(app, context, listFlagsRoute, async ({ query: { status }, view }) => {
    const flags = await listFlags(context, view)
    if (!flags.ok) return flags
    const items = flags.value.filter((flag) => status === 'all' || flag.status === status).toReversed().map(withDrafts)
    return given({ items, open: flags.value.filter((flag) => flag.status === 'open').length })
  })
  serveRoute(app, context, readFlagRoute, async ({ params, view }) => {
    const flags = await listFlags(context, view)
    if (!flags.ok) return flags
    const flag = flags.value.find(({ id }) => id === params.flag)
    return flag === undefined ? refused({ kind: 'flag-unknown', flag: params.flag }) : given(withDrafts(flag))
  })
  serveRoute(app, context, closeFlagRoute, async ({ params: { flag }, body: { reason }, actor }) => {
    const seen = await mustSee(context, actor, [flag])
    if (!seen.ok) return seen
    const closed = await closeFlag(context, { flag, reason })
    return closed.ok ? given({ id: closed.value }) : closed
  })
}

/** A flag with its corrections in words, in both languages, as they may be published. */
function withDrafts(flag: Flag) {
  const draft = (language: 'nl' | 'en') => flag.corrections.map((drafted) => correctionWords[language].correction(drafted, flag.cause))
  return { flag, drafts: { nl: draft('nl'), en: draft('en') } }
}
