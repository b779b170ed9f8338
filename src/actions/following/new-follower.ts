import type { Channel, FollowerChoices, Language } from '../../core/index.ts'
import { secretPrefix } from '../../publishing/following/sign-webhook.ts'
import type { ReachableFollower } from '../../store/followers.ts'

/** So many bytes that nobody can guess, from outside. */
export type RandomBytes = (count: number) => Buffer

/** Bytes of a signing key: Standard Webhooks asks for 24 to 64. */
const secretBytes = 24

/** What somebody asks who wants to be told. */
export interface FollowerRequest {
  readonly channel: Channel
  readonly address: string
  readonly language: Language
  readonly choices: FollowerChoices
}

/** A follower that has not confirmed yet, with an id and a secret of its own. */
export function newFollower(request: FollowerRequest, asked: Date, random: RandomBytes): ReachableFollower {
  return { ...request, id: `f-${random(6).toString('hex')}`, secret: `${secretPrefix}${random(secretBytes).toString('base64')}`, asked, confirmed: undefined }
}

/** Whether a text from outside can be the id of a follower; a store does not even take every other one as a question. */
export function isFollowerId(given: string): boolean {
  return /^f-[0-9a-f]{12}$/.test(given)
}
