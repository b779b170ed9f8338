import type { Day, EvidenceBase, FoundEvents, FoundNothing, Period, WarningCase, WatchedScore } from '../../core/index.ts'
import { matchingEvents, type MatchingEvent, type MatchingEvents } from './matching-events.ts'
import { watchedBy, watchedKey } from './watched.ts'

/** From this probability on a warning counts as an alarm. */
export const alarmFrom = 0.5

/**
 * For everything that was ever warned of: the events that the record holds since the first warning was issued, and how many of them fell in the
 * window of one. Withdrawn warnings and those of hindsight cover nothing; void ones were there to be read, and do.
 */
export function watchedEvents(cases: readonly WarningCase[], base: EvidenceBase, attacks: Period): readonly WatchedScore[] {
  const covering = cases.filter(({ status, isHindsight }) => status !== 'withdrawn' && !isHindsight)
  return [...Map.groupBy(covering, ({ warning }) => watchedKey(watchedBy(warning))).entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => scoreWatched(group, base, attacks))
}

function scoreWatched(group: readonly WarningCase[], base: EvidenceBase, attacks: Period): readonly WatchedScore[] {
  const [first] = group.toSorted((a, b) => a.warning.known.localeCompare(b.warning.known))
  if (first === undefined) return []
  const watched = watchedBy(first.warning)
  const since = first.warning.known
  const matching = matchingEvents(watched, base, attacks)
  const found = matching === undefined ? { limit: 'no-table' } as const : findEvents(matching, since, base.view.asOf, group)
  return [{ event: watched.event, scope: watched.scope, stream: watched.stream, since, found }]
}

function findEvents({ events, covered: { last } }: MatchingEvents, since: Day, asOf: Day, group: readonly WarningCase[]): FoundEvents | FoundNothing {
  const until = last < asOf ? last : asOf
  if (until < since) return { limit: 'ends-before' }
  const highest = events.filter((event) => event.isSure && event.first > since && event.last <= until).map((event) => ({ id: event.id, probability: highestFor(event, group) }))
  return {
    until,
    events: highest.length,
    warned: highest.filter(({ probability = 0 }) => probability >= alarmFrom).length,
    warnedLow: highest.filter(({ probability = 1 }) => probability < alarmFrom).length,
    missed: highest.filter(({ probability }) => probability === undefined).map(({ id }) => id),
  }
}

/** The highest probability that a warning gave to the days of an event; undefined where none spoke of them. */
function highestFor({ first, last }: MatchingEvent, group: readonly WarningCase[]): number | undefined {
  const bodies = group.map(({ warning }) => warning.body).filter(({ window }) => first >= window.first && last <= window.last)
  return bodies.length === 0 ? undefined : Math.max(...bodies.map(({ probability }) => probability))
}
