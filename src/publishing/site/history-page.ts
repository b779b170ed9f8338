import type { Edition, Language } from '../../core/index.ts'
import { markup, nothing, type Markup } from '../pages/markup.ts'
import { history } from '../pages/sections.ts'
import { statementList } from '../pages/statement.ts'
import { compareFolder, countryFolder, editionPageFolder, folderOf } from './addresses.ts'
import { comparedPairs, dayIssued, successorOf, type CountryRecord } from './site-record.ts'
import { pastDayPart } from './past-day.ts'
import { csvLink, subjectPage, type PageContext } from './site-page.ts'
import { part, shownTable } from './site-part.ts'

/** The level through the years, every version of a scale on a board of its own, all editions, and the way to other countries. */
export function historyPage({ editions, newest }: CountryRecord, others: readonly CountryRecord[], home: string, countryPart: string, { language, service }: { readonly language: Language; readonly service: boolean }): string {
  return subjectPage(newest, 'history', countryPart, language, (context) => {
    const { words, site } = context
    const { picture } = newest
    return markup`${part('boards', site.parts.boards, markup`${history(picture, words)}${csvLink(newest, 'levels', site.places.history, context)}${statementList(picture.levelStatements, picture.evidence, words, words.page.none.history)}`)}
${part('editions', site.editions, editionTable(editions, context))}
${pastDayPart(language, service)}
${others.length === 0 ? nothing : part('countries', site.countries, countryList(others, home, context))}`
  })
}

function editionTable(editions: readonly Edition[], context: PageContext): Markup {
  const { site } = context
  const pairs = comparedPairs(editions)
  const rows = editions.toReversed().map((edition) => editionRow(edition, editions, pairs.filter(([, after]) => after === edition), context))
  return shownTable(site.editions, [site.columns.edition, site.columns.issued, site.columns.level, site.columns.changes], rows)
}

function editionRow(edition: Edition, editions: readonly Edition[], pairs: readonly (readonly [Edition, Edition])[], { words, site, root, language }: PageContext): readonly (string | Markup)[] {
  const { picture: { level }, number } = edition
  const successor = successorOf(edition, editions)
  const link = (folder: string, text: string) => markup`<a href="${root}${language}/${folder}">${text}</a>`
  const compared = pairs.map(([before, after]) => markup`${link(compareFolder(before, after), site.compareWith(before.number, after.number))}. `)
  return [
    link(editionPageFolder(edition), site.edition(number)),
    words.day(dayIssued(edition)),
    level === undefined ? words.page.unknown : `${words.page.ordinal(level.ordinal, level.steps)}, ${words.levelLabel(level.label)}`,
    markup`${compared}${successor === undefined ? nothing : markup`${site.corrected}: ${link(editionPageFolder(successor), site.edition(successor.number))}.`}`,
  ]
}

function countryList(others: readonly CountryRecord[], home: string, { words, root, language }: PageContext): Markup {
  return markup`<ul class="countries">${others.map(({ country }) => markup`<li><a href="${root}${language}/${folderOf('now', countryFolder(country, home))}">${words.country(country)}</a></li>`)}</ul>`
}
