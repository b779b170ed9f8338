import type { Context as Request } from 'hono'
import type { Context } from '../../actions/context.ts'
import { viewOn } from '../../actions/view-on.ts'
import { done, parseDay, parseOptional, type AsOf, type Outcome } from '../../core/index.ts'
import type { TeamEnv } from './team-env.ts'

/** Questions that every route understands. */
export const sharedQueryNames: ReadonlySet<string> = new Set(['as-of'])

/** What a request may see: as of the day asked for, today unless given, and no further than the clearance of whoever asks. */
export function viewOf(request: Request<TeamEnv>, context: Context): Outcome<AsOf> {
  const asOf = parseOptional(request.req.query('as-of') || undefined, parseDay)
  const view = asOf.ok ? viewOn(context, asOf.value) : asOf
  return view.ok ? done({ ...view.value, clearance: request.var.actor.clearance }) : view
}
