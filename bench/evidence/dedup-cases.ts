import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { type EventReading, firstDayOf, isPartialDay, lastDayOf, type Period } from '../../src/core/index.ts'
import { exactToll } from '../../src/evidence/events/exact-toll.ts'
import type { PlaceTable } from '../../src/evidence/events/place-table.ts'
import { readPlace } from '../../src/evidence/events/read-place.ts'

/** A reading of a case with the events of the case that it speaks of, which only the score looks at. */
export interface LabelledReading {
  readonly case: string
  readonly events: readonly string[]
  readonly reading: EventReading
}

type Column = 'case' | 'event' | 'date' | 'country' | 'place' | 'killed' | 'injured' | 'includes_perpetrators' | 'source'

/** The rows of a file of cases as readings. A page is a report, which may tell of an event twice; a source that is no page is a dataset with keys. */
export function readDedupCases(path: string, towns: PlaceTable): readonly LabelledReading[] {
  const rows: readonly Readonly<Record<Column, string>>[] = parse(readFileSync(path, 'utf8'), { columns: true, comment: '#', comment_no_infix: true })
  return rows.map((row, at) => ({ case: row.case, events: row.event.split(';').toSorted(), reading: toReading(row, `r${String(at + 1).padStart(4, '0')}`, towns) }))
}

function toReading(row: Readonly<Record<Column, string>>, id: string, towns: PlaceTable): EventReading {
  const days = daysOf(row.date)
  const { country, sites, sitesAdd, words, targets, means, plural } = readPlace(row.place, row.country === '' ? undefined : row.country, towns)
  return {
    id,
    kind: 'record',
    known: days.last,
    facts: {
      dataset: /^https?:/.test(row.source) ? undefined : row.source, related: [], days, country, sites, sitesAdd, words, targets, means, plural, class: 'attack', outcome: 'unknown',
      ideology: 'unknown', killed: toToll(row.killed), injured: toToll(row.injured), includesPerpetrators: row.includes_perpetrators === 'yes' ? true : row.includes_perpetrators === 'no' ? false : undefined,
    },
  }
}

function daysOf(date: string): Period {
  const [first = '', last = first] = date.split('/')
  if (!isPartialDay(first) || !isPartialDay(last)) throw new Error(`no day, month or year: ${date}`)
  return { first: firstDayOf(first), last: lastDayOf(last) }
}

function toToll(cell: string) {
  return exactToll(cell === '' ? undefined : Number(cell))
}
