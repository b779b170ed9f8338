import { type EventReading, firstDayOf, lastDayOf, ownRowPrefix, type ThreatEvent } from '../../core/index.ts'
import { exactToll } from './exact-toll.ts'
import type { PlaceTable } from './place-table.ts'
import { readPlace } from './read-place.ts'

/** The dataset that rows of the record's table of attacks belong to. */
const recordDataset = 'europe_attacks'
/** That of rows which the operator brought in: they may tell what the record tells. */
const ownDataset = 'own'

/** A row of the record, in the store or on its way into it. */
export type KnownEvent = Omit<ThreatEvent, 'times'> & { readonly times: Pick<ThreatEvent['times'], 'known'> }

/** A row of the record as one source's word on one event; undefined where it names no day. */
export function readingOfRow(row: KnownEvent, table: PlaceTable): EventReading | undefined {
  if (row.day === '') return undefined
  const { country, sites, sitesAdd, words, targets, means, plural } = readPlace(row.place, row.country, table)
  const own = row.latitude === undefined || row.longitude === undefined || sites.length > 0 ? [] : [{ town: undefined, latitude: row.latitude, longitude: row.longitude, large: false }]
  return {
    id: row.id,
    kind: 'row',
    known: row.times.known,
    facts: {
      dataset: row.id.startsWith(ownRowPrefix) ? ownDataset : recordDataset, related: [], days: { first: firstDayOf(row.day), last: lastDayOf(row.day) }, country, sites: [...sites, ...own], sitesAdd, words, targets,
      means: row.attackType === 'other' ? means : row.attackType, plural, class: 'attack', outcome: row.status, ideology: row.ideology,
      killed: exactToll(row.killed), injured: exactToll(row.injured), includesPerpetrators: false,
    },
  }
}
