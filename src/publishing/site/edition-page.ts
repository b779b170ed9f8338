import type { Edition, Language } from '../../core/index.ts'
import { hero } from '../pages/hero.ts'
import { warningsPageWords } from '../../words/warnings-page.ts'
import { announcementGraph } from '../exchange/json-ld/edition-graph.ts'
import { levelChangeText } from '../exchange/level-change-text.ts'
import { levelChange } from '../exchange/level-change.ts'
import { levelChangePlace } from '../feeds/feed-entries.ts'
import { markup, nothing, type Markup } from '../pages/markup.ts'
import { sections } from '../pages/sections.ts'
import { dayIssued } from './site-record.ts'
import { editionPageFolder, folderOf } from './addresses.ts'
import { citePart, editionBanner, paperLink } from './edition-notes.ts'
import { indicatorsFound } from './indicators/indicators-page.ts'
import { scorePart } from './warnings/score-part.ts'
import { pageContext } from './site-page.ts'
import { linkCard } from './link-card.ts'
import { siteShell } from './site-shell.ts'
import { decidedPart } from './warnings/warning-parts.ts'

/** The editions that the page of one speaks of besides. */
export interface EditionsBeside {
  /** The one before it, for the same country. */
  readonly previous: Edition | undefined
  /** The one that it corrects. */
  readonly corrected: Edition | undefined
  /** The one that corrects it. */
  readonly successor: Edition | undefined
}

/** An edition whole, at its permanent address; it changes once only, when another corrects it. */
export function editionPage(edition: Edition, { previous, corrected, successor }: EditionsBeside, countryPart: string, language: Language, kept: ReadonlySet<string>): string {
  const { picture, publisher, number, period } = edition
  const folder = editionPageFolder(edition)
  const context = pageContext(language, folder)
  const { words, site, root } = context
  const country = words.country(picture.country)
  const frame = { language, folder, countryPart, current: undefined, title: `${words.page.title(country)}, ${site.edition(number)}`, description: site.about.edition(country), publisher, card: linkCard(edition, language, kept), graph: announcementGraph(edition, language, successor) }
  return siteShell(frame, markup`${editionBanner(edition, successor, corrected, language, root)}
<p class="edition-line">${site.issued(number, publisher.name, words.day(dayIssued(edition)))}, ${site.period(words.day(period.first), words.day(period.last))}. ${site.archived} <a href="${root}${language}/${folderOf('now', countryPart)}">${site.levelNow}</a></p>
${changeLine(edition, previous, language)}
${hero(picture, words, publisher.isAuthority)}
${sections(picture, words)}
${indicatorsFound(edition, language)}
${edition.warnings === undefined ? nothing : markup`${scorePart(edition.warnings.score, context, nothing)}
${decidedPart(edition, warningsPageWords[language].inEdition, context)}`}
${citePart(edition, language, paperLink(edition, language, kept, root))}`)
}

/** Where the level is another than in the edition before: feeds lead to this place. */
function changeLine(edition: Edition, previous: Edition | undefined, language: Language): Markup {
  const change = previous === undefined ? undefined : levelChange(edition, previous)
  return change === undefined ? nothing : markup`<p class="change" id="${levelChangePlace}">${levelChangeText(language, edition.country, change)}.</p>`
}
