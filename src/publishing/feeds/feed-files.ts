import { languages, type Country, type Edition, type Language } from '../../core/index.ts'
import { exchangeWords } from '../../words/exchange.ts'
import { addressOf } from '../exchange/addresses.ts'
import { inOrder, newestEditions, type EditionInOrder } from '../exchange/editions-of-site.ts'
import type { PublishedSite, SiteFile } from '../site-file.ts'
import { atomFeed } from './atom.ts'
import { feedEntries } from './feed-entries.ts'
import type { Feed, FeedEntry } from './feed-entry.ts'
import { jsonFeed } from './json-feed.ts'
import { rssFeed } from './rss.ts'

/** The feeds of a site in each language that something was published in: of all countries together, of each, and of what was corrected in any. */
export function feedFiles(site: PublishedSite): readonly SiteFile[] {
  const published = inOrder(site)
  const countries = newestEditions(site).map(({ country }) => country)
  return languages.flatMap((language) => {
    const told = published.filter(({ edition }) => edition.languages.includes(language))
    const entries = told.toReversed().flatMap((each) => feedEntries(each, language))
    const newest = (country: Country | undefined) => told.filter(({ edition }) => ofCountry(edition, country)).at(-1)?.edition
    const ofCountries = [undefined, ...countries].flatMap((country) => filesOf(newest(country), entries.filter((entry) => ofCountry(entry, country)), placeOf(language, country)))
    return [...ofCountries, ...filesOf(newestOfErrata(told), entries.filter(({ kind }) => kind === 'correction'), errataOf(language))]
  })
}

function ofCountry(told: { readonly country: Country }, country: Country | undefined): boolean {
  return country === undefined || told.country === country
}

/** The last one that corrects, and before there is any the first: an edition that corrects nothing leaves the feed as it is. */
function newestOfErrata(told: readonly EditionInOrder[]): Edition | undefined {
  return (told.findLast(({ edition }) => edition.corrects !== undefined) ?? told[0])?.edition
}

/** Where a feed stands, and what it says of itself. */
interface FeedPlace extends Pick<Feed, 'language' | 'title' | 'subtitle'> {
  readonly path: string
}

function placeOf(language: Language, country: Country | undefined): FeedPlace {
  const { feedTitle, feedSubtitle } = exchangeWords[language]
  return { language, path: country === undefined ? `feeds/${language}` : `feeds/${country}/${language}`, title: feedTitle(country), subtitle: feedSubtitle }
}

function errataOf(language: Language): FeedPlace {
  const { errataTitle, errataSubtitle } = exchangeWords[language]
  return { language, path: `feeds/errata/${language}`, title: errataTitle, subtitle: errataSubtitle }
}

function filesOf(newest: Edition | undefined, entries: readonly FeedEntry[], { path, ...said }: FeedPlace): readonly SiteFile[] {
  if (newest === undefined) return []
  const feed: Feed = { ...said, address: addressOf(newest, path), publisher: newest.publisher, updated: new Date(newest.issued).toISOString(), entries }
  return [{ path: `${path}.atom`, body: atomFeed(feed) }, { path: `${path}.rss`, body: rssFeed(feed) }, { path: `${path}.json`, body: jsonFeed(feed) }]
}
