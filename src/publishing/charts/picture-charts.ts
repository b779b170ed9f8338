import type { CurrentLevel, TempoPanel, ThreatPicture, TravellerLedger } from '../../core/index.ts'
import type { Words } from '../../words/words-for.ts'
import { boardsTable, ledgerTable, ratesTable, seriesTable, tempoTable, type ChartTable } from './chart-tables.ts'
import { canFollow } from './cohort-figures.ts'
import { cohortSeriesChart } from './cohort-series.ts'
import { daysDiffer, ledgerChart } from './ledger.ts'
import { hasBriefSpells, levelBoardsChart } from './level-boards.ts'
import type { ChartSize } from './plot-svg.ts'
import { tempoDotsChart } from './tempo-dots.ts'
import { tempoRatesChart } from './tempo-rates.ts'

/** A chart of a picture with what to read in it, and the same numbers in a table. */
export interface PictureChart {
  readonly draw: (size: ChartSize) => string
  readonly caption: string
  readonly table: ChartTable
}

/** The level through the years; nothing where the record holds no decisions. */
export function historyCharts({ boards, view, level }: ThreatPicture, words: Words): readonly PictureChart[] {
  const drawn = boards.filter(({ spells }) => spells.length > 0)
  if (drawn.length === 0) return []
  const { page } = words
  const changes = drawn.slice(1).map((board) => page.newScale(words.day(board.validFrom ?? board.spells[0]?.from))).join('; ')
  const caption = [`${changes === '' ? page.boards(drawn.length) : changes}.`, ...(hasBriefSpells(drawn, view.asOf) ? [page.briefCaption] : []), ...ownNotDrawn(level, words)].join(' ')
  return [{ draw: (size) => levelBoardsChart(drawn, view.asOf, words, size), caption, table: boardsTable(drawn, words) }]
}

/** The gauge shows the level that was set here: whose level the chart ends on is said beside it. */
function ownNotDrawn(level: CurrentLevel | undefined, { page, ...words }: Words): readonly string[] {
  if (level?.setHereBy === undefined) return []
  return [page.ownNotDrawn(`${words.levelName(level.label)} (${page.ordinal(level.ordinal, level.steps)})`, level.setHereBy, words.day(level.decided))]
}

/** Attacks over time, and their rates. */
export function tempoCharts(panel: TempoPanel, words: Words): readonly PictureChart[] {
  const { page } = words
  return [
    ...(panel.points.length === 0 ? [] : [{ draw: (size: ChartSize) => tempoDotsChart(panel, words, size), caption: page.dotsCaption, table: tempoTable(panel, words) }]),
    ...(panel.rates.length === 0 ? [] : [{ draw: (size: ChartSize) => tempoRatesChart(panel, words, size), caption: page.ratesCaption, table: ratesTable(panel, words) }]),
  ]
}

/** Travellers by where they are. */
export function ledgerCharts(ledger: TravellerLedger, words: Words): readonly PictureChart[] {
  const day = words.day(ledger.figureAsOf)
  const caption = daysDiffer(ledger) ? words.page.asOfUnlessSaid(day) : `${words.page.columns.asOf} ${day}`
  return ledger.parts.length === 0 ? [] : [{ draw: (size) => ledgerChart(ledger, words, size), caption, table: ledgerTable(ledger, words) }]
}

/** Travellers through the years, where they can be followed. */
export function seriesCharts(ledger: TravellerLedger, words: Words): readonly PictureChart[] {
  return canFollow(ledger.series) ? [{ draw: (size) => cohortSeriesChart(ledger.series, words, size), caption: words.page.seriesCaption, table: seriesTable(ledger, words) }] : []
}
