import { confirmUntil } from '../../core/index.ts'
import { isToken, type LinkPurpose } from '../../publishing/following/follow-links.ts'
import { findFollower, type ReachableFollower } from '../../store/followers.ts'
import type { Database } from '../../store/store.ts'
import { isFollowerId } from './new-follower.ts'

/** What an address from a mail says. */
export interface FollowLink {
  readonly purpose: LinkPurpose
  readonly follower: string
  readonly token: string
}

/** The follower whose link this is; undefined where it opens nothing, or nothing any more: a follower who never confirmed has one link, for three days. */
export async function findByLink(db: Database, { purpose, follower: id, token }: FollowLink, now: Date): Promise<ReachableFollower | undefined> {
  if (!isFollowerId(id)) return undefined
  const follower = await findFollower(db, id)
  if (follower === undefined || follower.channel !== 'mail' || !isToken(token, follower, purpose)) return undefined
  if (follower.confirmed === undefined) return purpose === 'confirm' && now < confirmUntil(follower.asked) ? follower : undefined
  return follower
}
