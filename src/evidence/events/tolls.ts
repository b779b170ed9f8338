import type { ThreatEvent } from '../../core/index.ts'

/**
 * Numbers of victims that a text may mean by events on one day: of each, of those at the place named, and of all of that day in their country,
 * because one attack at two places is two rows. Events without a number count in none.
 */
export function tollsOf(events: readonly ThreatEvent[], all: readonly ThreatEvent[], column: 'killed' | 'injured'): readonly number[] {
  const sameDay = all.filter((other) => events.some((event) => event.day === other.day && event.country === other.country))
  const known = (list: readonly ThreatEvent[]) => list.map((event) => event[column]).filter((toll) => toll !== undefined)
  return [...known(events), ...sum(known(events)), ...sum(known(sameDay))]
}

function sum(tolls: readonly number[]): readonly number[] {
  return tolls.length === 0 ? [] : [tolls.reduce((total, toll) => total + toll, 0)]
}
