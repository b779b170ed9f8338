import * as Plot from '@observablehq/plot'
import { firstDayOf, type TempoPanel } from '../../core/index.ts'
import type { Words } from '../../words/words-for.ts'
import { plotSvg, yearOf, yearTicks, type ChartSize } from './plot-svg.ts'

type Point = TempoPanel['points'][number]

const toDate = (day: string) => new Date(`${day}T00:00:00Z`)

/** One dot an attack, filled where people were killed and larger with their number; a broken ring where the toll is unknown. */
export function tempoDotsChart(tempo: TempoPanel, words: Words, size: ChartSize): string {
  const points = size === 'wide' ? tempo.points : tempo.points.filter(({ day }) => firstDayOf(day) >= tempo.referenceFirst)
  const first = toDate([tempo.referenceFirst, ...points.map(({ day }) => firstDayOf(day))].toSorted()[0] ?? tempo.referenceFirst)
  const last = toDate(tempo.last)
  const current = toDate(tempo.first)
  return plotSvg(words.page.tempoChart(points.length), size, {
    height: 150,
    marginTop: 26,
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
      Plot.dot(points, Plot.dodgeY({ anchor: 'bottom', padding: 1, x: ({ day }: Point) => toDate(firstDayOf(day)), r: radius, fill, stroke: ({ killed }: Point) => (killed === undefined ? 'var(--soft)' : 'var(--ink)'), strokeWidth: 1.3 })),
    ],
  })
}

/** Area grows with the number killed, so that twice the dead is twice the ink. */
function radius({ killed }: Point): number {
  return Math.max(3, Math.min(16, 1.6 * Math.sqrt(killed ?? 0) + 1.6))
}

function fill({ killed }: Point): string {
  return killed === undefined ? 'var(--line)' : killed > 0 ? 'var(--ink)' : 'var(--paper)'
}
