import * as Plot from '@observablehq/plot'
import { lastDayOf, type CohortSeries, type Quantity } from '../../core/index.ts'
import type { Words } from '../../words/words-for.ts'
import { amount } from './ledger.ts'
import { plotSvg, yearOf, yearTicks, type ChartSize } from './plot-svg.ts'

interface Point {
  readonly cohort: string
  readonly run: string
  readonly day: Date
  readonly value: number
  readonly quantity: Quantity
}

const strokes = ['var(--deep)', 'var(--slate)', 'var(--water)', 'var(--ink)', 'var(--soft)']
const dashes = [undefined, '6 3', '2 3', '10 3 2 3', '1 4']
const height = 240

/** Cohorts through the years: a ring for a figure that is no exact count, a bar for a range, and a break where another group is counted. */
export function cohortSeriesChart(series: readonly CohortSeries[], words: Words, size: ChartSize): string {
  const drawn = series.slice(0, strokes.length)
  const points = drawn.flatMap(toPoints)
  const days = points.map(({ day }) => day.getTime())
  const [first, last] = [new Date(Math.min(...days)), new Date(Math.max(...days))]
  const highest = Math.max(1, ...points.map(({ value, quantity }) => Math.max(value, quantity.high ?? 0)))
  const colour = ({ cohort }: Point) => strokes[drawn.findIndex((each) => each.cohort === cohort)] ?? 'var(--ink)'
  return plotSvg(words.page.seriesChart, size, {
    height,
    marginLeft: 34,
    marginRight: size === 'wide' ? 210 : 104,
    marginTop: 16,
    x: { type: 'utc', domain: [first, last], ticks: yearTicks(first, last, size === 'wide' ? 8 : 3), tickFormat: yearOf, label: null },
    y: { domain: [0, highest], label: null, ticks: 4, tickFormat: (value: number) => words.number(value), grid: true },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      ...drawn.map((each, index) =>
        Plot.line(points.filter(({ cohort }) => cohort === each.cohort), { x: 'day', y: 'value', z: 'run', stroke: strokes[index] ?? 'var(--ink)', strokeWidth: 2, ...(dashes[index] === undefined ? {} : { strokeDasharray: dashes[index] }) })),
      Plot.ruleX(points.filter(({ quantity }) => quantity.low !== undefined && quantity.high !== undefined), { x: 'day', y1: ({ quantity }: Point) => quantity.low, y2: ({ quantity }: Point) => quantity.high, stroke: colour, strokeWidth: 4, strokeOpacity: 0.4 }),
      Plot.dot(points, { x: 'day', y: 'value', r: 3.2, stroke: colour, strokeWidth: 1.6, fill: (point: Point) => (point.quantity.qualifier === 'exact' ? colour(point) : 'var(--paper)') }),
      Plot.text(endLabels(points, highest), {
        x: 'day', y: 'at', text: ({ cohort }: Point) => words.cohort(cohort), fontSize: 12, fill: colour, stroke: 'var(--paper)', strokeWidth: 4,
        dx: 10, textAnchor: 'start', lineAnchor: 'middle', lineWidth: size === 'wide' ? 18 : 8,
      }),
    ],
  })
}

function toPoints({ cohort, runs }: CohortSeries): readonly Point[] {
  return runs.flatMap((run, index) => run.points.flatMap(({ asOf, quantity }) => {
    const value = amount(quantity)
    return value === undefined ? [] : [{ cohort, run: `${cohort} ${index}`, day: new Date(`${lastDayOf(asOf)}T00:00:00Z`), value, quantity }]
  }))
}

/** The last point of each cohort with a height for its name, moved up where names would touch. */
function endLabels(points: readonly Point[], highest: number): readonly (Point & { readonly at: number })[] {
  const lineHeight = (16 / (height - 50)) * highest
  const ends = [...new Map(points.map((point) => [point.cohort, point])).values()].toSorted((one, other) => one.value - other.value)
  let below = -Infinity
  return ends.map((end) => {
    below = Math.max(end.value, below + lineHeight)
    return { ...end, at: below }
  })
}
