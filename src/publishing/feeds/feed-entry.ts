import type { Country, Language, Publisher } from '../../core/index.ts'

export type FeedEntryKind = 'edition' | 'correction' | 'level-change' | 'warning'

/** What a follower hears of: an edition, a change of the level, or a warning that was not in the edition before. */
export interface FeedEntry {
  /** Also its address, and unlike that of any other entry. */
  readonly id: string
  readonly kind: FeedEntryKind
  readonly title: string
  readonly sentences: readonly string[]
  /** ISO 8601 instant, to the millisecond, in UTC. */
  readonly published: string
  readonly country: Country
  readonly edition: string
  /** Address of the edition as PDF; undefined for what is no edition, and where none was made. */
  readonly paper: string | undefined
}

/** Everything published in one language, for one country or for all; every entry that there ever was is in it, newest first. */
export interface Feed {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  /** Address of the feed without what says its form: `https://peil.example/feeds/NL/nl`. */
  readonly address: string
  readonly publisher: Publisher
  readonly updated: string
  readonly entries: readonly FeedEntry[]
}
