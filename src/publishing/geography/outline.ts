import type { Country } from '../../core/index.ts'

/** The outline of a country as polygons of GeoJSON: longitude and latitude, the largest part first. An empty code has no country of ISO 3166. */
export interface Outline {
  readonly code: Country | ''
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[]
}
