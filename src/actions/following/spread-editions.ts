import { channels, chosenNotices, type Channel, type DeliverySubject, type Follower } from '../../core/index.ts'
import type { EditionInOrder } from '../../publishing/exchange/editions-of-site.ts'
import { toldNotices, type ToldNotice } from '../../publishing/following/told-notices.ts'
import { findEditionInOrder } from '../../store/editions.ts'
import { listFollowers } from '../../store/followers.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { leaveEdition, putDeliveries, takeEditions, type Outbox, type WaitingDelivery } from '../../store/outbox.ts'
import type { Context } from '../context.ts'
import { deliveryId } from './delivery-id.ts'

/** Makes of each edition in the outbox what every follower is to be sent of it. */
export async function spreadEditions({ store }: Pick<Context, 'store'>, outbox: Outbox): Promise<void> {
  const taken = await takeEditions(outbox)
  if (taken.length === 0) return
  await store.db.transaction().execute(async (db) => {
    await lockWriting(db)
    const followers = await listFollowers(db)
    for (const each of taken) {
      const told = await findEditionInOrder(db, each.edition)
      if (told !== undefined) for (const channel of channels) await putDeliveries(outbox, channel, deliveriesOf(told, followers, channel), 0, db)
      await leaveEdition(outbox, each, db)
    }
  })
}

/** What an edition brings to those who follow by one channel; who confirmed after it was published is told from the next one on. */
export function deliveriesOf(told: EditionInOrder, followers: readonly Follower[], channel: Channel): readonly WaitingDelivery[] {
  const notices = toldNotices(told, 'en')
  return followers
    .filter((follower) => follower.channel === channel && follower.confirmed !== undefined && follower.confirmed <= new Date(told.edition.issued))
    .flatMap(({ id: follower, choices }) => bundles(channel, chosenNotices(notices, choices)).map((bundle) => {
      const subject: DeliverySubject = { kind: 'notices', edition: told.edition.id, notices: bundle.map(({ id }) => id) }
      return { id: deliveryId(follower, subject), follower, subject, attempt: 1 }
    }))
}

/** A person gets one mail an edition, a system one message a notice. */
function bundles(channel: Channel, notices: readonly ToldNotice[]): readonly (readonly ToldNotice[])[] {
  if (notices.length === 0) return []
  return channel === 'mail' ? [notices] : notices.map((notice) => [notice])
}
