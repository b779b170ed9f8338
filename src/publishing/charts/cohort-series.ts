import * as Plot from '@observablehq/plot'
import type { CohortSeries } from '../../core/index.ts'
import type { Words } from '../../words/words-for.ts'
import { figuresOf, highestOf, type Figure } from './cohort-figures.ts'
import { arrowLength, endLabels, nameRoom, type SeriesFrame } from './cohort-names.ts'
import { cohortStyle } from './cohort-style.ts'
import { chartWidths, plotSvg, yearOf, yearTicks, type ChartSize } from './plot-svg.ts'
import { tickStep, ticksTo } from './tick-step.ts'

const height = 266
/** Marks start right of the numbers on the axis. */
const edges = { top: 26, bottom: 28, left: 34, firstDay: 44 }

/** Cohorts through the years: filled for a count, open for an estimate, a bar for a range, an arrow for a bound, and a break where another group is counted. */
export function cohortSeriesChart(series: readonly CohortSeries[], words: Words, size: ChartSize): string {
  const figures = series.flatMap(figuresOf)
  const days = figures.map(({ day }) => day.getTime())
  const [first, last] = [new Date(Math.min(...days)), new Date(Math.max(...days))]
  const highest = Math.max(1, ...figures.map(highestOf))
  const [right, floor] = [chartWidths[size] - nameRoom[size].room, height - edges.bottom]
  const toX = (day: Date) => edges.firstDay + ((day.getTime() - first.getTime()) / Math.max(1, last.getTime() - first.getTime())) * (right - edges.firstDay)
  const toY = (value: number) => floor - (value / highest) * (floor - edges.top)
  const years = yearTicks(first, last, size === 'wide' ? 8 : 3)
  const ticks = ticksTo(highest, Math.max(1, tickStep(highest)))
  const frame: SeriesFrame = { toX, toY, left: edges.left, right, floor, height }
  const labels = endLabels(figures, frame, words, size)
  const apart = labels.filter((each) => each.apart)
  return plotSvg(words.page.seriesChart, size, {
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    length: { type: 'identity' },
    marks: [
      Plot.ruleY(ticks, { x1: () => edges.left, x2: () => right, y: toY, stroke: (tick) => (tick === 0 ? 'var(--ink)' : 'var(--line)') }),
      Plot.text(ticks, { x: () => edges.left - 6, y: toY, text: (tick) => words.number(tick), textAnchor: 'end', fontSize: 12, fill: 'currentColor' }),
      Plot.ruleX(years, { x: toX, y1: () => floor, y2: () => floor + 4, stroke: 'var(--ink)' }),
      Plot.text(years, { x: toX, y: () => floor + 14, text: yearOf, fontSize: 12, fill: 'currentColor' }),
      Plot.link(apart, { x1: 'x', y1: 'y', x2: () => right + 12, y2: 'labelY', stroke: 'var(--soft)', strokeWidth: 0.8, strokeOpacity: 0.6 }),
      ...series.map(({ cohort }) => drawCohort(cohort, figures.filter((each) => each.cohort === cohort), frame)),
      ...apart.map(({ cohort, labelY, exact }) => drawMark([{ x: right + 18, y: labelY, exact }], cohort)),
      Plot.text(labels, { x: 'labelX', y: 'labelY', text: 'text', textAnchor: 'start', fontSize: 12, lineHeight: 1.15, fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4 }),
    ],
  })
}

/** The line runs through numbers only: what is known as a range or a bound stands beside it. */
function drawCohort(cohort: string, figures: readonly Figure[], { toX, toY, floor }: SeriesFrame): Plot.Markish {
  const { colour, dash } = cohortStyle(cohort)
  const x = ({ day }: Figure) => toX(day)
  const numbers = figures.flatMap((each) => (each.value === undefined ? [] : [{ ...each, y: toY(each.value) }]))
  const ranges = figures.flatMap((each) => (each.range === undefined ? [] : [{ ...each, y1: toY(each.range.low), y2: toY(each.range.high) }]))
  const bounds = figures.flatMap((each) => (each.bound === undefined ? [] : [{ ...each, y: toY(each.bound.at), up: each.bound.open === 'up' }]))
  return [
    Plot.ruleX(ranges, { x, y1: 'y1', y2: 'y2', stroke: colour, strokeWidth: 5, strokeOpacity: 0.5 }),
    Plot.line(numbers, { x, y: 'y', z: 'run', stroke: colour, strokeWidth: 2, ...(dash === undefined ? {} : { strokeDasharray: dash }) }),
    Plot.link(bounds, { x1: (each) => x(each) - 4, x2: (each) => x(each) + 4, y1: 'y', y2: 'y', stroke: colour, strokeWidth: 1.6 }),
    Plot.vector(bounds, { x, y: 'y', length: ({ up, y }) => (up ? arrowLength : Math.min(arrowLength, floor - y)), rotate: ({ up }) => (up ? 0 : 180), anchor: 'start', shape: 'arrow', stroke: colour, strokeWidth: 1.6 }),
    drawMark(numbers.map((each) => ({ x: x(each), y: each.y, exact: each.exact })), cohort),
  ]
}

function drawMark(at: readonly { readonly x: number; readonly y: number; readonly exact: boolean }[], cohort: string): Plot.Markish {
  const { colour, symbol } = cohortStyle(cohort)
  return Plot.dot(at, { x: 'x', y: 'y', r: 3.4, symbol, stroke: colour, strokeWidth: 1.5, fill: ({ exact }) => (exact ? colour : 'var(--paper)') })
}
