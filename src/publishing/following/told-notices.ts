import type { Language, Notice, Publisher } from '../../core/index.ts'
import { addressOf } from '../exchange/addresses.ts'
import type { EditionInOrder } from '../exchange/editions-of-site.ts'
import { feedEntries } from '../feeds/feed-entries.ts'

/** A notice in the words of a language, as its entry in a feed has them. */
export interface ToldNotice extends Notice {
  /** What it is about: the country, a part of it as scopes are written, or what the record calls a part. */
  readonly scope: string
  readonly title: string
  readonly sentences: readonly string[]
  /** Where it stands on the site, in that language. */
  readonly address: string
  /** Where the level of the country stands for machines, as it is now. */
  readonly level: string
  /** ISO 8601 instant of publication, in UTC. */
  readonly published: string
  readonly language: Language
  readonly publisher: Publisher
}

/** Everything that a new edition has to tell followers, made from it and from the edition of the country before it, and from nothing else. */
export function toldNotices(told: EditionInOrder, language: Language): readonly ToldNotice[] {
  const { publisher } = told.edition
  const level = addressOf(told.edition, `level/${told.edition.country}.json`)
  return feedEntries(told, language).map(({ id: address, notice: id, kind, edition, country, scope, stream, title, sentences, published }) => ({ id, kind, edition, country, scope, stream, title, sentences, address, level, published, language, publisher }))
}
