import { createRequire } from 'node:module'
import countries from 'i18n-iso-countries'

type Point = readonly [number, number]
type Ring = readonly Point[]

interface Topology {
  readonly arcs: readonly (readonly Point[])[]
  readonly transform: { readonly scale: Point; readonly translate: Point }
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } }
}

type Geometry = { readonly id?: string; readonly properties: { readonly name: string } } & (
  | { readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] })

/** What the map shows of the earth, with room for the countries at its edges. */
const frame = { west: -26, east: 48, south: 30, north: 73 }

/** `src/publishing/geography/outlines.ts`: countries in and around Europe, largest part first, in degrees with two decimals. */
export function outlines(): string {
  const atlas: Topology = createRequire(import.meta.url)('world-atlas/countries-110m.json')
  const arcs = atlas.arcs.map((arc) => decoded(arc, atlas.transform))
  const lines = atlas.objects.countries.geometries.flatMap((geometry) => {
    const polygons = polygonsOf(geometry).map((rings) => rings.map((ring) => closed(ring, arcs))).filter(isInFrame)
    if (polygons.length === 0) return []
    const ordered = polygons.toSorted((one, other) => area(other[0] ?? []) - area(one[0] ?? []))
    return [`  { code: ${JSON.stringify(codeOf(geometry))}, polygons: ${JSON.stringify(ordered)} },\n`]
  })
  return `// Generated from world-atlas (Natural Earth, public domain) by \`npm run generate\`.\nimport type { Outline } from './outline.ts'\n\nexport const outlines: readonly Outline[] = [\n${lines.toSorted().join('')}]\n`
}

/** The arcs of TopoJSON hold differences in whole steps: https://github.com/topojson/topojson-specification */
function decoded(arc: readonly Point[], { scale, translate }: Topology['transform']): Ring {
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return [round(x * scale[0] + translate[0]), round(y * scale[1] + translate[1])]
  })
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100
}

function polygonsOf(geometry: Geometry): readonly (readonly (readonly number[])[])[] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
}

/** Arcs end to end; one with a negative number runs backwards. Points that fell together by rounding are one. */
function closed(ring: readonly number[], arcs: readonly Ring[]): Ring {
  const points = ring.flatMap((index) => (index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? [])))
  return points.filter(([x, y], at) => at === 0 || x !== points[at - 1]?.[0] || y !== points[at - 1]?.[1])
}

function isInFrame(rings: readonly Ring[]): boolean {
  return (rings[0] ?? []).some(([x, y]) => x > frame.west && x < frame.east && y > frame.south && y < frame.north)
}

function area(ring: Ring): number {
  return Math.abs(ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    return sum + (x * nextY - nextX * y) / 2
  }, 0))
}

/** Kosovo has no number in ISO 3166, and stands in the record as `XK`; what has no code at all is drawn and never coloured. */
function codeOf({ id, properties }: Geometry): string {
  return properties.name === 'Kosovo' ? 'XK' : id === undefined ? '' : (countries.numericToAlpha2(id) ?? '')
}
