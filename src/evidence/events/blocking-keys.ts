import { type Day, daysBetween, type EventFacts, type Period, type Site } from '../../core/index.ts'
import { isQuiet } from './event-rates.ts'
import { isSeveral } from './extent.ts'
import { campaignDays, nearDays } from './join-odds.ts'

/** Under which keys a reading is found, and under which it looks for others: two that may be one event share a key, and few that may not. */
export interface BlockingKeys {
  readonly found: readonly string[]
  readonly sought: readonly string[]
}

/** Sides of a cell in degrees: everything within 20 km lies in the same or a neighbouring cell, up to 65 degrees north. */
const cellLatitude = 0.25
const cellLongitude = 0.5
/** Days that share a key: with three on either side a reading looks under two or three. */
const bucketDays = 4
const epoch: Day = '2000-01-01'

/**
 * Readings with towns meet in a cell of the map and four days; those with a name that no table knows by its words; those that name only a country meet
 * each other and every reading of that country, where events there are rare enough for that to say something.
 */
export function blockingKeys(facts: EventFacts): BlockingKeys {
  const days = bucketsOf(facts.days, isSeveral(facts) ? campaignDays : 0)
  const wider = bucketsOf(facts.days, isSeveral(facts) ? campaignDays : nearDays)
  const cells = facts.sites.map(cellOf).filter((cell) => cell !== undefined)
  const country = facts.class === 'attack' && isQuiet(facts.country) ? facts.country : undefined
  const hasTown = facts.sites.length > 0
  const named = hasTown ? [] : facts.words.map((word) => `w:${facts.country ?? ''}:${word}`)
  const around = cells.flatMap(([row, column]) => [-1, 0, 1].flatMap((up) => [-1, 0, 1].map((right) => `g:${row + up}:${column + right}`)))
  return {
    found: cross([...cells.map(([row, column]) => `g:${row}:${column}`), ...named, ...(country === undefined ? [] : [`${hasTown ? 't' : 'c'}:${country}`])], days),
    sought: cross([...around, ...named, ...(country === undefined ? [] : hasTown ? [`c:${country}`] : [`c:${country}`, `t:${country}`])], wider),
  }
}

function cellOf({ latitude, longitude }: Site): readonly [number, number] | undefined {
  return latitude === undefined || longitude === undefined ? undefined : [Math.floor(latitude / cellLatitude), Math.floor(longitude / cellLongitude)]
}

function bucketsOf({ first, last }: Period, around: number): readonly number[] {
  const from = Math.floor((daysBetween(epoch, first) - around) / bucketDays)
  const to = Math.floor((daysBetween(epoch, last) + around) / bucketDays)
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

function cross(places: readonly string[], buckets: readonly number[]): readonly string[] {
  return [...new Set(places)].flatMap((place) => buckets.map((bucket) => `${place}:${bucket}`))
}
