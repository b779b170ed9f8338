import { languages, type Country, type Edition, type Language } from '../../core/index.ts'
import { exchangeWords } from '../../words/exchange.ts'
import { addressOf } from '../exchange/addresses.ts'
import { inOrder, newestEditions, type EditionInOrder } from '../exchange/editions-of-site.ts'
import type { PlannedFile, PublishedSite } from '../site-file.ts'
import { atomFeed } from './atom.ts'
import { feedEntries } from './feed-entries.ts'
import type { Feed } from './feed-entry.ts'
import { jsonFeed } from './json-feed.ts'
import { rssFeed } from './rss.ts'

/** The feeds of a site in each language that something was published in: of all countries together, and of each. */
export function feedFiles(site: Pick<PublishedSite, 'editions' | 'kept'>): readonly PlannedFile[] {
  const published = inOrder(site)
  const countries = newestEditions(site).map(({ country }) => country)
  return languages.flatMap((language) => [undefined, ...countries].flatMap((country) => filesOf(published.filter(({ edition }) => country === undefined || edition.country === country), language, country, site.kept)))
}

function filesOf(published: readonly EditionInOrder[], language: Language, country: Country | undefined, kept: PublishedSite['kept']): readonly PlannedFile[] {
  const told = published.filter(({ edition }) => edition.languages.includes(language))
  const newest = told.at(-1)?.edition
  if (newest === undefined) return []
  const path = country === undefined ? `feeds/${language}` : `feeds/${country}/${language}`
  const madeOf = published.map(({ edition }) => edition)
  return ([['atom', atomFeed], ['rss', rssFeed], ['json', jsonFeed]] as const).map(([ending, render]) => ({ path: `${path}.${ending}`, madeOf, render: () => render(feedOf(told, newest, path, language, country, kept)) }))
}

function feedOf(told: readonly EditionInOrder[], newest: Edition, path: string, language: Language, country: Country | undefined, kept: PublishedSite['kept']): Feed {
  const { feedTitle, feedSubtitle } = exchangeWords[language]
  const entries = told.toReversed().flatMap((each) => feedEntries(each, language, kept))
  return { language, title: feedTitle(country), subtitle: feedSubtitle, address: addressOf(newest, path), publisher: newest.publisher, updated: new Date(newest.issued).toISOString(), entries }
}
