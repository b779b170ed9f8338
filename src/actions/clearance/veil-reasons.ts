import { done, type Actor, type Outcome, type PreflightReason } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { onlySeen } from './must-see.ts'

/**
 * What stands in the way of an edition, as somebody may be told: that something above their clearance does, once, and not what. An edition is made
 * from what everybody may see, but whoever publishes has to know why it cannot be.
 */
export async function veilReasons(context: Pick<Context, 'store'>, actor: Pick<Actor, 'clearance'>, reasons: readonly PreflightReason[]): Promise<Outcome<readonly PreflightReason[]>> {
  const seen = await onlySeen(context, actor, [...new Set(reasons.flatMap(namesIn))])
  if (!seen.ok) return seen
  const told = new Set(seen.value)
  const open = reasons.filter((reason) => namesIn(reason).every((name) => told.has(name)))
  return done(open.length === reasons.length ? open : [...open, { what: 'closed' }])
}

/** Everything in a reason that can be the name of something. */
function namesIn(reason: PreflightReason): readonly string[] {
  return Object.entries(reason).flatMap(([field, value]) => (['entry', 'report', 'evidence', 'flag', 'subject', 'of', 'statement'].includes(field) && typeof value === 'string' ? [value] : []))
}
