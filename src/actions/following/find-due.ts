import type { Language } from '../../core/index.ts'
import { toldNotices, type ToldNotice } from '../../publishing/following/told-notices.ts'
import { findEditionInOrder } from '../../store/editions.ts'
import { listFollowersById, type ReachableFollower } from '../../store/followers.ts'
import type { TakenDelivery } from '../../store/outbox.ts'
import type { Database, Store } from '../../store/store.ts'
import type { DueDelivery } from './delivery-channel.ts'

/** A delivery with all that it takes to send it; undefined where nobody is there any more to send it to. */
export interface FoundDelivery {
  readonly taken: TakenDelivery
  readonly due: DueDelivery | undefined
}

/** Finds what is to be sent; it remembers what the edition before had to tell, which thousands may follow. */
export type FindDue = (taken: readonly TakenDelivery[]) => Promise<readonly FoundDelivery[]>

/** What is to be sent, made from the frozen edition and from the follower as they are now. */
export function openFindDue({ db }: Pick<Store, 'db'>): FindDue {
  let remembered = new Map<string, Promise<readonly ToldNotice[]>>()
  function tell(edition: string, language: Language): Promise<readonly ToldNotice[]> {
    const key = `${language} ${edition}`
    const told = remembered.get(key) ?? toldOf(db, edition, language)
    if (!remembered.has(key)) remembered = new Map([...[...remembered].slice(-mostRemembered), [key, told]])
    return told
  }
  return async (taken) => {
    const followers = await listFollowersById(db, taken.map(({ follower }) => follower))
    return Promise.all(taken.map(async (each) => {
      const follower = followers.get(each.follower)
      const what = follower && (await findSubject(each, follower, tell))
      return { taken: each, due: what && { id: each.id, attempt: each.attempt, follower, what } }
    }))
  }
}

/** Editions in a language; retries may be of some days ago. */
const mostRemembered = 20

async function toldOf(db: Database, edition: string, language: Language): Promise<readonly ToldNotice[]> {
  const told = await findEditionInOrder(db, edition)
  return told === undefined ? [] : toldNotices(told, language)
}

async function findSubject({ subject }: TakenDelivery, { language, channel, confirmed }: ReachableFollower, tell: (edition: string, language: Language) => Promise<readonly ToldNotice[]>): Promise<DueDelivery['what'] | undefined> {
  // By mail the answer to somebody who follows already is a message too: the page that asks tells nobody who follows.
  if (subject.kind === 'confirmation') return confirmed === undefined || channel === 'mail' ? subject : undefined
  const notices = (await tell(subject.edition, language)).filter(({ id }) => subject.notices.includes(id))
  return notices.length === 0 ? undefined : { kind: 'notices', notices }
}
