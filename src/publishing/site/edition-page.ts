import type { Edition, Language } from '../../core/index.ts'
import { hero } from '../pages/hero.ts'
import { markup } from '../pages/markup.ts'
import { sections } from '../pages/sections.ts'
import { dayIssued } from './site-record.ts'
import { editionPageFolder, folderOf } from './addresses.ts'
import { citePart, editionBanner, paperLink } from './edition-notes.ts'
import { indicatorsFound } from './indicators/indicators-page.ts'
import { pageContext } from './site-page.ts'
import { linkCard } from './link-card.ts'
import { siteShell } from './site-shell.ts'

/** An edition whole, at its permanent address; it changes once only, when another corrects it. */
export function editionPage(edition: Edition, successor: Edition | undefined, corrected: Edition | undefined, countryPart: string, language: Language, kept: ReadonlySet<string>): string {
  const { picture, publisher, number, period } = edition
  const folder = editionPageFolder(edition)
  const { words, site, root } = pageContext(language, folder)
  const country = words.country(picture.country)
  const frame = { language, folder, countryPart, current: undefined, title: `${words.page.title(country)}, ${site.edition(number)}`, description: site.about.edition(country), publisher, card: linkCard(edition, language, kept) }
  return siteShell(frame, markup`${editionBanner(edition, successor, corrected, language, root)}
<p class="edition-line">${site.issued(number, publisher.name, words.day(dayIssued(edition)))}, ${site.period(words.day(period.first), words.day(period.last))}. ${site.archived} <a href="${root}${language}/${folderOf('now', countryPart)}">${site.levelNow}</a></p>
${hero(picture, words, publisher.isAuthority)}
${sections(picture, words)}
${indicatorsFound(edition, language)}
${citePart(edition, language, paperLink(edition, language, kept, root))}`)
}
