import * as Plot from '@observablehq/plot'
import { lastDayOf, type CohortSeries } from '../../core/index.ts'
import type { Words } from '../../words/words-for.ts'
import { cohortStyle } from './cohort-style.ts'
import { figureMark, type FigureMark } from './figure-mark.ts'
import { placeApart } from './place-apart.ts'
import { chartWidths, plotSvg, yearOf, yearTicks, type ChartSize } from './plot-svg.ts'
import { tickStep, ticksTo } from './tick-step.ts'
import { wrapWords } from './wrap-words.ts'

interface Figure extends FigureMark {
  readonly cohort: string
  readonly run: number
  readonly day: Date
}

interface EndLabel {
  readonly cohort: string
  readonly exact: boolean
  readonly x: number
  readonly y: number
  readonly labelY: number
  readonly text: string
}

const height = 260
/** Marks start right of the numbers on the axis. */
const edges = { top: 20, bottom: 28, left: 34, firstDay: 44 }
/** Room for names at the right, and letters that fit in it. */
const names: Readonly<Record<ChartSize, { readonly room: number; readonly letters: number }>> = { wide: { room: 210, letters: 28 }, narrow: { room: 114, letters: 13 } }
const lineHeight = 14
const arrowLength = 15

/** Cohorts through the years: filled for a count, open for an estimate, a bar for a range, an arrow for a bound, and a break where another group is counted. */
export function cohortSeriesChart(series: readonly CohortSeries[], words: Words, size: ChartSize): string {
  const figures = series.flatMap(figuresOf)
  const days = figures.map(({ day }) => day.getTime())
  const [first, last] = [new Date(Math.min(...days)), new Date(Math.max(...days))]
  const highest = Math.max(1, ...figures.map(highestOf))
  const right = chartWidths[size] - names[size].room
  const floor = height - edges.bottom
  const toX = (day: Date) => edges.firstDay + ((day.getTime() - first.getTime()) / Math.max(1, last.getTime() - first.getTime())) * (right - edges.firstDay)
  const toY = (value: number) => floor - (value / highest) * (floor - edges.top)
  const ticks = ticksTo(highest, Math.max(1, tickStep(highest)))
  const labels = endLabels(figures, toX, toY, words, size)
  return plotSvg(words.page.seriesChart, size, {
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    length: { type: 'identity' },
    marks: [
      Plot.ruleY(ticks, { x1: () => edges.left, x2: () => right, y: toY, stroke: (tick) => (tick === 0 ? 'var(--ink)' : 'var(--line)') }),
      Plot.text(ticks, { x: () => edges.left - 6, y: toY, text: (tick) => words.number(tick), textAnchor: 'end', fontSize: 12, fill: 'currentColor' }),
      Plot.ruleX(yearTicks(first, last, size === 'wide' ? 8 : 3), { x: toX, y1: () => floor, y2: () => floor + 4, stroke: 'var(--ink)' }),
      Plot.text(yearTicks(first, last, size === 'wide' ? 8 : 3), { x: toX, y: () => floor + 14, text: yearOf, fontSize: 12, fill: 'currentColor' }),
      Plot.link(labels, { x1: 'x', y1: 'y', x2: () => right + 12, y2: 'labelY', stroke: 'var(--soft)', strokeWidth: 0.8, strokeOpacity: 0.6 }),
      ...series.map(({ cohort }) => drawCohort(cohort, figures.filter((each) => each.cohort === cohort), toX, toY)),
      ...labels.map(({ cohort, labelY, exact }) => drawMark([{ x: right + 18, y: labelY, exact }], cohort)),
      Plot.text(labels, { x: () => right + 28, y: 'labelY', text: 'text', textAnchor: 'start', fontSize: 12, lineHeight: 1.15, fill: 'var(--ink)' }),
    ],
  })
}

/** True where there is something to follow: a cohort with figures of two days at least. */
export function canFollow(series: readonly CohortSeries[]): boolean {
  return series.some((each) => new Set(figuresOf(each).map(({ day }) => day.getTime())).size > 1)
}

function figuresOf({ cohort, runs }: CohortSeries): readonly Figure[] {
  return runs.flatMap(({ points }, run) => points.flatMap(({ asOf, quantity }) => {
    const mark = figureMark(quantity)
    return mark === undefined ? [] : [{ ...mark, cohort, run, day: new Date(`${lastDayOf(asOf)}T00:00:00Z`) }]
  }))
}

/** The line runs through numbers only: what is known as a range or a bound stands beside it. */
function drawCohort(cohort: string, figures: readonly Figure[], toX: (day: Date) => number, toY: (value: number) => number): Plot.Markish {
  const { colour, dash } = cohortStyle(cohort)
  const x = ({ day }: Figure) => toX(day)
  const numbers = figures.flatMap((each) => (each.value === undefined ? [] : [{ ...each, y: toY(each.value) }]))
  const ranges = figures.flatMap((each) => (each.range === undefined ? [] : [{ ...each, y1: toY(each.range.low), y2: toY(each.range.high) }]))
  const bounds = figures.flatMap((each) => (each.bound === undefined ? [] : [{ ...each, y: toY(each.bound.at), up: each.bound.open === 'up' }]))
  return [
    Plot.ruleX(ranges, { x, y1: 'y1', y2: 'y2', stroke: colour, strokeWidth: 5, strokeOpacity: 0.5 }),
    Plot.line(numbers, { x, y: 'y', z: 'run', stroke: colour, strokeWidth: 2, ...(dash === undefined ? {} : { strokeDasharray: dash }) }),
    Plot.link(bounds, { x1: (each) => x(each) - 4, x2: (each) => x(each) + 4, y1: 'y', y2: 'y', stroke: colour, strokeWidth: 1.6 }),
    Plot.vector(bounds, { x, y: 'y', length: ({ up, y }) => (up ? arrowLength : Math.min(arrowLength, toY(0) - y)), rotate: ({ up }) => (up ? 0 : 180), anchor: 'start', shape: 'arrow', stroke: colour, strokeWidth: 1.6 }),
    drawMark(numbers.map((each) => ({ x: x(each), y: each.y, exact: each.exact })), cohort),
  ]
}

function drawMark(at: readonly { readonly x: number; readonly y: number; readonly exact: boolean }[], cohort: string): Plot.Markish {
  const { colour, symbol } = cohortStyle(cohort)
  return Plot.dot(at, { x: 'x', y: 'y', r: 3.4, symbol, stroke: colour, strokeWidth: 1.5, fill: ({ exact }) => (exact ? colour : 'var(--paper)') })
}

/** A name for each cohort at the right, as high as its last figure or as near to that as the other names allow. */
function endLabels(figures: readonly Figure[], toX: (day: Date) => number, toY: (value: number) => number, words: Words, size: ChartSize): readonly EndLabel[] {
  const ends = [...new Map(figures.toSorted((one, other) => one.day.getTime() - other.day.getTime()).map((figure) => [figure.cohort, figure])).values()]
  const labels = ends.map((end) => ({ cohort: end.cohort, exact: end.exact, x: toX(end.day), y: toY(end.value ?? end.bound?.at ?? highestOf(end)), lines: wrapWords(words.cohort(end.cohort), names[size].letters) }))
  const middles = placeApart(labels.map(({ y, lines }) => ({ at: y, height: lines.length * lineHeight + 3 })), 0, height)
  return labels.map(({ lines, ...label }, index) => ({ ...label, text: lines.join('\n'), labelY: middles[index] ?? label.y }))
}

function highestOf({ value, range, bound }: Figure): number {
  return Math.max(value ?? 0, range?.high ?? 0, bound?.at ?? 0)
}
