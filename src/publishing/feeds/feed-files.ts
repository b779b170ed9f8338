import { languages, type Country, type Edition, type Language } from '../../core/index.ts'
import { exchangeWords } from '../../words/exchange.ts'
import { addressOf } from '../exchange/addresses.ts'
import { inOrder, newestEditions } from '../exchange/editions-of-site.ts'
import type { PublishedSite, SiteFile } from '../site-file.ts'
import { atomFeed } from './atom.ts'
import { feedEntries } from './feed-entries.ts'
import type { Feed, FeedEntry } from './feed-entry.ts'
import { jsonFeed } from './json-feed.ts'
import { rssFeed } from './rss.ts'

/** The feeds of a site in each language that something was published in: of all countries together, and of each. */
export function feedFiles(site: PublishedSite): readonly SiteFile[] {
  const published = inOrder(site)
  const countries = newestEditions(site).map(({ country }) => country)
  return languages.flatMap((language) => {
    const told = published.filter(({ edition }) => edition.languages.includes(language))
    const entries = told.toReversed().flatMap((each) => feedEntries(each, language))
    return [undefined, ...countries].flatMap((country) => filesOf(told.filter(({ edition }) => ofCountry(edition, country)).at(-1)?.edition, entries.filter((entry) => ofCountry(entry, country)), language, country))
  })
}

function ofCountry(told: { readonly country: Country }, country: Country | undefined): boolean {
  return country === undefined || told.country === country
}

function filesOf(newest: Edition | undefined, entries: readonly FeedEntry[], language: Language, country: Country | undefined): readonly SiteFile[] {
  if (newest === undefined) return []
  const path = country === undefined ? `feeds/${language}` : `feeds/${country}/${language}`
  const { feedTitle, feedSubtitle } = exchangeWords[language]
  const feed: Feed = { language, title: feedTitle(country), subtitle: feedSubtitle, address: addressOf(newest, path), publisher: newest.publisher, updated: new Date(newest.issued).toISOString(), entries }
  return [{ path: `${path}.atom`, body: atomFeed(feed) }, { path: `${path}.rss`, body: rssFeed(feed) }, { path: `${path}.json`, body: jsonFeed(feed) }]
}
