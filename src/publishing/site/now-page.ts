import type { Edition, Language, Statement } from '../../core/index.ts'
import { indicatorPageWords } from '../../words/indicators/page-words.ts'
import { siteWords } from '../../words/site.ts'
import { wordsFor } from '../../words/words-for.ts'
import { hero } from '../pages/hero.ts'
import { judgementSets } from '../pages/judgement-sets.ts'
import { markup, nothing, type Markup } from '../pages/markup.ts'
import { reasons, saidAgain, section } from '../pages/sections.ts'
import { statementList } from '../pages/statement.ts'
import { wouldChangeList } from '../pages/would-change.ts'
import { announcementGraph } from '../exchange/json-ld/edition-graph.ts'
import { folderOf } from './addresses.ts'
import { citePart, editionBanner, editionLine, paperLink } from './edition-notes.ts'
import { pastDayPart } from './past-day.ts'
import { pageContext, type PageContext } from './site-page.ts'
import { part } from './site-part.ts'
import { linkCard } from './link-card.ts'
import { siteShell } from './site-shell.ts'

/** The level now: first screen, why, what speaks against it, what would change it, what is unknown, judgements with dissent, and the way to the numbers. */
export function nowPage(edition: Edition, corrected: Edition | undefined, countryPart: string, { language, service, kept }: { readonly language: Language; readonly service: boolean; readonly kept: ReadonlySet<string> }): string {
  const { picture, publisher } = edition
  const folder = folderOf('now', countryPart)
  const context = pageContext(language, folder)
  const { words, site, root } = context
  const country = words.country(picture.country)
  const title = picture.level === undefined ? words.page.emptyTitle(country) : words.page.title(country)
  return siteShell({ language, folder, countryPart, current: 'now', title, description: site.about.now(country), publisher, card: linkCard(edition, language, kept), graph: announcementGraph(edition, language) }, markup`${editionBanner(edition, undefined, corrected, language, root)}
${hero(picture, words, publisher.isAuthority)}${editionLine(edition, language, root)}
${grounds(edition, language)}
${numbers(edition, countryPart, context)}
${pastDayPart(language, service)}
${citePart(edition, language, paperLink(edition, language, kept, root))}`)
}

function grounds({ picture }: Edition, language: Language): Markup {
  const words = wordsFor(language)
  const said = (name: 'own' | 'against' | 'unknown' | 'proposal', statements: readonly Statement[]) =>
    statements.length === 0 ? nothing : section(name, words, statementList(statements, picture.evidence, words))
  return markup`${said('own', picture.own)}${section('why', words, reasons(picture, words))}${said('against', saidAgain(picture.against))}${picture.wouldChange.length === 0 ? nothing : section('change', words, wouldChangeList(picture, words))}
${said('unknown', picture.unknown)}${section('judgements', words, picture.judgements.length === 0 ? markup`<p class="said">${siteWords[language].noJudgements}</p>` : judgementSets(picture.judgements, picture.evidence, words))}${said('proposal', picture.proposal)}`
}

/** The first sentence of each page with numbers, and the way there. */
function numbers({ picture }: Edition, countryPart: string, { language, words, site, root }: PageContext): Markup {
  const leading = {
    history: picture.levelStatements[0], tempo: picture.tempo?.statements[0] ?? picture.datasets[0], travellers: picture.travellers?.statements[0], events: picture.events[0], warnings: picture.warnings[0],
  }
  const entries = (['history', 'tempo', 'travellers', 'events', 'warnings'] as const).map((place) => {
    const statement = leading[place]
    return markup`<div><dt><a href="${root}${language}/${folderOf(place, countryPart)}">${site.places[place]}</a></dt><dd>${statement === undefined ? words.page.none[place] : words.sentence(statement.sentence)}</dd></div>`
  })
  const all = markup`<div><dt><a href="${root}${language}/${folderOf('indicators', countryPart)}">${site.places.indicators}</a></dt><dd>${indicatorPageWords[language].lead}</dd></div>`
  return part('numbers', site.numbers, markup`<dl class="leading">${all}${entries}</dl>`)
}
