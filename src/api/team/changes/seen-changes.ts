import type { Context } from '../../../actions/context.ts'
import { mustSee, onlySeen } from '../../../actions/clearance/must-see.ts'
import { mayRead, type Actor, type Change } from '../../../core/index.ts'
import type { ChangeEvent } from './changes-shapes.ts'

/** A change as somebody may be told of it: only the names of what they may see, and nothing at all where that is none of it. */
export async function changeFor(context: Context, actor: Actor, { kind, ids, marking, account }: Change): Promise<ChangeEvent | undefined> {
  if (account !== undefined && !mayKnow(actor, account, kind, marking)) return undefined
  // Nothing is said of which they are; what is marked is still not told of to whoever may not read it.
  if (ids === null) return marking === null || mayRead(actor.clearance, marking) ? { kind, ids: null } : undefined
  const named = kind === 'source' ? ids.map((id) => `source:${id}`) : ids
  const seen = await onlySeen(context, actor, named)
  if (!seen.ok || seen.value.length === 0) return undefined
  return { kind, ids: kind === 'source' ? seen.value.map((id) => id.replace(/^source:/, '')) : [...seen.value] }
}

/** What is somebody's own is told to them alone; of jobs whoever administers is told too. */
function mayKnow(actor: Actor, account: string, kind: Change['kind'], marking: Change['marking']): boolean {
  return (account === actor.account || (kind === 'job' && actor.rights.has('administer'))) && (marking === null || mayRead(actor.clearance, marking))
}

/** Whether somebody may know of an object that is open: `report:nctv-dtn-57`. */
export async function maySeeObject(context: Context, actor: Actor, object: string): Promise<boolean> {
  return (await mustSee(context, actor, [object])).ok
}
