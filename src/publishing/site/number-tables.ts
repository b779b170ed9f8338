import type { EditionNumbers, Quantity, ThreatPicture } from '../../core/index.ts'
import { figureDayOf } from '../charts/ledger.ts'
import { toCsv } from './csv.ts'
import { editionEvents, valueOf, type EventRow } from './edition-events.ts'
import { isInTown } from './event-places.ts'
import { originGroups } from './origin-groups.ts'

/** The numbers that the site gives as files, each under the name of its table; days and codes as the record has them, so that one file serves both languages. */
export const numberTables = {
  levels: ({ boards }: ThreatPicture) => toCsv(['scale', 'steps', 'ordinal', 'label', 'from', 'until', 'editions'],
    boards.flatMap(({ scaleId, steps, spells }) => spells.map(({ ordinal, label, from, to, editions }) => [scaleId, steps, ordinal, label, from, to, editions.join(' ')]))),
  attacks: ({ tempo }: ThreatPicture) => toCsv(['day', 'place_nl', 'place_en', 'country', 'killed', 'counted_as'],
    (tempo?.points ?? []).map(({ day, place, country, killed, counted }) => [day, place.nl, place.en, country, killed, counted.join(' ')])),
  rates: ({ tempo }: ThreatPicture) => toCsv(['counted_as', 'window', 'count', 'days', 'per_30_days', 'low_95', 'high_95'],
    (tempo?.rates ?? []).map(({ definition, window, count, days, per30Days, low, high }) => [definition, window, count, days, per30Days, low, high])),
  travellers: (picture: ThreatPicture) => toCsv(['cohort', ...quantityHeads, 'as_of', 'uncertain'], ledgerRows(picture)),
  'travellers-through-time': ({ travellers }: ThreatPicture) => toCsv(['cohort', 'population', ...quantityHeads, 'as_of'],
    (travellers?.series ?? []).flatMap(({ cohort, runs }) => runs.flatMap(({ population, points }) => points.map(({ quantity, asOf }) => [cohort, population, ...quantityFields(quantity), asOf])))),
  events: (picture: ThreatPicture, towns: EditionNumbers['towns']) => toCsv(['id', ...eventColumns, 'known_to', 'towns_latitude_longitude', 'source'],
    editionEvents(picture).map((row) => [row.id, ...eventColumns.map((name) => valueOf(row, name)), ...townFields(row, towns), row.sourceUrl])),
  sources: ({ sources }: ThreatPicture) => toCsv(['publisher', 'rows', 'origins'], sources.map(({ publisher, rows, origins }) => [publisher, rows, origins.join(' ')])),
  origins: (picture: ThreatPicture) => toCsv(['origin', 'rows_and_passages', 'read_at'], originGroups(picture).map(({ origin, items, readAt }) => [origin, items, readAt.join('; ')])),
} as const satisfies Readonly<Record<string, (picture: ThreatPicture, towns: EditionNumbers['towns']) => string>>
export type NumberTable = keyof typeof numberTables

const quantityHeads = ['value', 'low', 'high', 'qualifier'] as const
const eventColumns = ['day', 'place', 'country', 'status', 'ideology', 'attackType', 'killed', 'injured'] as const

function townFields(row: EventRow, towns: EditionNumbers['towns']): readonly (string | undefined)[] {
  if (!isInTown(row, towns)) return ['country', undefined]
  return ['town', (towns[row.id] ?? []).map(({ latitude, longitude }) => `${latitude} ${longitude}`).join('; ')]
}

function ledgerRows({ travellers }: ThreatPicture): readonly (readonly (string | number | undefined)[])[] {
  if (travellers === undefined) return []
  const parts = [...(travellers.total === undefined ? [] : [travellers.total]), ...travellers.parts]
  return parts.map((each) => [each.cohort, ...(each.quantity === undefined ? [undefined, undefined, undefined, undefined] : quantityFields(each.quantity)), figureDayOf(each, travellers), each.uncertain ? 'yes' : 'no'])
}

function quantityFields({ value, low, high, qualifier }: Quantity): readonly (string | number | undefined)[] {
  return [value, low, high, qualifier]
}
