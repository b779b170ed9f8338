import { toldNotices } from '../../publishing/following/told-notices.ts'
import { findEditionInOrder } from '../../store/editions.ts'
import { findFollower, type ReachableFollower } from '../../store/followers.ts'
import type { TakenDelivery } from '../../store/outbox.ts'
import type { Database, Store } from '../../store/store.ts'
import type { DueDelivery } from './delivery-channel.ts'

/** A delivery with all that it takes to send it; undefined where nobody is there any more to send it to. */
export interface FoundDelivery {
  readonly taken: TakenDelivery
  readonly due: DueDelivery | undefined
}

/** What is to be sent, made anew from the frozen edition and the follower as they are now. */
export async function findDue({ db }: Pick<Store, 'db'>, taken: readonly TakenDelivery[]): Promise<readonly FoundDelivery[]> {
  const found: FoundDelivery[] = []
  for (const each of taken) {
    const follower = await findFollower(db, each.follower)
    const what = follower && (await findSubject(db, each, follower))
    found.push({ taken: each, due: what && { id: each.id, attempt: each.attempt, follower, what } })
  }
  return found
}

async function findSubject(db: Database, { subject }: TakenDelivery, { language, channel, confirmed }: ReachableFollower): Promise<DueDelivery['what'] | undefined> {
  // By mail the answer to somebody who follows already is a message too: the page that asks tells nobody who follows.
  if (subject.kind === 'confirmation') return confirmed === undefined || channel === 'mail' ? subject : undefined
  const told = await findEditionInOrder(db, subject.edition)
  return told && { kind: 'notices', notices: toldNotices(told, language).filter(({ id }) => subject.notices.includes(id)) }
}
