import type { Edition, Language, NoticeKind, Statement } from '../../core/index.ts'
import { exchangeWords } from '../../words/exchange.ts'
import { placeName, warnedEventName } from '../../words/warned-events.ts'
import { wordsFor } from '../../words/words-for.ts'
import { cleanText } from '../exchange/clean-text.ts'
import { paperPath } from '../paper/paper-files.ts'
import type { PublishedSite } from '../site-file.ts'
import { addressOf, editionPageAddress } from '../exchange/addresses.ts'
import { editionSummary, notOfficial } from '../exchange/edition-summary.ts'
import type { EditionInOrder } from '../exchange/editions-of-site.ts'
import { levelChange } from '../exchange/level-change.ts'
import { levelChangeText } from '../exchange/level-change-text.ts'
import type { FeedEntry } from './feed-entry.ts'

/** What an edition brings to a feed: the level where it changed, warnings that are new, and the edition itself. */
export function feedEntries({ edition, previous }: EditionInOrder, language: Language, kept: PublishedSite['kept'] = new Set()): readonly FeedEntry[] {
  return [...levelEntry(edition, previous, language), ...warningEntries(edition, previous, language), { ...editionEntry(edition, language), paper: paperAddress(edition, language, kept) }]
}

function paperAddress(edition: Edition, language: Language, kept: ReadonlySet<string>): string | undefined {
  const path = paperPath(edition.id, language)
  return kept.has(path) ? addressOf(edition, path) : undefined
}

/** The first edition of a country changes nothing: its level stands in the entry of the edition. */
function levelEntry(edition: Edition, previous: Edition | undefined, language: Language): readonly FeedEntry[] {
  const change = levelChange(edition, previous)
  if (change === undefined || previous === undefined) return []
  return [entry(edition, language, 'level-change', '#level-change', levelChangeText(language, edition.country, change), editionSummary(edition, language))]
}

function warningEntries(edition: Edition, previous: Edition | undefined, language: Language): readonly FeedEntry[] {
  const known = new Set(previous?.picture.warnings.map(({ sentence }) => JSON.stringify(sentence)))
  return edition.picture.warnings.filter(({ sentence }) => !known.has(JSON.stringify(sentence))).flatMap((statement) => warningEntry(edition, statement, language))
}

function warningEntry(edition: Edition, { id, sentence }: Statement, language: Language): readonly FeedEntry[] {
  if (sentence.kind !== 'own-warning') return []
  const title = exchangeWords[language].warning(warnedEventName(language, sentence.event), placeName(language, sentence.scope))
  return [{ ...entry(edition, language, 'warning', `#${id}`, title, [wordsFor(language).sentence(sentence), ...notOfficial(edition, language)]), stream: sentence.stream }]
}

function editionEntry(edition: Edition, language: Language): FeedEntry {
  const words = exchangeWords[language]
  const { country, number, corrects } = edition
  return corrects === undefined
    ? entry(edition, language, 'edition', '', words.edition(country, number), editionSummary(edition, language))
    : entry(edition, language, 'correction', '', words.editionCorrects(country, number, corrects.edition), editionSummary(edition, language))
}

function entry(edition: Edition, language: Language, kind: NoticeKind, anchor: string, title: string, sentences: readonly string[]): FeedEntry {
  return {
    id: `${editionPageAddress(edition, language)}${anchor}`, notice: `${edition.id}${anchor}`, kind, title: cleanText(title), sentences: sentences.map(cleanText),
    published: new Date(edition.issued).toISOString(), country: edition.country, edition: edition.id, stream: undefined, paper: undefined,
  }
}
