import { contactLink, type Edition, type Language } from '../../core/index.ts'
import type { SiteWords } from '../../words/site.ts'
import { markup, type Markup } from '../pages/markup.ts'
import { askFolder, compareFolder, editionPageFolder, folderOf } from './addresses.ts'
import { whatWasWrong } from './edition-notes.ts'
import { dayIssued, type CountryRecord } from './site-record.ts'
import { pageContext, type PageContext } from './site-page.ts'
import { pageHead, part, shownTable } from './site-part.ts'
import { siteShell, type SiteFrame } from './site-shell.ts'

/** Every edition that another corrected, newest correction first, with what was wrong. */
export function errataPage(editions: readonly Edition[], { newest }: CountryRecord, language: Language): string {
  const folder = folderOf('errata', '')
  const context = pageContext(language, folder)
  const { site, root } = context
  const corrections = editions.filter(({ corrects }) => corrects !== undefined).toReversed()
  const list = corrections.length === 0 ? markup`<p class="said">${site.noErrata}</p>` : correctionTable(corrections, editions, context)
  return siteShell(frameOf('errata', folder, newest, language), markup`${pageHead(site.chooseTitle, site.places.errata)}
${part('errata', site.parts.corrections, markup`<p class="rule">${site.errataRule}</p>${list}<p><a href="${root}${language}/${askFolder}">${site.ask}</a></p><p class="rule">${site.errataFeed} ${errataFeeds(language, root)}</p>`)}`)
}

function errataFeeds(language: Language, root: string): Markup {
  const feed = (ending: string, name: string) => markup`<a href="${root}feeds/errata/${language}.${ending}">${name}</a>`
  return markup`${feed('atom', 'Atom')} · ${feed('rss', 'RSS')} · ${feed('json', 'JSON Feed')}`
}

function correctionTable(corrections: readonly Edition[], editions: readonly Edition[], context: PageContext): Markup {
  const { words, site, root, language } = context
  const link = (folder: string, text: string) => markup`<a href="${root}${language}/${folder}">${text}</a>`
  const name = (edition: Edition) => `${words.country(edition.country)}, ${site.edition(edition.number)}`
  const rows = corrections.flatMap((edition) => editions.filter(({ id }) => id === edition.corrects?.edition).map((wrong) => [
    link(editionPageFolder(wrong), name(wrong)),
    whatWasWrong(edition, language),
    markup`${link(editionPageFolder(edition), name(edition))}, ${words.day(dayIssued(edition))}`,
    link(compareFolder(wrong, edition), site.compareWith(wrong.number, edition.number)),
  ]))
  return shownTable(site.places.errata, [site.columns.edition, site.columns.what, site.columns.correction, site.columns.changes], rows)
}

/** How anyone asks for a correction, and what happens then. */
export function askPage({ newest }: CountryRecord, language: Language): string {
  const { site, root } = pageContext(language, askFolder)
  return siteShell(frameOf('ask', askFolder, newest, language), markup`${pageHead(site.places.errata, site.ask)}
<p class="rule">${site.askLead(newest.publisher.name)} ${whereToAsk(newest, site)}</p>
${part('write', site.askFor, list(site.askItems))}
${part('then', site.whatHappens, markup`${list(site.whatHappensItems)}<p><a href="${root}${language}/${folderOf('errata', '')}">${site.places.errata}</a></p>`)}`)
}

/** A mail or a page of the publisher; its site where it names neither. */
function whereToAsk({ publisher: { contact, address } }: Edition, site: SiteWords): Markup {
  const link = contact === undefined ? undefined : contactLink(contact)
  return link === undefined ? markup`${site.askAtSite} <a href="${address}/">${address}</a>` : markup`${site.askAt} <a href="${link}">${contact}</a>.`
}

function list(items: readonly string[]): Markup {
  return markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`
}

function frameOf(page: 'errata' | 'ask', folder: string, newest: Edition, language: Language): SiteFrame {
  const { site } = pageContext(language, folder)
  const title = page === 'ask' ? site.ask : site.places.errata
  return { language, folder, countryPart: '', current: page === 'errata' ? 'errata' : undefined, title, description: site.about[page](''), publisher: newest.publisher }
}
