import { rowsOf, type ThreatEvent } from '../../core/index.ts'
import { joinedEvents } from '../events/joined-events.ts'
import type { CheckInput } from './desk.ts'
import { claimTeller, type Telling, tellingOfRecord } from './telling.ts'

/** An event with everything that is told of it. */
export interface ToldEvent {
  readonly rows: readonly ThreatEvent[]
  /** What datasets and reports say. */
  readonly tellings: readonly Telling[]
  /** Readings of it, and those that may be of it too: a person decides. */
  readonly readings: readonly string[]
  readonly waiting: readonly string[]
  /** Whether it is an account of several events, which are counted themselves, or part of what a row of the record tells. */
  readonly isCountedElsewhere: boolean
}

/** Every event in the evidence. Where nothing is joined, each row stands for itself. */
export function toldEvents(input: CheckInput): readonly ToldEvent[] {
  const { base, vocabulary } = input
  if (base.claims.length === 0 && base.eventRecords.length === 0 && base.eventLinks.length === 0) return rowsOf(base, 'threat-event').map((row) => ({ rows: [row], tellings: [], readings: [row.id], waiting: [], isCountedElsewhere: false }))
  const tell = claimTeller(base, vocabulary)
  const joined = joinedEvents(base, vocabulary)
  const partsOfRows = new Set(joined.flatMap(({ rows, covers }) => (rows.length > 0 ? covers : [])))
  return joined.map(({ id, rows, records, claims, readings, waiting, covers }) => ({
    rows, readings, waiting: waiting.flatMap(({ a, b }) => [a, b]), isCountedElsewhere: covers.length > 0 || partsOfRows.has(id),
    tellings: [...records.flatMap((record) => tellingOfRecord(record, input) ?? []), ...claims.flatMap((claim) => tell(claim) ?? [])],
  }))
}
