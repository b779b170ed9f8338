import type { Edition, Language } from '../../core/index.ts'
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
${part('errata', site.parts.corrections, markup`<p class="rule">${site.errataRule}</p>${list}<p><a href="${root}${language}/${askFolder}">${site.ask}</a></p>`)}`)
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
  const { name, address } = newest.publisher
  return siteShell(frameOf('ask', askFolder, newest, language), markup`${pageHead(site.places.errata, site.ask)}
<p class="rule">${site.askLead(name)} <a href="${address}/">${address}</a></p>
${part('write', site.askFor, list(site.askItems))}
${part('then', site.whatHappens, markup`${list(site.whatHappensItems)}<p><a href="${root}${language}/${folderOf('errata', '')}">${site.places.errata}</a></p>`)}`)
}

function list(items: readonly string[]): Markup {
  return markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`
}

function frameOf(page: 'errata' | 'ask', folder: string, newest: Edition, language: Language): SiteFrame {
  const { site } = pageContext(language, folder)
  const title = page === 'ask' ? site.ask : site.places.errata
  return { language, folder, countryPart: '', current: page === 'errata' ? 'errata' : undefined, title, description: site.about[page](''), publisher: newest.publisher }
}
