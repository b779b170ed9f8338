import type { Delivery } from '../../core/index.ts'
import { followingWords, type ShownFollower } from '../../words/following.ts'
import { plainLine } from '../../words/plain.ts'
import type { PrintOptions } from './print-options.ts'
import { wrap } from './wrap.ts'

/** Who follows what, a line each, and how much is still to be sent. */
export function printFollowers({ followers, outbox }: { readonly followers: readonly ShownFollower[]; readonly outbox: { readonly due: number; readonly later: number } }, { language, columns }: PrintOptions): string {
  const words = followingWords[language]
  const lines = followers.map((follower) => wrap(plainLine(words.follower(follower)), columns))
  return `${[words.heading(followers.length), ...lines, words.outbox(outbox)].join('\n')}\n`
}

/** What became of attempts to reach followers, a line each. */
export function printDeliveries(deliveries: readonly Delivery[], { language, columns }: PrintOptions): string {
  const words = followingWords[language]
  return deliveries.length === 0 ? `${words.noDeliveries}\n` : `${deliveries.map((delivery) => wrap(plainLine(words.delivery(delivery)), columns)).join('\n')}\n`
}
