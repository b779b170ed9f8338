import type { EventReading, EventRecord, Site, Toll } from '../../core/index.ts'
import { exactToll } from './exact-toll.ts'
import type { PlaceTable } from './place-table.ts'
import { readPlace } from './read-place.ts'

/** A record of a dataset as that dataset's word on one event; undefined where it names no day, or is only a measure of attention. */
export function readingOfRecord(record: EventRecord, table: PlaceTable): EventReading | undefined {
  const { id, days, place, class: kind, times } = record
  if (days === undefined || kind === 'signal' || kind === 'protest') return undefined
  const { country, sites, sitesAdd, words, targets, means, plural } = readPlace(place ?? '', record.country, table)
  return {
    id,
    kind: 'record',
    known: times.known,
    facts: {
      dataset: record.dataset, related: record.body.related ?? [], days, country, sites: pointsOf(record) ?? sites, sitesAdd, words, targets,
      means: record.attackType === 'unknown' || record.attackType === 'other' ? means : record.attackType, plural, class: kind, outcome: record.outcome,
      ideology: record.ideology, killed: tollOf(record), injured: exactToll(record.injured), includesPerpetrators: record.includesPerpetrators,
    },
  }
}

/** The record's own point where it is one; none at all where it only stands for a part of a country. */
function pointsOf({ latitude, longitude, placePrecision, place }: EventRecord): readonly Site[] | undefined {
  if (placePrecision === 'area' || placePrecision === 'country') return []
  if (latitude === undefined || longitude === undefined || placePrecision === 'unknown') return undefined
  return [{ town: place === undefined ? undefined : place.toLowerCase(), latitude, longitude, large: false }]
}

/** A dataset whose bounds lie the wrong way round is believed in its best number, within all that it says. */
function tollOf({ killed, killedLow, killedHigh }: EventRecord): Toll | undefined {
  const said = [killed, killedLow, killedHigh].filter((each) => each !== undefined)
  const value = killed ?? killedHigh ?? killedLow
  return value === undefined ? undefined : { value, low: Math.min(...said), high: Math.max(...said) }
}
