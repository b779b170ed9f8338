import { languages, type Country, type Edition, type Language } from '../../core/index.ts'
import { exchangeWords } from '../../words/exchange.ts'
import { addressOf } from '../exchange/addresses.ts'
import { inOrder, newestEditions, type EditionInOrder } from '../exchange/editions-of-site.ts'
import type { PlannedFile, PublishedSite } from '../site-file.ts'
import { atomFeed } from './atom.ts'
import { feedEntries } from './feed-entries.ts'
import type { Feed, FeedEntry } from './feed-entry.ts'
import { jsonFeed } from './json-feed.ts'
import { rssFeed } from './rss.ts'

/** The feeds of a site in each language that something was published in: of all countries together, of each, and of what was corrected in any. */
export function feedFiles(site: Pick<PublishedSite, 'editions' | 'kept'>): readonly PlannedFile[] {
  const published = inOrder(site)
  const countries = newestEditions(site).map(({ country }) => country)
  return languages.flatMap((language) => {
    const told = published.filter(({ edition }) => edition.languages.includes(language))
    return [...[undefined, ...countries].flatMap((country) => filesOf(ofCountry(told, country), placeOf(language, country), site.kept)), ...filesOf(ofErrata(told), errataOf(language), site.kept)]
  })
}

/** Where a feed stands, what it says of itself, and which entries it holds. */
interface FeedPlace extends Pick<Feed, 'language' | 'title' | 'subtitle'> {
  readonly path: string
  readonly holds: (entry: FeedEntry) => boolean
}

function placeOf(language: Language, country: Country | undefined): FeedPlace {
  const { feedTitle, feedSubtitle } = exchangeWords[language]
  return { language, path: country === undefined ? `feeds/${language}` : `feeds/${country}/${language}`, title: feedTitle(country), subtitle: feedSubtitle, holds: () => true }
}

function errataOf(language: Language): FeedPlace {
  const { errataTitle, errataSubtitle } = exchangeWords[language]
  return { language, path: `feeds/errata/${language}`, title: errataTitle, subtitle: errataSubtitle, holds: ({ kind }) => kind === 'correction' }
}

function ofCountry(told: readonly EditionInOrder[], country: Country | undefined): readonly EditionInOrder[] {
  return told.filter(({ edition }) => country === undefined || edition.country === country)
}

/** Those that correct, and before there is any the first: an edition that corrects nothing leaves the feed as it is. */
function ofErrata(told: readonly EditionInOrder[]): readonly EditionInOrder[] {
  const correcting = told.filter(({ edition }) => edition.corrects !== undefined)
  return correcting.length === 0 ? told.slice(0, 1) : correcting
}

function filesOf(told: readonly EditionInOrder[], place: FeedPlace, kept: PublishedSite['kept']): readonly PlannedFile[] {
  const newest = told.at(-1)?.edition
  if (newest === undefined) return []
  const madeOf = told.flatMap(({ edition, previous }) => [edition, ...(previous === undefined ? [] : [previous])])
  return ([['atom', atomFeed], ['rss', rssFeed], ['json', jsonFeed]] as const).map(([ending, render]) => ({ path: `${place.path}.${ending}`, madeOf: [...new Set(madeOf)], render: () => render(feedOf(told, newest, place, kept)) }))
}

function feedOf(told: readonly EditionInOrder[], newest: Edition, { path, holds, ...said }: FeedPlace, kept: PublishedSite['kept']): Feed {
  const entries = told.toReversed().flatMap((each) => feedEntries(each, said.language, kept)).filter(holds)
  return { ...said, address: addressOf(newest, path), publisher: newest.publisher, updated: new Date(newest.issued).toISOString(), entries }
}
