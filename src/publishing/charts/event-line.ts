import * as Plot from '@observablehq/plot'
import { type EventOutcome, type ListedEvent } from '../../core/index.ts'
import { chartWidths, plotSvg, yearOf, yearTicks, type ChartSize } from './plot-svg.ts'

/** An event on the line: its days, what came of it, and whether people were killed; undefined where nobody says, which is not 0. */
export type LinedEvent = Pick<ListedEvent, 'days' | 'outcome'> & { readonly killed: number | undefined }

const rowHeight: Readonly<Record<ChartSize, number>> = { wide: 64, narrow: 52 }
const labelHeight = 18
/** In the middle of each row of dots, from its top. */
const middle = 0.62
const radius = 3.6

/** Events on one axis of time, a row for each outcome: filled where people were killed, open where nobody was, a broken ring where that is unknown, and a bar where the day is known no more closely. */
export function eventLine(events: readonly LinedEvent[], { title, rows }: { readonly title: string; readonly rows: readonly (readonly [EventOutcome, string])[] }, size: ChartSize): string {
  const times = events.flatMap(({ days }) => [timeOf(days.first), timeOf(days.last)])
  const [first, last] = [new Date(Math.min(...times)), new Date(Math.max(...times))]
  const [left, right] = [10, chartWidths[size] - 12]
  const toX = (time: number) => left + ((time - first.getTime()) / Math.max(1, last.getTime() - first.getTime())) * (right - left)
  const toY = (outcome: EventOutcome) => rows.findIndex(([each]) => each === outcome) * rowHeight[size] + rowHeight[size] * middle
  const floor = rows.length * rowHeight[size]
  const drawn = events.map(({ days, outcome, killed }, at) => ({ killed, x1: toX(timeOf(days.first)), x2: toX(timeOf(days.last)), y: toY(outcome) + spread(at) }))
  const ticks = yearTicks(first, last, size === 'wide' ? 10 : 5)
  return plotSvg(title, size, {
    height: floor + 26,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    r: { type: 'identity' },
    marks: [
      Plot.ruleX(ticks, { x: (tick: Date) => toX(tick.getTime()), y1: () => 0, y2: () => floor, stroke: 'var(--line)' }),
      Plot.text(ticks, { x: (tick: Date) => toX(tick.getTime()), y: () => floor + 14, text: yearOf, fontSize: 12, fill: 'currentColor' }),
      Plot.ruleY([floor], { x1: () => left - 6, x2: () => right + 6, y: (each: number) => each, stroke: 'var(--ink)' }),
      Plot.ruleY(drawn.filter(({ x1, x2 }) => x2 - x1 > radius), { x1: 'x1', x2: 'x2', y: 'y', stroke: 'var(--water)', strokeWidth: 2, strokeOpacity: 0.6 }),
      Plot.dot(drawn, { x: ({ x1, x2 }) => (x1 + x2) / 2, y: 'y', r: () => radius, fill: ({ killed }) => (killed === undefined || killed === 0 ? 'var(--card)' : 'var(--deep)'), fillOpacity: 0.8, stroke: ({ killed }) => (killed === undefined ? 'var(--soft)' : 'var(--deep)'), strokeWidth: 1.2 }),
      Plot.dot(drawn.filter(({ killed }) => killed === undefined), { x: ({ x1, x2 }) => (x1 + x2) / 2, y: 'y', r: () => radius, fill: 'var(--card)', stroke: 'var(--soft)', strokeDasharray: '2 2', strokeWidth: 1.4 }),
      Plot.text(rows, { x: () => left - 6, y: ([outcome]) => toY(outcome) - rowHeight[size] * middle + labelHeight - 6, text: ([, name]) => name, textAnchor: 'start', fontSize: 12, fontWeight: 600, fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 3 }),
    ],
  })
}

/** Dots of one row are moved up and down a little, always in the same way, so that those of one week stay apart. */
function spread(at: number): number {
  return ((at * 7) % 5 - 2) * 4
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}
