import * as Plot from '@observablehq/plot'
import { firstDayOf, type TempoPanel } from '../../core/index.ts'
import type { Words } from '../../words/words-for.ts'
import { plotSvg, yearOf, yearTicks, type ChartSize } from './plot-svg.ts'
import { textWidth } from './text-width.ts'

type Point = TempoPanel['points'][number]

/** Sizes that the key under the axis shows below the largest in the chart, in people killed. */
const keySizes = [1, 10, 50, 100]
/** A size is shown where the largest is so many times as large: dots closer than that look alike. */
const tellsApart = 1.8
const keyHeight = 40
const keyMiddle = 48
const smallest = 3
const growth = 1.6
/** Up to this number killed dots have the smallest size. */
const alike = Math.floor((smallest / growth) ** 2)

const toDate = (day: string) => new Date(`${day}T00:00:00Z`)

/** One dot an attack, filled where people were killed and larger with their number; a broken ring where the toll is unknown. */
export function tempoDotsChart(tempo: TempoPanel, words: Words, size: ChartSize): string {
  const points = size === 'wide' ? tempo.points : tempo.points.filter(({ day }) => firstDayOf(day) >= tempo.referenceFirst)
  const first = toDate([tempo.referenceFirst, ...points.map(({ day }) => firstDayOf(day))].toSorted()[0] ?? tempo.referenceFirst)
  const last = toDate(tempo.last)
  const current = toDate(tempo.first)
  return plotSvg(words.page.tempoChart(points.length), size, {
    height: 150 + keyHeight,
    marginTop: 26,
    marginBottom: 30 + keyHeight,
    marginLeft: 14,
    marginRight: 14,
    x: { type: 'utc', domain: [first, last], ticks: yearTicks(first, last, 6), tickFormat: yearOf, label: null, inset: 10 },
    y: { axis: null },
    r: { type: 'identity' },
    marks: [
      Plot.rect([0], { x1: () => current, x2: () => last, fill: 'var(--shallow)', fillOpacity: 0.5 }),
      Plot.text([words.page.windows.current], { x: () => new Date((current.getTime() + last.getTime()) / 2), frameAnchor: 'top', dy: -16, fill: 'var(--deep)', fontWeight: 600, fontSize: 12, text: (text) => text }),
      Plot.text([words.page.windows.reference], { x: () => new Date((toDate(tempo.referenceFirst).getTime() + current.getTime()) / 2), frameAnchor: 'top', dy: -16, fill: 'var(--soft)', fontSize: 12, text: (text) => text }),
      Plot.ruleX([toDate(tempo.referenceFirst), current], { stroke: 'var(--deep)', strokeDasharray: '2 3' }),
      Plot.frame({ anchor: 'bottom', stroke: 'var(--ink)' }),
      ...sizeKey(points, words),
      Plot.dot(points, Plot.dodgeY({ anchor: 'bottom', padding: 1, x: ({ day }: Point) => toDate(firstDayOf(day)), r: radius, fill, stroke: outline, strokeWidth: 1.3 })),
    ],
  })
}

/** What the dots mean: one of each kind and size that the chart may hold, with its number killed. */
function sizeKey(points: readonly Point[], words: Words): readonly Plot.Markish[] {
  const most = Math.max(0, ...points.map(({ killed }) => killed ?? 0))
  const sizes = [0, ...keySizes.filter((each) => each === 1 ? most > 0 : each * tellsApart < most), ...(most > alike ? [most] : [])]
  const entries = [...sizes.map((killed) => ({ killed, text: killed === 1 ? `1–${alike}` : words.number(killed) })), ...(points.some(({ killed }) => killed === undefined) ? [{ killed: undefined, text: words.page.unknown }] : [])]
  const title = `${words.page.columns.killed}:`
  let dx = textWidth(title) + 4
  const marks = entries.flatMap(({ killed, text }) => {
    const r = radius({ killed })
    const [dot, label] = [dx + r, dx + 2 * r + 4]
    dx = label + textWidth(text) + 14
    return [
      Plot.dot([killed], { frameAnchor: 'bottom-left', dx: dot, dy: keyMiddle, r, fill: fill({ killed }), stroke: outline({ killed }), strokeWidth: 1.3 }),
      Plot.text([text], { frameAnchor: 'bottom-left', dx: label, dy: keyMiddle, lineAnchor: 'middle', fontSize: 12, fill: 'currentColor', text: (each) => each }),
    ]
  })
  return [Plot.text([title], { frameAnchor: 'bottom-left', dy: keyMiddle, lineAnchor: 'middle', fontSize: 12, fill: 'currentColor', text: (each) => each }), ...marks]
}

/** Area grows with the number killed, so that twice the dead is twice the ink; below four a dot would be too small to see. */
function radius({ killed }: Pick<Point, 'killed'>): number {
  return Math.max(smallest, growth * Math.sqrt(killed ?? 0))
}

function fill({ killed }: Pick<Point, 'killed'>): string {
  return killed === undefined ? 'var(--line)' : killed > 0 ? 'var(--ink)' : 'var(--paper)'
}

function outline({ killed }: Pick<Point, 'killed'>): string {
  return killed === undefined ? 'var(--soft)' : 'var(--ink)'
}
