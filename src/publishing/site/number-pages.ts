import type { Edition, Language } from '../../core/index.ts'
import { wordedCells } from '../../words/cells.ts'
import { eventMap, isOnMap } from '../charts/event-map.ts'
import { chartFigure } from '../pages/chart-figure.ts'
import { markup, nothing, type Markup } from '../pages/markup.ts'
import { tempo, travellers } from '../pages/sections.ts'
import { statementList } from '../pages/statement.ts'
import { tableTwin } from '../pages/table.ts'
import { editionEvents, eventsByCountry, type EventRow } from './edition-events.ts'
import { csvLink, subjectPage, type PageContext } from './site-page.ts'
import { part, shownTable } from './site-part.ts'

/** Attacks over time and their rates. */
export function tempoPage(edition: Edition, countryPart: string, language: Language): string {
  return subjectPage(edition, 'tempo', countryPart, language, (context) => {
    const { words, site } = context
    return part('tempo', words.page.sections.tempo, markup`${tempo(edition.picture, words)}${edition.picture.tempo === undefined ? nothing : markup`${csvLink(edition, 'attacks', site.columns.attacks, context)}${csvLink(edition, 'rates', words.page.columns.rate, context)}`}`)
  })
}

/** Travellers by where they are, and through the years. */
export function travellersPage(edition: Edition, countryPart: string, language: Language): string {
  return subjectPage(edition, 'travellers', countryPart, language, (context) => {
    const { words, site } = context
    const files = edition.picture.travellers === undefined ? nothing : markup`${csvLink(edition, 'travellers', site.places.travellers, context)}${csvLink(edition, 'travellers-through-time', words.page.sections.history, context)}`
    return part('travellers', words.page.sections.travellers, markup`${travellers(edition.picture, words)}${files}`)
  })
}

/** Events by country on the map, the recent ones as sentences, and all that the edition holds in a table. */
export function eventsPage(edition: Edition, countryPart: string, language: Language): string {
  return subjectPage(edition, 'events', countryPart, language, (context) => {
    const { words, site } = context
    const { picture } = edition
    const rows = editionEvents(picture)
    return markup`${rows.length === 0 ? nothing : part('map', site.map, map(rows, context))}
${part('events', words.page.sections.events, statementList(picture.events, picture.evidence, words, words.page.none.events))}
${rows.length === 0 ? nothing : part('all', site.eventsTable, markup`${eventTable(rows, context)}${csvLink(edition, 'events', site.places.events, context)}`)}`
  })
}

function map(rows: readonly EventRow[], { words, site }: PageContext): Markup {
  const counts = eventsByCountry(rows)
  const byNumber = [...counts].toSorted(([, one], [, other]) => other - one)
  const twin = tableTwin({ caption: site.attacksOnMap(rows.length, counts.size), heads: [site.columns.country, words.page.columns.count], rows: byNumber.map(([country, count]) => [words.country(country), words.number(count)]) }, words)
  const missing = byNumber.filter(([country]) => !isOnMap(country)).map(([country, count]) => `${words.country(country)} (${words.number(count)})`)
  if (missing.length === counts.size) return markup`<p class="said">${site.noMap}</p>${twin}`
  const days = rows.flatMap(({ happened }) => happened ?? [])
  const caption = [site.mapCaption(words.day(days.at(-1)), words.day(days[0])), ...(missing.length === 0 ? [] : [site.notDrawn(missing.join(', '))])].join(' ')
  return chartFigure((size) => eventMap(new Map(byNumber.filter(([country]) => isOnMap(country))), site, size), caption, twin)
}

function eventTable(rows: readonly EventRow[], { words, site }: PageContext): Markup {
  const { columns } = words.page
  const cell = (row: EventRow, name: string) => wordedCells(words, { ...row, cells: row.cells.filter((each) => each.name === name) })[0]?.text ?? words.page.unknown
  const heads = [columns.day, columns.place, site.columns.country, site.columns.outcome, site.columns.ideology, site.columns.method, columns.killed, site.columns.injured]
  return shownTable(site.eventsTable, heads, rows.map((row) => [words.day(row.happened), ...['place', 'country', 'status', 'ideology', 'attackType', 'killed', 'injured'].map((name) => cell(row, name))]))
}
