import { done, refused, type Outcome } from '../../core/index.ts'
import { addFollower, findSameFollower, type ReachableFollower } from '../../store/followers.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { newFollower, type FollowerRequest, type RandomBytes } from './new-follower.ts'

/** Lets a system follow from here on. Whoever keeps this store vouches for it: there is nobody else to ask. */
export async function addWebhook({ store, clock }: Pick<Context, 'store' | 'clock'>, request: Omit<FollowerRequest, 'channel'>, random: RandomBytes): Promise<Outcome<ReachableFollower>> {
  const asked = clock()
  const follower = { ...newFollower({ ...request, channel: 'webhook' }, asked, random), confirmed: asked }
  const added = await attempt(store, () => store.db.transaction().execute(async (db): Promise<Outcome<ReachableFollower>> => {
    await lockWriting(db)
    const same = await findSameFollower(db, 'webhook', request.address, request.choices)
    if (same !== undefined) return refused({ kind: 'follows-already', follower: same.id })
    await addFollower(db, follower)
    return done(follower)
  }))
  return added.ok ? added.value : added
}
