import { firstDayOf, type AttackStatus, type Day, type Stream, type TempoDefinition, type ThreatEvent } from '../../core/index.ts'

/** Whether an event is of a stream; one of unknown ideology is of none. */
export function isOfStream({ ideology }: ThreatEvent, stream: Stream): boolean {
  switch (stream) {
    case 'jihadist': return ideology === 'jihadist'
    case 'right-wing': return ideology === 'right'
    case 'left-wing': return ideology === 'left'
    case 'other': return ideology === 'separatist' || ideology === 'other'
  }
}

/** By what became of it, or by one of the two definitions of an attack. An unknown toll is not counted as deadly: unknown is no death that anybody reported. */
export function isCounted({ status, killed }: ThreatEvent, counted: TempoDefinition | AttackStatus): boolean {
  switch (counted) {
    case 'completed-and-failed': return status !== 'foiled'
    case 'deadly': return status !== 'foiled' && killed !== undefined && killed > 0
    default: return status === counted
  }
}

/** Events from one day to another, both included, oldest first; one known by its month counts on the first of it. */
export function within(events: readonly ThreatEvent[], first: Day, last: Day): readonly ThreatEvent[] {
  return events.filter(({ day }) => first <= firstDayOf(day) && firstDayOf(day) <= last).toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id))
}
