import type { EventRecord, PlacePrecision } from '../core/index.ts'
import type { Cells } from './cells.ts'

type Place = Pick<EventRecord, 'latitude' | 'longitude' | 'placePrecision'>

/**
 * Where it was, as exactly as the dataset knows. The middle of a country says no more than the country and is left out; the middle of an
 * area is kept with its precision, which keeps it off the map; what lies nowhere on earth is left out with a caution.
 */
export function placeOf(cells: Cells, precision: PlacePrecision): Place {
  const latitude = cells.number('latitude')
  const longitude = cells.number('longitude')
  if (latitude === undefined || longitude === undefined) return { latitude: undefined, longitude: undefined, placePrecision: without(precision) }
  const isNowhere = Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || (latitude === 0 && longitude === 0)
  if (isNowhere) {
    cells.caution('coordinates-impossible')
    return { latitude: undefined, longitude: undefined, placePrecision: without(precision) }
  }
  if (precision === 'country') return { latitude: undefined, longitude: undefined, placePrecision: 'country' }
  return { latitude, longitude, placePrecision: precision }
}

/** Without a point no place is exact. */
function without(precision: PlacePrecision): PlacePrecision {
  return precision === 'exact' || precision === 'near' ? 'unknown' : precision
}
