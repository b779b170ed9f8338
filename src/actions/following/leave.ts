import { done, refused, type Outcome } from '../../core/index.ts'
import { removeFollower } from '../../store/followers.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'

/** Forgets a follower for good, with whatever still waits to be sent to them; what became of earlier deliveries stays in the log, which has no address. */
export async function leave({ store }: Pick<Context, 'store'>, follower: string): Promise<Outcome<void>> {
  const removed = await attempt(store, () => store.db.transaction().execute(async (db) => {
    await lockWriting(db)
    return removeFollower(db, follower)
  }))
  if (!removed.ok) return removed
  return removed.value ? done(undefined) : refused({ kind: 'follower-unknown', given: follower })
}
