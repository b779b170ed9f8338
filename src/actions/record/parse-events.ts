import { attackStatuses, done, ideologies, type AttackType, type Day, type Outcome, type ThreatEvent } from '../../core/index.ts'
import type { Kept } from './kept.ts'
import { knownOn, parseTable, toPrecision } from './table.ts'

const attackTypes: readonly AttackType[] = ['explosive', 'bladed', 'firearm', 'vehicle', 'arson', 'other', 'unknown']

/** What the compilers of the table write behind a row that turned out to be no event: an alert that was withdrawn. */
const isNoEvent = /\bdo not count\b/

/** Attacks, failed attacks and foiled plots; rows that are no event stay in the file and are not loaded. */
export function parseEvents(csv: string, compiled: Day): Outcome<readonly Kept<ThreatEvent>[]> {
  const rows = parseRows(csv, compiled)
  return rows.ok ? done(rows.value.filter(({ note }) => note === undefined || !isNoEvent.test(note))) : rows
}

/** A `known` that repeats the date is no more exact than the date is. */
function parseRows(csv: string, compiled: Day): Outcome<readonly Kept<ThreatEvent>[]> {
  return parseTable('data/events/europe_attacks.csv', csv, (cells) => {
    const precision = cells.text('date_precision')
    const day = toPrecision(cells.optionalPartialDay('date'), precision)
    const known = cells.optionalPartialDay('known')
    return {
      kind: 'threat-event',
      id: cells.text('id'),
      times: { happened: day, known: knownOn(known === cells.optionalPartialDay('date') ? day : known ?? day, compiled) },
      country: cells.country(),
      sourceUrl: cells.optionalText('source_url'),
      confidence: cells.confidence(),
      note: cells.optionalText('note'),
      day: day ?? '',
      place: cells.text('place'),
      latitude: cells.optionalNumber('lat'),
      longitude: cells.optionalNumber('lon'),
      status: cells.oneOf('status', attackStatuses),
      ideology: cells.oneOf('ideology', ideologies),
      attackType: cells.oneOf('attack_type', attackTypes),
      killed: cells.optionalNumber('killed'),
      injured: cells.optionalNumber('injured'),
      claimedBy: cells.optionalText('claimed_by'),
      secondSourceUrl: cells.optionalText('source_url2'),
    }
  })
}
