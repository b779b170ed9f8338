import type { FollowerChoices, Language, Outcome } from '../../core/index.ts'
import { changeFollower, confirmFollower, findSameFollower, removeFollower, type ReachableFollower } from '../../store/followers.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { findByLink, type FollowLink } from './find-by-link.ts'

type Found = ReachableFollower | undefined

/** Who a link belongs to, for a page that changes nothing. */
export async function readLink({ store, clock }: Pick<Context, 'store' | 'clock'>, link: FollowLink): Promise<Outcome<Found>> {
  return attempt(store, () => findByLink(store.db, link, clock()))
}

/** From here on this follower is told; saying so twice changes nothing. */
export function confirmByLink(context: Pick<Context, 'store' | 'clock'>, link: FollowLink): Promise<Outcome<Found>> {
  return changeByLink(context, link, async (db, follower, now) => {
    await confirmFollower(db, follower.id, now)
    return follower
  })
}

/** Keeps other choices; `same` where this address follows that country and stream already. */
export function chooseByLink(context: Pick<Context, 'store' | 'clock'>, link: FollowLink, wanted: { readonly language: Language; readonly choices: FollowerChoices }): Promise<Outcome<Found | 'same'>> {
  return changeByLink<'same'>(context, link, async (db, follower) => {
    const same = await findSameFollower(db, 'mail', follower.address, wanted.choices)
    if (same !== undefined && same.id !== follower.id) return 'same'
    const changed = { ...follower, ...wanted }
    await changeFollower(db, changed)
    return changed
  })
}

/** Forgets a follower, with whatever waits for them; the address is gone from the store. */
export function leaveByLink(context: Pick<Context, 'store' | 'clock'>, link: FollowLink): Promise<Outcome<Found>> {
  return changeByLink(context, link, async (db, follower) => {
    await removeFollower(db, follower.id)
    return follower
  })
}

function changeByLink<Other = never>({ store, clock }: Pick<Context, 'store' | 'clock'>, link: FollowLink, change: (db: Database, follower: ReachableFollower, now: Date) => Promise<ReachableFollower | Other>): Promise<Outcome<Found | Other>> {
  return attempt(store, () => store.db.transaction().execute(async (db) => {
    await lockWriting(db)
    const now = clock()
    const follower = await findByLink(db, link, now)
    return follower && (await change(db, follower, now))
  }))
}
