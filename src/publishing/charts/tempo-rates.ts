import * as Plot from '@observablehq/plot'
import type { TempoPanel, TempoRate } from '../../core/index.ts'
import { capitalised } from '../../words/format.ts'
import type { Words } from '../../words/words-for.ts'
import { plotSvg, type ChartSize } from './plot-svg.ts'
import { tickStep, ticksTo } from './tick-step.ts'

/** A phone has room for two lines above each interval. */
const rowHeight: Readonly<Record<ChartSize, number>> = { wide: 46, narrow: 62 }

interface Row extends TempoRate {
  readonly key: number
}

/** Attacks per 30 days with their 95 % intervals: each definition before and now, one under the other; grid lines stand behind the intervals, not behind the words. */
export function tempoRatesChart({ rates }: TempoPanel, words: Words, size: ChartSize): string {
  const rows: readonly Row[] = rates.map((rate, key) => ({ ...rate, key }))
  const highest = Math.max(1, ...rows.map(({ high }) => high)) * 1.05
  const ticks = ticksTo(highest, tickStep(highest))
  const grid = rows.flatMap(({ key }) => ticks.map((tick) => ({ key, tick })))
  return plotSvg(`${words.page.columns.rate}, ${words.page.columns.interval}`, size, {
    height: rowHeight[size] * rows.length + 34,
    marginLeft: 6,
    marginRight: 20,
    marginTop: 0,
    x: { domain: [0, highest], label: null, ticks: [...ticks], tickFormat: (value: number) => words.number(value, value % 1 === 0 ? 0 : 1) },
    y: { type: 'band', axis: null, domain: rows.map(({ key }) => key) },
    marks: [
      Plot.tickX(grid, { x: 'tick', y: 'key', insetTop: rowHeight[size] - 22, stroke: 'var(--line)' }),
      Plot.text(rows, { x: 0, y: 'key', dy: rowHeight[size] / 2 - 22, dx: 2, lineAnchor: 'bottom', lineWidth: size === 'wide' ? 60 : 24, textAnchor: 'start', fontSize: 12.5, fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4, text: (row) => labelOf(row, words) }),
      Plot.link(rows, { x1: 'low', x2: 'high', y1: 'key', y2: 'key', stroke: 'var(--water)', strokeWidth: 7, strokeOpacity: 0.5, dy: rowHeight[size] / 2 - 12 } as Plot.LinkOptions),
      Plot.dot(rows, { x: 'per30Days', y: 'key', r: 4.5, dy: rowHeight[size] / 2 - 12, fill: ({ window }: Row) => (window === 'current' ? 'var(--deep)' : 'var(--paper)'), stroke: 'var(--deep)', strokeWidth: 2 }),
    ],
  })
}

function labelOf({ definition, window, count, days }: TempoRate, words: Words): string {
  return `${capitalised(words.terms.definitions[definition])}, ${words.page.windows[window]}: ${words.page.countInDays(count, days)}`
}
