import { firstDayOf, lastDayOf, type Period, rowsOf } from '../../core/index.ts'
import { tollsOf } from '../events/tolls.ts'
import { type ClaimedEvent, isSameOutcome, isToldThere, overlapDays } from './claimed-event.ts'
import type { Desk } from './desk.ts'
import { type Telling, tellingOfRow } from './telling.ts'
import type { ToldEvent } from './told-events.ts'
import { exactly } from './victims-told.ts'

/** Events that somebody tells of at the place and on these days; those that came off as the text has it, where there are any. */
export function eventsThere(claimed: ClaimedEvent, days: Period, desk: Desk): readonly ToldEvent[] {
  const there = desk.events().filter((event) => toldOn(event, claimed, days, desk).length > 0)
  const fitting = there.filter((event) => toldOn(event, claimed, days, desk).some((telling) => isSameOutcome(telling, claimed)))
  return fitting.length > 0 ? fitting : there
}

/** Such events on days close by: meant by a text that says about when; where it names one day, they show that it is wrong, unless there were several on several days. */
export function eventsNear(claimed: ClaimedEvent, desk: Desk): readonly ToldEvent[] {
  if (!claimed.isAbout && !claimed.isOneDay) return []
  const near = eventsThere(claimed, claimed.wider, desk).filter((event) => toldOn(event, claimed, claimed.wider, desk).some((telling) => isSameOutcome(telling, claimed)))
  const days = new Set(near.flatMap((event) => toldOn(event, claimed, claimed.wider, desk).map((telling) => telling.days.first)))
  return claimed.isAbout || near.length < 2 || days.size === 1 ? near : []
}

type Placed = Pick<Telling, 'days' | 'at' | 'towns' | 'outcomes'>

function toldOn({ rows, tellings }: ToldEvent, claimed: ClaimedEvent, days: Period, desk: Desk): readonly Placed[] {
  const placed = rows.map((row): Placed => ({ days: { first: firstDayOf(row.day), last: lastDayOf(row.day) }, at: row, towns: [], outcomes: [row.status] }))
  return [...placed, ...tellings].filter((telling) => overlapDays(telling.days, days) && isToldThere(telling, claimed, desk))
}

/** Events in groups of which each may be one: rows of the record are looked at together, for one attack at two places is two of them; so is what waits for a person. */
export function groupEvents(events: readonly ToldEvent[]): readonly (readonly ToldEvent[])[] {
  return events.reduce<readonly (readonly ToldEvent[])[]>((groups, event) => {
    const own = groups.filter((group) => group.some((other) => mayBeOne(event, other)))
    return [...groups.filter((group) => !own.includes(group)), [...own.flat(), event]]
  }, [])
}

function mayBeOne(event: ToldEvent, other: ToldEvent): boolean {
  return (event.rows.length > 0 && other.rows.length > 0) || event.waiting.some((id) => other.readings.includes(id))
}

/** What is told of a group of events; of rows at the place those that came off as the text has it, where there are any, with the sums that a text may mean. */
export function tellingsOf(group: readonly ToldEvent[], claimed: ClaimedEvent, desk: Desk): readonly Telling[] {
  const there = group.flatMap(({ rows }) => rows).filter((row) => overlapDays({ first: firstDayOf(row.day), last: lastDayOf(row.day) }, claimed.wider) && isToldThere({ at: row, towns: [] }, claimed, desk))
  const fitting = there.filter(({ status }) => claimed.statuses.includes(status))
  const rows = fitting.length > 0 ? fitting : there
  const sums = (column: 'killed' | 'injured') => (rows.some((row) => row[column] !== undefined) ? tollsOf(rows, rowsOf(desk.base, 'threat-event'), column, desk.repeats).map(exactly) : [])
  const tolls = { killed: sums('killed'), injured: sums('injured'), people: [] }
  return [...rows.map((row) => tellingOfRow(row, tolls, desk)), ...group.flatMap(({ tellings }) => tellings)]
}
