import { daysBetween, firstDayOf, lastDayOf, rowsOf, type Day, type EvidenceBase, type LevelDecision, type Period, type ThreatEvent } from '../../core/index.ts'
import { isOfStream } from '../indicators/counted-events.ts'
import { countingTable, type Watched } from './watched.ts'

/** A row of the record that tells of what is watched. */
export interface MatchingEvent {
  readonly id: string
  /** Both the same where the day is known. */
  readonly first: Day
  readonly last: Day
  /** False where its toll or stream is not known, so that it may and may not be what is watched. */
  readonly isSure: boolean
}

/** What a table holds of what is watched, and the days that it speaks of. */
export interface MatchingEvents {
  readonly events: readonly MatchingEvent[]
  /** Days on which no row means that nothing was found. */
  readonly covered: Period
}

type Rows = Pick<EvidenceBase, 'rows'>

/**
 * What the record holds of what is watched, oldest first; undefined where it holds no table of it, or does not speak of the country. `attacks`
 * are the days that the table of attacks speaks of; decisions on levels are covered from the first to the newest one that is known.
 */
export function matchingEvents(watched: Watched, base: Rows, attacks: Period): MatchingEvents | undefined {
  switch (countingTable(watched)) {
    case 'attack-table': return matchingAttacks(watched, rowsOf(base, 'threat-event'), attacks)
    case 'level-decisions': return matchingDecisions(watched, rowsOf(base, 'level-decision'))
    case undefined: return undefined
  }
}

function matchingAttacks(watched: Watched, rows: readonly ThreatEvent[], covered: Period): MatchingEvents | undefined {
  const here = rows.filter(({ country }) => watched.country === 'EU' || country === watched.country)
  if (here.length === 0) return undefined
  const events = here.flatMap((row) => {
    const answers = [isOfClass(row, watched), isOfWatchedStream(row, watched)]
    return answers.includes('no') ? [] : [toMatching(row.id, row.day, !answers.includes('unsure'))]
  })
  return { events: inOrder(events), covered }
}

type Answer = 'yes' | 'no' | 'unsure'

/** An unknown toll may be deadly and may not. */
function isOfClass({ status, killed }: ThreatEvent, { event }: Watched): Answer {
  const hasKilled = (least: number): Answer => (status === 'foiled' ? 'no' : killed === undefined ? 'unsure' : killed >= least ? 'yes' : 'no')
  switch (event.class) {
    case 'completed-attack': return status === 'completed' ? 'yes' : 'no'
    case 'foiled-plot': return status === 'foiled' ? 'yes' : 'no'
    case 'deadly-attack': return hasKilled(1)
    case 'attack-with-deaths': return hasKilled(event.atLeast)
    case 'arrests':
    case 'return-of-travellers':
    case 'level-raised':
    case 'level-lowered':
      return 'no'
  }
}

function isOfWatchedStream(row: ThreatEvent, { stream }: Watched): Answer {
  if (stream === undefined || isOfStream(row, stream)) return 'yes'
  return row.ideology === 'unknown' ? 'unsure' : 'no'
}

function matchingDecisions({ country, event }: Watched, rows: readonly LevelDecision[]): MatchingEvents | undefined {
  const wanted = event.class === 'level-raised' ? 'raised' : 'lowered'
  const dated = rows.flatMap((row) => (row.country === country && row.scope === 'national' && row.decided !== undefined ? [{ ...row, decided: row.decided }] : []))
  const days = dated.map(({ decided }) => lastDayOf(decided)).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return { events: inOrder(dated.filter(({ change }) => change === wanted).map(({ id, decided }) => toMatching(id, decided, true))), covered: { first, last } }
}

function toMatching(id: string, day: string, isSure: boolean): MatchingEvent {
  return { id, first: firstDayOf(day), last: lastDayOf(day), isSure }
}

function inOrder(events: readonly MatchingEvent[]): readonly MatchingEvent[] {
  return events.toSorted((a, b) => daysBetween(b.first, a.first) || (a.id < b.id ? -1 : 1))
}
