import type { Day, EvidenceRow, RecordedJudgement, ThreatEvent } from '../../core/index.ts'

/** What the model can be shown: reasons of editions, and every state of every event, oldest first. */
export interface RecordedEvidence {
  readonly reasons: readonly RecordedJudgement[]
  readonly events: readonly ThreatEvent[]
}

/** What the public could know by the end of a day; of an event its newest state of then. */
export function knownBy({ reasons, events }: RecordedEvidence, day: Day): readonly EvidenceRow[] {
  return [...reasons.filter(({ times }) => times.known <= day), ...eventsKnownBy(events, day)]
}

/** Events in the newest state that was known by the end of a day. */
export function eventsKnownBy(events: readonly ThreatEvent[], day: Day): readonly ThreatEvent[] {
  return [...new Map(events.filter(({ times }) => times.known <= day).map((event) => [event.id, event])).values()]
}
