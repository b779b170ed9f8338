import type { ThreatEvent } from '../../core/index.ts'
import { onceEach, type RepeatedRows } from './attacks-once.ts'

/**
 * Numbers of victims that a text may mean by events on one day: of each, of those at the place named, and of all of that day in their country,
 * because one attack at two places is two rows. Events without a number count in none; rows that tell one attack may each be meant, and count in a sum once.
 */
export function tollsOf(events: readonly ThreatEvent[], all: readonly ThreatEvent[], column: 'killed' | 'injured', repeats: RepeatedRows): readonly number[] {
  const sameDay = all.filter((other) => events.some((event) => event.day === other.day && event.country === other.country))
  const known = (list: readonly ThreatEvent[]) => list.filter((event) => event[column] !== undefined)
  const tolls = (list: readonly ThreatEvent[]) => list.flatMap((event) => event[column] ?? [])
  return [...tolls(events), ...sum(tolls(onceEach(known(events), repeats))), ...sum(tolls(onceEach(known(sameDay), repeats)))]
}

function sum(tolls: readonly number[]): readonly number[] {
  return tolls.length === 0 ? [] : [tolls.reduce((total, toll) => total + toll, 0)]
}
