import type { Country, Day, EventRecord, Period } from '../core/index.ts'
import { isCountry } from '../core/index.ts'
import type { Cells } from './cells.ts'
import { countryFinder, type NamedCountry } from './countries/country-names.ts'
import { countryByLetters } from './countries/iso-codes.ts'
import { dayOf, parseDashedDay, parseWrittenDay } from './days.ts'
import type { EventFormat } from './event-format.ts'
import { closedFields, type ClosedField, type EventMap, type MappedField } from './parse-map.ts'
import { placeOf } from './place.ts'

/** A table of somebody's own, read as its map says. */
export function mappedCsv(map: EventMap): EventFormat {
  const findCountry = countryFinder()
  const columns = Object.values(map.columns).flat().map((name) => name.toLowerCase())
  return {
    dataset: map.dataset,
    columns: { needed: [...new Set(columns)], others: [] },
    key: (map.columns.id ?? []).join('+').toLowerCase(),
    hasFreeActors: true,
    numbersRepeats: (map.columns.id ?? []).length > 1,
    toRecord: (cells) => {
      const fields = fieldReader(cells, map)
      return {
        id: keyOf(fields, map),
        known: fields.day('known'),
        days: daysOf(fields),
        country: countryOf(fields, map, findCountry),
        place: fields.text('place'),
        ...placeOf(fields.ofPlace, fields.closed('placePrecision', 'unknown')),
        outcome: fields.closed('outcome', 'unknown'),
        ideology: fields.closed('ideology', 'unknown'),
        attackType: fields.closed('attackType', 'unknown'),
        actor: fields.text('actor'),
        ...tolls(fields, map),
        class: fields.closed('class', 'other'),
        body: bodyOf(fields),
      }
    },
  }
}

/** The cells by field instead of column. */
interface FieldReader {
  readonly cells: Cells
  readonly column: (field: MappedField) => string
  readonly text: (field: MappedField) => string | undefined
  readonly count: (field: MappedField) => number | undefined
  readonly day: (field: MappedField) => Day | undefined
  readonly closed: <F extends ClosedField>(field: F, otherwise: (typeof closedFields)[F][number]) => (typeof closedFields)[F][number]
  /** Latitude and longitude under the names that `placeOf` asks for. */
  readonly ofPlace: Cells
}

function fieldReader(cells: Cells, map: EventMap): FieldReader {
  const column = (field: MappedField) => map.columns[field]?.[0]?.toLowerCase() ?? ''
  const text = (field: MappedField) => (map.columns[field] === undefined ? undefined : cells.text(column(field)))
  return {
    cells,
    column,
    text,
    count: (field) => (map.columns[field] === undefined ? undefined : cells.count(column(field))),
    day: (field) => (map.columns[field] === undefined ? undefined : cells.day(column(field), (given) => parseDayAs(given, map.days))),
    closed: (field, otherwise) => {
      const given = text(field)
      const allowed: readonly (typeof closedFields)[typeof field][number][] = closedFields[field]
      const word = given === undefined ? map.values[field] : (map.words[field]?.[given] ?? given)
      const found = allowed.find((value) => value === word)
      if (word !== undefined && found === undefined) cells.bad(column(field), word, 'not-one-of')
      return found ?? otherwise
    },
    ofPlace: { ...cells, number: (name) => (name === 'latitude' || name === 'longitude' ? (map.columns[name] === undefined ? undefined : cells.number(column(name))) : cells.number(name)) },
  }
}

function keyOf({ cells }: FieldReader, map: EventMap): string {
  const columns = (map.columns.id ?? []).map((name) => name.toLowerCase())
  const parts = columns.map((name) => cells.text(name) ?? '')
  if (parts.every((part) => part === '')) cells.bad(columns[0] ?? '', '', 'missing')
  return parts.join('/').slice(0, 180)
}

function daysOf(fields: FieldReader): Period | undefined {
  const first = fields.day('day')
  const last = fields.day('lastDay')
  if (first === undefined) return undefined
  if (last !== undefined && last < first) fields.cells.bad(fields.column('lastDay'), last, 'end-before-start')
  return { first, last: last ?? first }
}

function parseDayAs(given: string, form: EventMap['days']): Day | undefined {
  if (form === 'year-month-day') return parseDashedDay(given)
  if (form === 'written') return parseWrittenDay(given)
  const found = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(given)
  if (found === null) return undefined
  const [one, two, year] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return form === 'day-month-year' ? dayOf(year, two, one) : dayOf(year, one, two)
}

/** By two or three letters of ISO 3166-1, or by an English name. */
function countryOf(fields: FieldReader, map: EventMap, find: (name: string) => NamedCountry): Country | undefined {
  const given = fields.text('country')
  if (given === undefined) return map.values.country
  const word = map.words.country?.[given] ?? given
  if (isCountry(word)) return word
  const found = countryByLetters(word) ?? find(word)
  if (typeof found === 'string' && found !== 'gone') return found
  if (typeof found === 'object') return found.country
  fields.cells.bad(fields.column('country'), given, 'not-one-of')
  return undefined
}

function tolls(fields: FieldReader, { includesPerpetrators }: EventMap): Pick<EventRecord, 'killed' | 'killedLow' | 'killedHigh' | 'injured' | 'includesPerpetrators'> {
  const [killed, killedLow, killedHigh] = [fields.count('killed'), fields.count('killedLow'), fields.count('killedHigh')]
  if (killed !== undefined && killedLow !== undefined && killedLow > killed) fields.cells.caution('low-above-best')
  if (killed !== undefined && killedHigh !== undefined && killed > killedHigh) fields.cells.caution('best-above-high')
  return { killed, killedLow, killedHigh, injured: fields.count('injured'), includesPerpetrators }
}

/** Names of sources beyond this are whole texts. */
const longestSource = 200

/** The address of a source where it is one; what stands there else, or in a column of its own, is its name. */
function bodyOf(fields: FieldReader): Pick<EventRecord['body'], 'sourceUrl' | 'sourceName'> {
  const given = fields.text('sourceUrl')
  const url = URL.parse(given ?? '')
  const address = url !== null && /^https?:$/.test(url.protocol) ? { sourceUrl: url.href } : undefined
  const name = (fields.text('source') ?? (address === undefined ? given : undefined))?.replaceAll(/^[\s,;]+|[\s,;]+$/g, '').slice(0, longestSource) ?? ''
  return { ...address, ...(name === '' ? {} : { sourceName: name }) }
}
