import * as Plot from '@observablehq/plot'
import type { Country } from '../../core/index.ts'
import type { SiteWords } from '../../words/site.ts'
import type { Outline } from '../geography/outline.ts'
import { outlines } from '../geography/outlines.ts'
import { plotSvg, type ChartSize } from './plot-svg.ts'

/** Corners of what is shown, in degrees: from Ireland and Crete to the Barents Sea. */
const corners = [[-10.5, 35], [33, 35], [-10.5, 60], [36, 66], [10, 71], [28, 71.3]] as const
const heights: Readonly<Record<ChartSize, number>> = { wide: 620, narrow: 330 }

/** Events counted by country: each country coloured by its number, which stands on it. What has no outline is left to the caption. */
export function eventMap(counts: ReadonlyMap<Country, number>, words: SiteWords, size: ChartSize): string {
  const most = Math.max(...counts.values())
  const drawn = outlines.flatMap((outline) => {
    const count = counts.get(outline.code)
    return count === undefined ? [] : [{ count, shape: shapeOf(outline), part: shapeOf({ ...outline, polygons: outline.polygons.slice(0, 1) }) }]
  })
  const total = drawn.reduce((sum, { count }) => sum + count, 0)
  return plotSvg(words.attacksOnMap(total, drawn.length), size, {
    height: heights[size],
    margin: 0,
    projection: { type: 'azimuthal-equal-area', rotate: [-12, -52], domain: { type: 'MultiPoint', coordinates: corners.map(([x, y]) => [x, y]) }, inset: 6 },
    marks: [
      Plot.geo(outlines.map(shapeOf), { fill: 'var(--card)', stroke: 'var(--line)' }),
      Plot.geo(drawn, { geometry: 'shape', fill: 'var(--water)', fillOpacity: ({ count }: { readonly count: number }) => 0.2 + 0.5 * (count / most), stroke: 'var(--deep)', strokeWidth: 0.8 }),
      Plot.text(drawn, Plot.centroid({ geometry: 'part', text: ({ count }: { readonly count: number }) => String(count), fontSize: size === 'wide' ? 15 : 12, fontWeight: 600, fill: 'var(--ink)', stroke: 'var(--card)', strokeWidth: 4 })),
    ],
  })
}

/** Whether a country has an outline on the map. */
export function isOnMap(country: Country): boolean {
  return outlines.some(({ code }) => code === country)
}

function shapeOf({ polygons }: Outline): { type: 'MultiPolygon'; coordinates: number[][][][] } {
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))) }
}
