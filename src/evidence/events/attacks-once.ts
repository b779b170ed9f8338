import { type EvidenceBase, ownRowPrefix, rowsOf, type ThreatEvent } from '../../core/index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type JoinedEvent, joinedEvents } from './joined-events.ts'

/** By the id of a row of the operator's own: the rows that tell its attack too and go before it. */
export type RepeatedRows = ReadonlyMap<string, readonly string[]>

/**
 * Rows of the operator's own that tell an attack again: the public record's go before them, and of several of the operator's the first. One that
 * tells several attacks that have rows of their own repeats these; one that is part of what a row of the record tells as one repeats that.
 */
export function repeatedRows(base: EvidenceBase, vocabulary: Vocabulary): RepeatedRows {
  const linked = new Set(base.eventLinks.flatMap(({ a, b }) => [a, b]))
  // Joining every event takes long, and few stores have rows of their own.
  if (!rowsOf(base, 'threat-event').some(({ id }) => isOwn(id) && linked.has(id))) return new Map()
  const events = joinedEvents(base, vocabulary)
  const eventsById = new Map(events.map((event) => [event.id, event]))
  const pairs = events.flatMap((event) => {
    const parts = event.covers.flatMap((id) => eventsById.get(id) ?? [])
    return [...repeatsWithin(event), ...repeatsOfParts(event, parts)]
  })
  return new Map([...Map.groupBy(pairs, ([id]) => id)].map(([id, found]) => [id, [...new Set(found.flatMap(([, others]) => others))]]))
}

type Repeat = readonly [string, readonly string[]]

function repeatsWithin({ rows }: JoinedEvent): readonly Repeat[] {
  const ids = rows.toSorted((a, b) => Number(isOwn(a.id)) - Number(isOwn(b.id)) || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
  return ids.flatMap((id, at): Repeat[] => (at > 0 && isOwn(id) ? [[id, ids.slice(0, at)]] : []))
}

function repeatsOfParts(whole: JoinedEvent, parts: readonly JoinedEvent[]): readonly Repeat[] {
  const recorded = idsOf([whole]).filter((id) => !isOwn(id))
  if (recorded.length > 0) return idsOf(parts).filter(isOwn).map((id) => [id, recorded])
  return idsOf([whole]).map((id) => [id, idsOf(parts)])
}

function idsOf(events: readonly JoinedEvent[]): readonly string[] {
  return events.flatMap(({ rows }) => rows.map(({ id }) => id))
}

/** Rows without those that tell again what another of them tells. */
export function onceEach(rows: readonly ThreatEvent[], repeats: RepeatedRows): readonly ThreatEvent[] {
  const counted = new Set(rows.map(({ id }) => id))
  for (const { id } of rows) {
    // What was left out itself stands for nothing: two that repeat each other do not both go.
    if (repeats.get(id)?.some((other) => counted.has(other))) counted.delete(id)
  }
  return rows.filter(({ id }) => counted.has(id))
}

/** The attacks to count: of rows that tell one event the public record's, and a row of the operator's own only where the record has none. */
export function attacksOnce(base: EvidenceBase, vocabulary: Vocabulary): readonly ThreatEvent[] {
  return onceEach(rowsOf(base, 'threat-event'), repeatedRows(base, vocabulary))
}

/** The same evidence with each attack counted once. */
export function withAttacksOnce(base: EvidenceBase, vocabulary: Vocabulary): EvidenceBase {
  const kept = new Set(attacksOnce(base, vocabulary))
  return { ...base, rows: base.rows.filter((row) => row.kind !== 'threat-event' || kept.has(row)) }
}

function isOwn(id: string): boolean {
  return id.startsWith(ownRowPrefix)
}
