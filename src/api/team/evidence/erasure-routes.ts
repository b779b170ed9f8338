import type { OpenAPIHono } from '@hono/zod-openapi'
import { mustSee, unknownEvidence } from '../../../actions/clearance/must-see.ts'
import { readMarkings } from '../../../actions/clearance/markings-of.ts'
import type { Context } from '../../../actions/context.ts'
import { today } from '../../../actions/view-on.ts'
import { previewErasure } from '../../../actions/withdrawing/preview-erasure.ts'
import { refused, type Actor, type Outcome } from '../../../core/index.ts'
import { findReport } from '../../../store/reports.ts'
import { attempt } from '../../../store/store-problem.ts'
import type { JobDesk } from '../jobs/job-desk.ts'
import { shownAs } from '../jobs/jobs-routes.ts'
import { given, serveRoute } from '../serve-route.ts'
import type { TeamEnv } from '../team-env.ts'
import { eraseRoute, previewErasureRoute } from './erasure-shapes.ts'

/** Erasing the text of a report: what goes is shown first, and the tables are written anew outside of the request. */
export function erasureRoutes(app: OpenAPIHono<TeamEnv>, context: Context, desk: JobDesk): void {
  app.use('/evidence/:id/erasure', desk.around)
  serveRoute(app, context, previewErasureRoute, async ({ params: { id }, actor }) => {
    const seen = await mustSee(context, actor, [id], unknownEvidence)
    if (!seen.ok) return seen
    const preview = await previewErasure(context, id, actor.clearance)
    return preview.ok ? given(preview.value) : preview
  })
  serveRoute(app, context, eraseRoute, async ({ params: { id }, body: { demand, reason, typed }, actor, language }) => {
    const known = await mayErase(context, actor, id)
    if (!known.ok) return known
    if (typed.trim() !== id) return refused({ kind: 'field-invalid', field: 'typed', given: typed, reason: 'value' })
    const markings = await readMarkings(context, [id])
    if (!markings.ok) return markings
    return shownAs(context, await desk.ask({ actor, marking: markings.value.get(id) ?? 'clear' }, { kind: 'erasure', report: id, demand, reason, known: today(context) }), actor, language)
  })
}

async function mayErase(context: Context, actor: Actor, id: string): Promise<Outcome<void>> {
  const seen = await mustSee(context, actor, [id], unknownEvidence)
  if (!seen.ok) return seen
  const report = await attempt(context.store, () => findReport(context.store.db, id))
  if (!report.ok) return report
  return report.value === undefined ? refused({ kind: 'evidence-unknown', id }) : seen
}
