import type { Channel } from './follower.ts'

/** What is on its way to one follower: notices of an edition by their ids, or the question whether they want to be told at all. */
export type DeliverySubject =
  | { readonly kind: 'notices'; readonly edition: string; readonly notices: readonly string[] }
  | { readonly kind: 'confirmation' }

/** Why nobody took it. */
export type DeliveryFailure =
  /** Answered with a status that is no success. */
  | 'status'
  | 'timeout'
  | 'unreachable'
  /** The address leads to a private network, or is not one of https. */
  | 'private'
  /** The answer leads elsewhere, and is not followed. */
  | 'redirect'
  /** A mail server will never take this message: it is not tried again. */
  | 'refused'

/** What came of one attempt, as the channel saw it: taken, not taken, or an address that says that it is there no more. */
export type DeliveryResult =
  | { readonly outcome: 'delivered'; readonly status: number }
  | { readonly outcome: 'failed'; readonly reason: DeliveryFailure; readonly status: number | undefined }
  | { readonly outcome: 'gone'; readonly status: number }

/** One attempt to reach a follower, as the log keeps it: without the address, and without what was sent. */
export interface Delivery {
  /** The same for each attempt; a receiver knows by it what it had already. */
  readonly id: string
  /** From 1. */
  readonly attempt: number
  readonly follower: string
  readonly channel: Channel
  /** The edition that was told of; undefined for the question whether they want to be told. */
  readonly edition: string | undefined
  /** `failed` is tried again, `given-up` is not; `gone` removed the follower. */
  readonly outcome: 'delivered' | 'failed' | 'given-up' | 'gone'
  readonly reason: DeliveryFailure | undefined
  /** Of HTTP or SMTP; undefined where nobody answered. */
  readonly status: number | undefined
  readonly when: Date
}
