import type { Context } from '../../../actions/context.ts'
import { mustSee, onlySeen } from '../../../actions/clearance/must-see.ts'
import { mayRead, type Actor, type Change } from '../../../core/index.ts'
import type { ChangeEvent } from './changes-shapes.ts'

/** Whether a change is anything to somebody: what is of one account alone is told to them alone, and of jobs to whoever administers. */
export function isFor(actor: Actor, { account, kind, marking }: Change): boolean {
  return account === undefined || ((account === actor.account || (kind === 'job' && actor.rights.has('administer'))) && (marking === null || mayRead(actor.clearance, marking)))
}

/** A change as it may be told within a clearance: only the names of what may be seen, and nothing at all where that is none of it. */
export async function changeFor(context: Context, actor: Pick<Actor, 'clearance'>, { kind, ids, marking }: Change): Promise<ChangeEvent | undefined> {
  // Nothing is said of which they are; what is marked is still not told of to whoever may not read it.
  if (ids === null) return marking === null || mayRead(actor.clearance, marking) ? { kind, ids: null } : undefined
  const named = kind === 'source' ? ids.map((id) => `source:${id}`) : ids
  const seen = await onlySeen(context, actor, named)
  if (!seen.ok || seen.value.length === 0) return undefined
  return { kind, ids: kind === 'source' ? seen.value.map((id) => id.replace(/^source:/, '')) : [...seen.value] }
}

/** Whether somebody may know of an object that is open: `report:nctv-dtn-57`. */
export async function maySeeObject(context: Context, actor: Pick<Actor, 'clearance'>, object: string): Promise<boolean> {
  return (await mustSee(context, actor, [object])).ok
}
