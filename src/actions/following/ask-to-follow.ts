import { unconfirmedBefore, type Outcome } from '../../core/index.ts'
import { addFollower, changeFollower, countAskedSince, findSameFollower, forgetUnconfirmed, hasAskedSince, type ReachableFollower } from '../../store/followers.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { openOutbox, putDeliveries } from '../../store/outbox.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { deliveryId } from './delivery-id.ts'
import { newFollower, type FollowerRequest, type RandomBytes } from './new-follower.ts'

const hourMs = 3_600_000
/** So many questions go out in an hour, to whomever: more would make of Peil a sender of unasked mail. */
export const mostAskedAnHour = 200

/** What somebody asks who wants mail. */
export type MailRequest = Omit<FollowerRequest, 'channel'>

/**
 * Keeps somebody who wants mail, and puts the question whether they do into the outbox; one who follows the same already is written that.
 * What is given back depends on no address: whether anything goes out (once an hour to a mailbox) is told to the mailbox alone.
 */
export async function askToFollow({ store, clock }: Pick<Context, 'store' | 'clock'>, request: MailRequest, random: RandomBytes): Promise<Outcome<'taken' | 'busy'>> {
  const opened = await openOutbox(store)
  if (!opened.ok) return opened
  await using outbox = opened.value
  return await attempt(store, () => store.db.transaction().execute(async (db) => {
    await lockWriting(db)
    const now = clock()
    const hourAgo = new Date(now.getTime() - hourMs)
    await forgetUnconfirmed(db, unconfirmedBefore(now))
    if ((await countAskedSince(db, hourAgo)) >= mostAskedAnHour) return 'busy'
    if (await hasAskedSince(db, request.address, hourAgo)) return 'taken'
    const { id: follower } = await keepAsked(db, request, now, random)
    const subject = { kind: 'confirmation' } as const
    // Asked again after an hour is another message, and another line in the log.
    await putDeliveries(outbox, 'mail', [{ id: deliveryId(`${follower} ${now.toISOString()}`, subject), follower, subject, attempt: 1 }], 0, db)
    return 'taken'
  }))
}

/** A choice that was never confirmed gives way to the new one; one that was stays as it is. */
async function keepAsked(db: Database, request: MailRequest, asked: Date, random: RandomBytes): Promise<ReachableFollower> {
  const same = await findSameFollower(db, 'mail', request.address, request.choices)
  if (same === undefined) {
    const follower = newFollower({ channel: 'mail', ...request }, asked, random)
    await addFollower(db, follower)
    return follower
  }
  const follower = same.confirmed === undefined ? { ...same, ...request, asked } : { ...same, asked }
  await changeFollower(db, follower)
  return follower
}
