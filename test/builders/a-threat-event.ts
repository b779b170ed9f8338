import type { ThreatEvent } from '../../src/core/index.ts'

/** A completed jihadist attack in France with one death; a test says what differs. */
export function aThreatEvent(change: Partial<ThreatEvent> = {}): ThreatEvent {
  const day = change.day ?? '2018-01-01'
  return {
    kind: 'threat-event', id: `event-${day}`, times: { happened: day, known: '2018-01-01', recorded: '2026-11-26T00:00:00.000Z' }, country: 'FR', sourceUrl: 'https://paper.example/a', confidence: 'high', note: undefined,
    day, place: 'Paris', latitude: 48.85, longitude: 2.35, status: 'completed', ideology: 'jihadist', attackType: 'other', killed: 1, injured: 0, claimedBy: undefined, secondSourceUrl: undefined, ...change,
  }
}
