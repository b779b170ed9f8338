import type { DeliveryResult } from '../../core/index.ts'
import type { ToldNotice } from '../../publishing/following/told-notices.ts'
import type { ReachableFollower } from '../../store/followers.ts'

/** What is to be sent now, to whom. */
export interface DueDelivery {
  /** The same for each attempt. */
  readonly id: string
  /** From 1. */
  readonly attempt: number
  readonly follower: ReachableFollower
  /** In the follower's language: one notice for a webhook, everything of an edition together for mail. */
  readonly what: { readonly kind: 'notices'; readonly notices: readonly ToldNotice[] } | { readonly kind: 'confirmation' }
}

/** A way to followers, from the edge. */
export interface DeliveryChannel {
  /** How many it sends at the same time; never two to one follower. */
  readonly atOnce: number
  /** Sends once, with a time limit of its own; whatever the network does is a result, and only a defect throws. */
  readonly deliver: (due: DueDelivery, cancelled: AbortSignal) => Promise<DeliveryResult>
}
