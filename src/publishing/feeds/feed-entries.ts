import type { Edition, Language, Statement } from '../../core/index.ts'
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
import type { FeedEntry, Told } from './feed-entry.ts'
import { resolutionEntries } from './resolution-entries.ts'

/** What an edition brings to a feed: the level where it changed, what was said to have become of warnings, warnings that are new, and the edition itself. */
export function feedEntries({ edition, previous }: EditionInOrder, language: Language, kept: PublishedSite['kept'] = new Set()): readonly FeedEntry[] {
  return [
    ...levelEntry(edition, previous, language), ...partEntries(edition, previous, language), ...resolutionEntries(edition, previous, language).map((told) => entryOf(edition, language, told)),
    ...warningEntries(edition, previous, language), { ...editionEntry(edition, language), paper: paperAddress(edition, language, kept) },
  ]
}

function paperAddress(edition: Edition, language: Language, kept: ReadonlySet<string>): string | undefined {
  const path = paperPath(edition.id, language)
  return kept.has(path) ? addressOf(edition, path) : undefined
}

/** Where the page of an edition says that the level changed. */
export const levelChangePlace = 'level-change'

/** The first edition of a country changes nothing: its level stands in the entry of the edition. */
function levelEntry(edition: Edition, previous: Edition | undefined, language: Language): readonly FeedEntry[] {
  const change = levelChange(edition, previous)
  if (change === undefined || previous === undefined) return []
  return [entryOf(edition, language, { kind: 'level-change', place: levelChangePlace, title: levelChangeText(language, edition.country, change), sentences: editionSummary(edition, language), scope: edition.country, stream: undefined })]
}

/** Levels of parts of the country that the edition before did not tell of. */
function partEntries(edition: Edition, previous: Edition | undefined, language: Language): readonly FeedEntry[] {
  if (previous === undefined) return []
  return newIn(edition.picture.levelStatements, previous.picture.levelStatements).flatMap(({ id, sentence }) => {
    if (sentence.kind !== 'level-part') return []
    const text = wordsFor(language).sentence(sentence)
    return [entryOf(edition, language, { kind: 'level-change', place: id, title: text, sentences: [text, ...notOfficial(edition, language)], scope: sentence.scope, stream: undefined })]
  })
}

function warningEntries(edition: Edition, previous: Edition | undefined, language: Language): readonly FeedEntry[] {
  return newIn(edition.picture.warnings, previous?.picture.warnings ?? []).flatMap(({ id, sentence }) => {
    if (sentence.kind !== 'own-warning') return []
    const { event, scope, stream } = sentence
    const title = exchangeWords[language].warning(warnedEventName(language, event), placeName(language, scope))
    return [entryOf(edition, language, { kind: 'warning', place: id, title, sentences: [wordsFor(language).sentence(sentence), ...notOfficial(edition, language)], scope, stream })]
  })
}

/** Sentences that say something else than every one of those before. */
function newIn(statements: readonly Statement[], before: readonly Statement[]): readonly Statement[] {
  const known = new Set(before.map(({ sentence }) => JSON.stringify(sentence)))
  return statements.filter(({ sentence }) => !known.has(JSON.stringify(sentence)))
}

function editionEntry(edition: Edition, language: Language): FeedEntry {
  const words = exchangeWords[language]
  const { country, number, corrects } = edition
  const told = { place: undefined, sentences: editionSummary(edition, language), scope: country, stream: undefined }
  return entryOf(edition, language, corrects === undefined
    ? { ...told, kind: 'edition', title: words.edition(country, number) }
    : { ...told, kind: 'correction', title: words.editionCorrects(country, number, corrects.edition) })
}

function entryOf(edition: Edition, language: Language, { place, kind, title, sentences, scope, stream }: Told): FeedEntry {
  const anchor = place === undefined ? '' : `#${place}`
  return {
    id: `${editionPageAddress(edition, language)}${anchor}`, notice: `${edition.id}${anchor}`, kind, title: cleanText(title), sentences: sentences.map(cleanText),
    published: new Date(edition.issued).toISOString(), country: edition.country, scope: cleanText(scope), stream, edition: edition.id, paper: undefined,
  }
}
