import type { EventTown, ThreatEvent } from '../../core/index.ts'
import { distanceKm } from './distance.ts'
import type { PlaceTable } from './place-table.ts'
import { readPlace } from './read-place.ts'

/** So far from the point that a row gives may a town of the gazetteer lie: a city's middle and its edge. Beyond it the name means another place. */
const sameTownKm = 25

/**
 * The towns in which an event lies, as the gazetteer has them: those that its place names, one of them near the row's own point where it gives one.
 * What stands in brackets says which building or what for, and names a town only beside such a point. None where only a country or region is known.
 */
export function townsOfEvent({ place, country, latitude, longitude }: Pick<ThreatEvent, 'place' | 'country' | 'latitude' | 'longitude'>, table: PlaceTable): readonly EventTown[] {
  const hasPoint = latitude !== undefined && longitude !== undefined
  const towns = readPlace(hasPoint ? place : place.replaceAll(/\([^)]*\)/g, ' '), country, table).sites.flatMap((site) =>
    (site.latitude === undefined || site.longitude === undefined ? [] : [{ latitude: site.latitude, longitude: site.longitude }]))
  const agrees = !hasPoint || towns.some((town) => (distanceKm(town, { latitude, longitude }) ?? Infinity) <= sameTownKm)
  return agrees ? towns : []
}
