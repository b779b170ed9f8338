import type { Words } from '../../words/words-for.ts'
import { highestOf, type Figure } from './cohort-figures.ts'
import { freeSpot, pointsBetween, type Rectangle, type Spot } from './free-spot.ts'
import { placeApart } from './place-apart.ts'
import type { ChartSize } from './plot-svg.ts'
import { textWidth } from './text-width.ts'
import { wrapWords } from './wrap-words.ts'

/** Where days and numbers are, in pixels; names stand right of it. */
export interface SeriesFrame {
  readonly toX: (day: Date) => number
  readonly toY: (value: number) => number
  readonly left: number
  readonly right: number
  readonly floor: number
  readonly height: number
}

export interface EndLabel {
  readonly cohort: string
  readonly exact: boolean
  readonly x: number
  readonly y: number
  readonly labelX: number
  readonly labelY: number
  /** True for a name in the margin, that needs its mark and a line to its cohort. */
  readonly apart: boolean
  readonly text: string
}

/** Room for names at the right, and letters that fit in it. */
export const nameRoom: Readonly<Record<ChartSize, { readonly room: number; readonly letters: number }>> = { wide: { room: 210, letters: 28 }, narrow: { room: 114, letters: 13 } }
/** How far an arrow reaches from its bound. */
export const arrowLength = 15
const lineHeight = 14
/** A cohort that ends at least so far from the margin has its name beside its last figure, where there is room. */
const besideFrom = 36

/** A name for each end: beside it where the cohort ends early and there is room, or in the margin as near to its height as the other names allow. */
export function endLabels(figures: readonly Figure[], frame: SeriesFrame, words: Words, size: ChartSize): readonly EndLabel[] {
  const { toX, toY, left, right, floor, height } = frame
  const ends = endsOf(figures).map((end) => ({ cohort: end.cohort, exact: end.exact, x: toX(end.day), y: toY(end.value ?? end.bound?.at ?? highestOf(end)), name: words.cohort(end.cohort) }))
  const spots = spotsFor(ends, drawnSpots(figures, frame), { left, right, top: 0, bottom: floor })
  const beside = ends.flatMap(({ name, ...end }, index) => {
    const spot = spots[index]
    return spot === undefined ? [] : [{ ...end, text: name, labelX: spot.left, labelY: (spot.top + spot.bottom) / 2, apart: false }]
  })
  const margin = ends.filter((_, index) => spots[index] === undefined).map(({ name, ...end }) => ({ ...end, lines: wrapWords(name, nameRoom[size].letters) }))
  const middles = placeApart(margin.map(({ y, lines }) => ({ at: y, height: lines.length * lineHeight + 3 })), 0, height)
  return [...beside, ...margin.map(({ lines, ...end }, index) => ({ ...end, text: lines.join('\n'), labelX: right + 28, labelY: middles[index] ?? end.y, apart: true }))]
}

/** The last figure of each cohort and, where that is not on its line, the end of the line as well. */
function endsOf(figures: readonly Figure[]): readonly Figure[] {
  const byDay = figures.toSorted((one, other) => one.day.getTime() - other.day.getTime())
  return [...new Set(figures.map(({ cohort }) => cohort))].flatMap((cohort) => {
    const own = byDay.filter((each) => each.cohort === cohort)
    const [last, onLine] = [own.at(-1), own.findLast(({ value }) => value !== undefined)]
    return [...new Set([onLine, last])].filter((each) => each !== undefined)
  })
}

/** A free place beside each end that is far enough from the margin; a name takes its place from the ones after it. */
function spotsFor(ends: readonly { readonly name: string; readonly x: number; readonly y: number }[], drawn: readonly Spot[], bounds: Rectangle): readonly (Rectangle | undefined)[] {
  const taken = [...drawn]
  return ends.map(({ name, x, y }) => {
    const spot = x < bounds.right - besideFrom ? freeSpot({ x, y }, textWidth(name), taken, bounds) : undefined
    if (spot !== undefined) taken.push(...[spot.top, spot.bottom].flatMap((edge) => pointsBetween({ x: spot.left, y: edge }, { x: spot.right, y: edge })))
    return spot
  })
}

/** Points on every line, mark, bar and arrow of the chart. */
function drawnSpots(figures: readonly Figure[], { toX, toY }: SeriesFrame): readonly Spot[] {
  const lines = figures.flatMap((figure, index) => {
    const next = figures.slice(index + 1).find((each) => each.cohort === figure.cohort && each.run === figure.run && each.value !== undefined)
    if (figure.value === undefined || next?.value === undefined) return []
    return pointsBetween({ x: toX(figure.day), y: toY(figure.value) }, { x: toX(next.day), y: toY(next.value) })
  })
  const others = figures.flatMap(({ day, value, range, bound }) => {
    const x = toX(day)
    const arrow = bound === undefined ? [] : pointsBetween({ x, y: toY(bound.at) }, { x, y: toY(bound.at) + (bound.open === 'up' ? -arrowLength : arrowLength) })
    const bar = range === undefined ? [] : pointsBetween({ x, y: toY(range.low) }, { x, y: toY(range.high) })
    const mark = value === undefined ? [] : [[0, 0], [-5, 0], [5, 0], [0, -5], [0, 5]].map(([dx = 0, dy = 0]) => ({ x: x + dx, y: toY(value) + dy }))
    return [...arrow, ...bar, ...mark]
  })
  return [...lines, ...others]
}
