import type { Country, Language, NoticeKind, Publisher, Stream } from '../../core/index.ts'

/** What a follower hears of: an edition, a change of the level, a warning that was not in the edition before, or what was said since then to have become of one. */
export interface FeedEntry {
  /** Also its address, and unlike that of any other entry. */
  readonly id: string
  /** The same in every language. */
  readonly notice: string
  readonly kind: NoticeKind
  readonly title: string
  readonly sentences: readonly string[]
  /** ISO 8601 instant, to the millisecond, in UTC. */
  readonly published: string
  readonly country: Country
  /** What it is about: the country, a part of it as scopes are written, or what the record calls a part. */
  readonly scope: string
  readonly edition: string
  /** Address of the edition as PDF; undefined for what is no edition, and where none was made. */
  readonly paper: string | undefined
  /** The kind of threat that it speaks of; undefined for what concerns every kind. */
  readonly stream: Stream | undefined
}

/** What an entry says by itself, before it is given the address and the day of its edition. */
export interface Told extends Pick<FeedEntry, 'kind' | 'title' | 'sentences' | 'scope' | 'stream'> {
  /** Name of the place on the page of the edition; undefined for the page whole. */
  readonly place: string | undefined
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
