import type { Channel, Delivery, DeliveryResult } from '../../core/index.ts'
import { addDeliveries } from '../../store/deliveries.ts'
import { listFollowersById, removeFollower } from '../../store/followers.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { leaveOutbox, putDeliveries, type Outbox, type TakenDelivery } from '../../store/outbox.ts'
import type { Context } from '../context.ts'

/** Seconds to the second attempt, to the third and so on: eight attempts over 27 and a half hours, as Svix, who wrote Standard Webhooks, wait (docs/methods/following.md). */
export const retryWaits: readonly number[] = [5, 300, 1800, 7200, 18_000, 36_000, 36_000]

/** A delivery and what came of it: sent, broken off before an answer came, or nobody there to send it to. */
export interface EndedDelivery {
  readonly taken: TakenDelivery
  readonly result: DeliveryResult | 'stopped' | 'nobody'
}

/** Writes down what came of deliveries and takes them out of the queue, in one transaction; what is to be tried again goes back into it. */
export async function settleDeliveries({ store, clock }: Pick<Context, 'store' | 'clock'>, outbox: Outbox, channel: Channel, ended: readonly EndedDelivery[], waits: readonly number[]): Promise<readonly Delivery[]> {
  return store.db.transaction().execute(async (db) => {
    await lockWriting(db)
    const when = clock()
    const attempts = ended.flatMap(({ taken, result }) => (typeof result === 'string' ? [] : [toDelivery(taken, result, waits, when)]))
    await addDeliveries(db, attempts)
    await leaveOutbox(outbox, channel, ended.map(({ taken }) => taken), db)
    // Who left while it was being sent took along whatever waited.
    const there = await listFollowersById(db, ended.map(({ taken }) => taken.follower))
    for (const { taken, result } of ended) {
      const wait = waitFor(taken, result, waits)
      if (wait !== undefined && there.has(taken.follower)) await putDeliveries(outbox, channel, [result === 'stopped' ? taken : { ...taken, attempt: taken.attempt + 1 }], wait, db)
    }
    for (const { follower, outcome } of attempts) if (outcome === 'gone') await removeFollower(db, follower)
    return attempts
  })
}

/** Seconds until it is tried again; undefined where it is not. */
function waitFor({ attempt }: TakenDelivery, result: EndedDelivery['result'], waits: readonly number[]): number | undefined {
  if (result === 'stopped') return 0
  return result !== 'nobody' && result.outcome === 'failed' && result.reason !== 'refused' ? waits[attempt - 1] : undefined
}

function toDelivery({ id, attempt, follower, channel, subject }: TakenDelivery, result: DeliveryResult, waits: readonly number[], when: Date): Delivery {
  const isLast = result.outcome === 'failed' && (result.reason === 'refused' || waits[attempt - 1] === undefined)
  return {
    id, attempt, follower, channel, edition: subject.kind === 'notices' ? subject.edition : undefined,
    outcome: isLast ? 'given-up' : result.outcome, reason: result.outcome === 'failed' ? result.reason : undefined, status: result.status, when,
  }
}
