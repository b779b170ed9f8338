import type { ListedEvent, Marking } from '../../core/index.ts'
import type { JoinedEvent } from '../../evidence/events/joined-events.ts'
import type { LocatedReading } from '../../evidence/events/located-reading.ts'
import type { ReadingPlace } from '../../store/page-readings.ts'

/** The reading by which an event is listed: a row before a record before a claim, of the sources that are asked for; undefined where none of them tells of it. */
export function leadingReading({ id, rows, records, claims }: JoinedEvent, from: string | undefined): string | undefined {
  if (from === undefined) return id
  if (from === 'record') return rows[0]?.id
  if (from === 'reports') return claims.toSorted((a, b) => a.stored.known.localeCompare(b.stored.known) || (a.stored.claim.id < b.stored.claim.id ? -1 : 1))[0]?.stored.claim.id
  return records.find(({ dataset }) => dataset === from)?.id
}

/** An event as a line of a list. */
export function toListed(event: JoinedEvent, { reading, place, precision, points }: LocatedReading, at: ReadingPlace, marking: Marking): ListedEvent {
  const { days, country, class: kind, outcome, ideology } = reading.facts
  return {
    id: `event:${event.id}`, at, leading: reading.kind, days, country, place, precision, points, class: kind, outcome, ideology,
    killed: event.killed, injured: event.injured, readings: event.readings.length, origins: event.origins, waiting: event.waiting.length, covers: event.covers.length,
    marking,
  }
}
