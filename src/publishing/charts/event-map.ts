import * as Plot from '@observablehq/plot'
import type { Country } from '../../core/index.ts'
import type { Outline } from '../geography/outline.ts'
import { outlines } from '../geography/outlines.ts'
import { plotSvg, type ChartSize } from './plot-svg.ts'

/** A town as it is drawn: a dot with an area by its number of events. */
export interface MappedTown {
  readonly latitude: number
  readonly longitude: number
  readonly count: number
}

/** What stands on the map: towns as dots, and countries with the number of events that are known no more closely. */
export interface EventMap {
  readonly title: string
  readonly towns: readonly MappedTown[]
  readonly countries: ReadonlyMap<Country, number>
}

/** Corners of what is shown, in degrees: from Ireland and Crete to the Barents Sea. */
const corners = [[-10.5, 35], [33, 35], [-10.5, 60], [36, 66], [10, 71], [28, 71.3]] as const
const heights: Readonly<Record<ChartSize, number>> = { wide: 620, narrow: 330 }
/** Radius of the dot of one event, in units of the drawing. */
const oneEvent: Readonly<Record<ChartSize, number>> = { wide: 4.2, narrow: 3 }
/** From so many events on there is room for the number in the dot. */
const fewestNumbered: Readonly<Record<ChartSize, number>> = { wide: 4, narrow: 5 }

/** Events at their true precision: a dot on the town, or the country coloured with its number. A country without an outline is left to the caption. */
export function eventMap({ towns, countries, title }: EventMap, size: ChartSize): string {
  const most = Math.max(1, ...countries.values())
  const drawn = outlines.flatMap((outline) => {
    const count = countries.get(outline.code) ?? 0
    return count === 0 ? [] : [{ count, shape: shapeOf(outline), part: shapeOf({ ...outline, polygons: outline.polygons.slice(0, 1) }) }]
  })
  return plotSvg(title, size, {
    height: heights[size],
    margin: 0,
    projection: { type: 'azimuthal-equal-area', rotate: [-12, -52], domain: { type: 'MultiPoint', coordinates: corners.map(([x, y]) => [x, y]) }, inset: 6 },
    r: { type: 'identity' },
    marks: [
      Plot.geo(outlines.map(shapeOf), { fill: 'var(--card)', stroke: 'var(--line)' }),
      Plot.geo(drawn, { geometry: 'shape', fill: 'var(--water)', fillOpacity: ({ count }: { readonly count: number }) => 0.15 + 0.3 * (count / most), stroke: 'var(--deep)', strokeWidth: 0.8 }),
      Plot.dot(towns.toSorted((one, other) => other.count - one.count), { x: 'longitude', y: 'latitude', r: ({ count }: MappedTown) => oneEvent[size] * Math.sqrt(count), fill: 'var(--deep)', fillOpacity: 0.75, stroke: 'var(--card)', strokeWidth: 1 }),
      Plot.text(drawn, Plot.centroid({ geometry: 'part', text: ({ count }: { readonly count: number }) => String(count), fontSize: size === 'wide' ? 15 : 12, fontWeight: 600, fill: 'var(--ink)', stroke: 'var(--card)', strokeWidth: 4 })),
      Plot.text(towns.filter((town) => town.count >= fewestNumbered[size] && standsApart(town, towns)), { x: 'longitude', y: 'latitude', text: ({ count }: MappedTown) => String(count), fontSize: size === 'wide' ? 11 : 9, fontWeight: 600, fill: 'var(--card)' }),
    ],
  })
}

/** Whether no other dot lies within half a degree, under which a number could not be read. */
function standsApart({ latitude, longitude }: MappedTown, towns: readonly MappedTown[]): boolean {
  return towns.every((other) => (other.latitude === latitude && other.longitude === longitude) || Math.abs(other.latitude - latitude) > 0.5 || Math.abs(other.longitude - longitude) > 0.5)
}

/** Whether a point lies within what the map shows, as its corners have it. */
export function isWithinMap({ latitude, longitude }: Pick<MappedTown, 'latitude' | 'longitude'>): boolean {
  return latitude >= 34 && latitude <= 71.5 && longitude >= -12 && longitude <= 36
}

/** Whether a country has an outline on the map. */
export function isOnMap(country: Country): boolean {
  return outlines.some(({ code }) => code === country)
}

function shapeOf({ polygons }: Outline): { type: 'MultiPolygon'; coordinates: number[][][][] } {
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))) }
}
