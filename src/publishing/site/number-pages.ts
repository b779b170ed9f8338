import type { Edition, EditionNumbers, IndicatorName, Language } from '../../core/index.ts'
import { wordedCells } from '../../words/cells.ts'
import { indicatorWords } from '../../words/indicators/indicator-words.ts'
import { indicatorPageWords } from '../../words/indicators/page-words.ts'
import { eventMap, isOnMap } from '../charts/event-map.ts'
import { chartFigure } from '../pages/chart-figure.ts'
import { observationGraph } from '../exchange/json-ld/edition-graph.ts'
import { markup, nothing, type Markup } from '../pages/markup.ts'
import { tempo, travellers } from '../pages/sections.ts'
import { statementList } from '../pages/statement.ts'
import { tableTwin } from '../pages/table.ts'
import { indicatorFolder } from './addresses.ts'
import { editionEvents, type EventRow } from './edition-events.ts'
import { eventPlaces, isInTown } from './event-places.ts'
import { csvLink, subjectPage, type PageContext } from './site-page.ts'
import { part, shownTable } from './site-part.ts'

/** Attacks over time and their rates. */
export function tempoPage(edition: Edition, countryPart: string, language: Language): string {
  return subjectPage(edition, 'tempo', countryPart, language, (context) => {
    const { words, site } = context
    return part('tempo', words.page.sections.tempo, markup`${tempo(edition.picture, words)}${edition.picture.tempo === undefined ? nothing : markup`${csvLink(edition, 'attacks', site.columns.attacks, context)}${csvLink(edition, 'rates', words.page.columns.rate, context)}`}${indicatorLink('attack-tempo', countryPart, context)}`)
  }, edition.picture.tempo && observationGraph(edition, 'attacks'))
}

/** Travellers by where they are, and through the years. */
export function travellersPage(edition: Edition, countryPart: string, language: Language): string {
  return subjectPage(edition, 'travellers', countryPart, language, (context) => {
    const { words, site } = context
    const files = edition.picture.travellers === undefined ? nothing : markup`${csvLink(edition, 'travellers', site.places.travellers, context)}${csvLink(edition, 'travellers-through-time', site.parts.cohortsThroughTime, context)}`
    return part('travellers', site.parts.cohorts, markup`${travellers(edition.picture, words)}${files}${indicatorLink('traveller-stocks', countryPart, context)}`)
  }, edition.picture.travellers && observationGraph(edition, 'travellers'))
}

/** Events by country on the map, the recent ones as sentences, and all that the edition holds in a table. */
export function eventsPage(edition: Edition, countryPart: string, language: Language): string {
  return subjectPage(edition, 'events', countryPart, language, (context) => {
    const { words, site } = context
    const { picture, numbers: { towns } } = edition
    const rows = editionEvents(picture)
    return markup`${rows.length === 0 ? nothing : part('map', site.map, map(rows, towns, context))}
${part('events', words.page.sections.events, statementList(picture.events, picture.evidence, words, words.page.none.events))}
${rows.length === 0 ? nothing : part('all', site.eventsTable, markup`${eventTable(rows, towns, context)}${csvLink(edition, 'events', site.places.events, context)}`)}`
  })
}

/** The way to the same subject as an indicator: by motive and outcome, or as ranges and flows. */
function indicatorLink(name: IndicatorName, countryPart: string, { language, root }: PageContext): Markup {
  return markup`<p class="download"><a href="${root}${language}/${indicatorFolder(name, countryPart)}">${indicatorPageWords[language].more(indicatorWords(language).names[name])}</a></p>`
}

function map(rows: readonly EventRow[], towns: EditionNumbers['towns'], { words, site }: PageContext): Markup {
  const places = eventPlaces(rows, towns)
  const byNumber = [...places.byCountry].toSorted(([, one], [, other]) => other.inTowns + other.elsewhere - one.inTowns - one.elsewhere)
  const title = site.attacksOnMap(rows.length, byNumber.length)
  const twin = tableTwin({ caption: title, heads: [site.columns.country, site.columns.inTown, site.columns.inCountry, words.page.columns.count], rows: byNumber.map(([country, { inTowns, elsewhere }]) => [words.country(country), ...[inTowns, elsewhere, inTowns + elsewhere].map((count) => words.number(count))]) }, words)
  const known = byNumber.filter(([, { elsewhere }]) => elsewhere > 0).map(([country, { elsewhere }]) => [country, elsewhere] as const)
  const missing = known.filter(([country]) => !isOnMap(country)).map(([country, count]) => `${words.country(country)} (${words.number(count)})`)
  const drawn = new Map(known.filter(([country]) => isOnMap(country)))
  if (drawn.size === 0 && places.towns.length === 0) return markup`<p class="said">${site.noMap}</p>${twin}`
  const days = rows.flatMap(({ happened }) => happened ?? [])
  const caption = [site.mapCaption(words.day(days.at(-1)), words.day(days[0])), ...(missing.length === 0 ? [] : [site.notDrawn(missing.join(', '))])].join(' ')
  return chartFigure((size) => eventMap({ towns: places.towns, countries: drawn, title }, size), caption, twin)
}

function eventTable(rows: readonly EventRow[], towns: EditionNumbers['towns'], { words, site }: PageContext): Markup {
  const { columns } = words.page
  const cell = (row: EventRow, name: string) => wordedCells(words, { ...row, cells: row.cells.filter((each) => each.name === name) })[0]?.text ?? words.page.unknown
  const heads = [columns.day, columns.place, site.columns.country, site.columns.knownTo, site.columns.outcome, site.columns.ideology, site.columns.method, columns.killed, site.columns.injured]
  return shownTable(site.eventsTable, heads, rows.map((row) => [words.day(row.happened), cell(row, 'place'), cell(row, 'country'), site.columns[isInTown(row, towns) ? 'town' : 'country'], ...['status', 'ideology', 'attackType', 'killed', 'injured'].map((name) => cell(row, name))]))
}
