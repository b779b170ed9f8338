import type { LevelBoard, TempoPanel, TravellerLedger } from '../../core/index.ts'
import { capitalised } from '../../words/format.ts'
import type { Words } from '../../words/words-for.ts'
import { figureDayOf } from './ledger.ts'

/** The numbers of a chart in rows, as a page and a paper show them. */
export interface ChartTable {
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function boardsTable(boards: readonly LevelBoard[], words: Words): ChartTable {
  const { page } = words
  const rows = boards.flatMap((board) => board.spells.map((spell) => [
    `${words.levelName(spell.label)}, ${page.ordinal(spell.ordinal, board.steps)}`,
    words.day(spell.from),
    spell.to === undefined ? page.stillHolds : words.day(spell.to),
    spell.editions.map(words.edition).join(', '),
  ]))
  return { caption: page.boards(boards.length), heads: [page.columns.step, page.columns.from, page.columns.until, page.columns.editions], rows }
}

export function tempoTable({ points }: TempoPanel, words: Words): ChartTable {
  const { page, terms } = words
  const rows = points.map(({ day, place, country, killed, counted }) => [
    words.day(day),
    country === undefined ? place[words.language] : `${place[words.language]} (${words.country(country)})`,
    killed === undefined ? page.unknown : words.number(killed),
    counted.map((definition) => terms.definitions[definition]).join('; '),
  ])
  return { caption: page.tempoChart(points.length), heads: [page.columns.day, page.columns.place, page.columns.killed, page.columns.counted], rows }
}

export function ratesTable({ rates }: TempoPanel, words: Words): ChartTable {
  const { page, terms } = words
  const rows = rates.map(({ definition, window, count, days, per30Days, low, high }) => [
    capitalised(terms.definitions[definition]), page.windows[window], words.number(count), words.number(days), words.number(per30Days, 2),
    `${words.number(low, 2)}–${words.number(high, 2)}`,
  ])
  const heads = (['counted', 'window', 'count', 'days', 'rate', 'interval'] as const).map((name) => page.columns[name])
  return { caption: page.ratesCaption, heads, rows }
}

export function ledgerTable(ledger: TravellerLedger, words: Words): ChartTable {
  const { page } = words
  const { total, parts } = ledger
  const rows = [...(total === undefined ? [] : [total]), ...parts].map((part) => [
    `${capitalised(words.cohort(part.cohort))}${part.uncertain ? ` (${page.uncertain})` : ''}`,
    part.quantity === undefined ? page.unknown : words.quantity(part.quantity),
    words.day(figureDayOf(part, ledger)),
  ])
  return { caption: page.ledgerChart, heads: [page.columns.cohort, page.columns.figure, page.columns.asOf], rows }
}

export function seriesTable({ series }: TravellerLedger, words: Words): ChartTable {
  const { page } = words
  const rows = series.flatMap(({ cohort, runs }) => runs.flatMap(({ population, points }) => points.map(({ asOf, quantity }) => [
    capitalised(words.cohort(cohort)), words.quantity(quantity), words.day(asOf), population === undefined ? page.unknown : words.population(population),
  ])))
  const heads = (['cohort', 'figure', 'asOf', 'population'] as const).map((name) => page.columns[name])
  return { caption: page.seriesChart, heads, rows }
}
