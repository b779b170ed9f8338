import type { Country } from '../country.ts'
import type { Language } from '../language.ts'
import type { Stream } from '../level/stream.ts'

export const channels = ['mail', 'webhook'] as const
/** By which way a follower is told. */
export type Channel = (typeof channels)[number]

/** What a follower wants to be told of. */
export interface FollowerChoices {
  /** Undefined for every country. */
  readonly country: Country | undefined
  /** Undefined for every kind of threat. */
  readonly stream: Stream | undefined
  /** Nothing of an edition that only says again what stood already. */
  readonly onlyChanges: boolean
}

/** Somebody, or a system, that asked to be told. The address is no part of this: only what sends ever gets it. */
export interface Follower {
  readonly id: string
  readonly channel: Channel
  readonly language: Language
  readonly choices: FollowerChoices
  readonly asked: Date
  /** Nothing but the question whether they want this is sent before; undefined until they say so. */
  readonly confirmed: Date | undefined
}
