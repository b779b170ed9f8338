import { attackStatuses, ideologies, lastDayOf, type Day, type Outcome, type ThreatEvent } from '../../core/index.ts'
import type { Kept } from './kept.ts'
import { parseTable, type Cells } from './table.ts'

/** What was known of an event until something else became known. */
export interface EarlierState {
  readonly event: string
  /** From this day on the next state was known. */
  readonly until: Day
  /** False where nobody outside knew of the event yet. */
  readonly isPublic: boolean
  /** Values that were known otherwise; undefined where they were unknown. */
  readonly values: Partial<Pick<ThreatEvent, 'killed' | 'injured' | 'ideology' | 'status' | 'claimedBy'>>
}

/** The lines of `data/events/known_later.csv`, each about one of the events. */
export function parseKnownLater(csv: string, events: readonly Kept<ThreatEvent>[]): Outcome<readonly EarlierState[]> {
  const ids = events.map(({ id }) => id)
  return parseTable('data/events/known_later.csv', csv, (cells) => {
    const status = optionalOneOf(cells, 'status', [...attackStatuses, 'not-public'])
    const ideology = optionalOneOf(cells, 'ideology', ideologies)
    return {
      event: cells.oneOf('id', ids),
      until: lastDayOf(cells.partialDay('until')),
      isPublic: status !== 'not-public',
      values: {
        ...countThen(cells, 'killed'),
        ...countThen(cells, 'injured'),
        ...(ideology === undefined ? {} : { ideology }),
        ...(status === undefined || status === 'not-public' ? {} : { status }),
        ...claimThen(cells.optionalText('claimed_by')),
      },
    }
  })
}

/** Every event once for each state in which it was known, oldest first: the store keeps them as revisions. */
export function inStages(events: readonly Kept<ThreatEvent>[], earlier: readonly EarlierState[]): readonly Kept<ThreatEvent>[] {
  const earlierByEvent = Map.groupBy(earlier, ({ event }) => event)
  return events.flatMap((event) => stagesOf(event, earlierByEvent.get(event.id) ?? []))
}

function stagesOf(event: Kept<ThreatEvent>, earlier: readonly EarlierState[]): readonly Kept<ThreatEvent>[] {
  const inOrder = earlier.toSorted((a, b) => a.until.localeCompare(b.until))
  const knownAfter = (state: EarlierState | undefined) => ({ ...event.times, known: state?.until ?? event.times.known })
  const before = inOrder.flatMap(({ isPublic, values }, at) => (isPublic ? [{ ...event, ...values, times: knownAfter(inOrder[at - 1]) }] : []))
  return [...before, { ...event, times: knownAfter(inOrder.at(-1)) }]
}

function countThen(cells: Cells, column: 'killed' | 'injured'): EarlierState['values'] {
  const given = cells.optionalText(column)
  return given === undefined ? {} : { [column]: given === 'unknown' ? undefined : cells.optionalNumber(column) }
}

function claimThen(given: string | undefined): EarlierState['values'] {
  return given === undefined ? {} : { claimedBy: given === 'unknown' ? undefined : given }
}

function optionalOneOf<T extends string>(cells: Cells, column: string, allowed: readonly T[]): T | undefined {
  return cells.optionalText(column) === undefined ? undefined : cells.oneOf(column, allowed)
}
