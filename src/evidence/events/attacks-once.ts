import { type EvidenceBase, ownRowPrefix, rowsOf, type ThreatEvent } from '../../core/index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { joinedEvents } from './joined-events.ts'

/** The attacks to count: of rows that tell one event the public record's, and a row of the operator's own only where the record has none. */
export function attacksOnce(base: EvidenceBase, vocabulary: Vocabulary): readonly ThreatEvent[] {
  const rows = rowsOf(base, 'threat-event')
  const linked = new Set(base.eventLinks.flatMap(({ a, b }) => [a, b]))
  // Joining every event takes long, and few stores have rows of their own.
  if (!rows.some(({ id }) => isOwn(id) && linked.has(id))) return rows
  const repeating = new Set(joinedEvents(base, vocabulary).flatMap((event) => event.rows.toSorted((a, b) => Number(isOwn(a.id)) - Number(isOwn(b.id)) || (a.id < b.id ? -1 : 1)).slice(1).map(({ id }) => id).filter(isOwn)))
  return rows.filter(({ id }) => !repeating.has(id))
}

/** The same evidence with each attack counted once. */
export function withAttacksOnce(base: EvidenceBase, vocabulary: Vocabulary): EvidenceBase {
  const kept = new Set(attacksOnce(base, vocabulary))
  return { ...base, rows: base.rows.filter((row) => row.kind !== 'threat-event' || kept.has(row)) }
}

function isOwn(id: string): boolean {
  return id.startsWith(ownRowPrefix)
}
