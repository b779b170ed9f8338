import * as Plot from '@observablehq/plot'
import { plotSvg, type ChartSize } from './plot-svg.ts'
import { tickStep, ticksTo } from './tick-step.ts'

/** One line of the chart; a number that is undefined is not drawn: unknown is no dot at 0. */
export interface IntervalRow {
  /** What it is, with its numbers in words. */
  readonly text: string
  readonly value: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
  /** The open dot in the same line. */
  readonly beside: number | undefined
}

const rowHeight: Readonly<Record<ChartSize, number>> = { wide: 46, narrow: 64 }
const lettersAcross: Readonly<Record<ChartSize, number>> = { wide: 54, narrow: 25 }

/** Numbers with their ranges, one under the other, each under its own words; grid lines stand behind the ranges, not behind the words. */
export function intervalRowsChart(given: readonly IntervalRow[], title: string, size: ChartSize, format: (value: number) => string): string {
  const rows = given.map((row, key) => ({ ...row, key }))
  const [lowest, highest] = extent(given)
  const ticks = ticksBetween(lowest, highest, given)
  const bottom = rowHeight[size] / 2 - 12
  return plotSvg(title, size, {
    height: rowHeight[size] * rows.length + 34,
    marginLeft: 8,
    marginRight: 20,
    marginTop: 0,
    x: { domain: [lowest, highest], label: null, ticks: [...ticks], tickFormat: format },
    y: { type: 'band', axis: null, domain: rows.map(({ key }) => key) },
    marks: [
      Plot.tickX(rows.flatMap(({ key }) => ticks.map((tick) => ({ key, tick }))), { x: 'tick', y: 'key', insetTop: rowHeight[size] - 22, stroke: ({ tick }: { readonly tick: number }) => (tick === 0 ? 'var(--soft)' : 'var(--line)') }),
      Plot.text(rows, { frameAnchor: 'left', y: 'key', dy: rowHeight[size] / 2 - 22, dx: -6, lineAnchor: 'bottom', lineWidth: lettersAcross[size], textAnchor: 'start', fontSize: 12.5, lineHeight: 1.15, fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4, text: 'text' }),
      Plot.link(rows.filter(({ low, high }) => low !== undefined || high !== undefined), { x1: ({ low }: IntervalRow) => low ?? lowest, x2: ({ high }: IntervalRow) => high ?? highest, y1: 'key', y2: 'key', stroke: 'var(--water)', strokeWidth: 7, strokeOpacity: 0.5, dy: bottom } as Plot.LinkOptions),
      Plot.dot(rows.filter(({ beside }) => beside !== undefined), { x: 'beside', y: 'key', r: 6.5, dy: bottom, fill: 'var(--paper)', stroke: 'var(--deep)', strokeWidth: 2 }),
      Plot.dot(rows.filter(({ value }) => value !== undefined), { x: 'value', y: 'key', r: 4.5, dy: bottom, fill: 'var(--deep)' }),
    ],
  })
}

/** From the lowest to the highest number, with 0 between them; to 1 where all are 0. */
function extent(rows: readonly IntervalRow[]): readonly [lowest: number, highest: number] {
  const numbers = numbersOf(rows)
  const [lowest, highest] = [Math.min(0, ...numbers), Math.max(0, ...numbers)]
  if (lowest === highest) return [0, 1.05]
  const room = (highest - lowest) * 0.05
  return [lowest === 0 ? 0 : lowest - room, highest + room]
}

/** Of whole numbers no line stands between two of them. */
function ticksBetween(lowest: number, highest: number, rows: readonly IntervalRow[]): readonly number[] {
  const step = numbersOf(rows).every(Number.isInteger) ? Math.max(1, tickStep(highest - lowest)) : tickStep(highest - lowest)
  return [...ticksTo(-lowest, step).filter((tick) => tick > 0).map((tick) => -tick).toReversed(), ...ticksTo(highest, step)]
}

function numbersOf(rows: readonly IntervalRow[]): readonly number[] {
  return rows.flatMap(({ value, low, high, beside }) => [value, low, high, beside]).filter((each) => each !== undefined)
}
