import {
  ideologies, isCountry, isDay, done, eventClasses, placePrecisions, refused, type AttackType, type Dataset, type EventRecord, type MapMistake, type Outcome,
} from '../core/index.ts'

export const mappedFields = [
  'id', 'day', 'lastDay', 'country', 'place', 'latitude', 'longitude', 'placePrecision', 'outcome', 'ideology', 'attackType', 'actor', 'killed', 'killedLow', 'killedHigh', 'injured', 'class', 'known', 'sourceUrl', 'source',
] as const
export type MappedField = (typeof mappedFields)[number]

const attackTypes: readonly AttackType[] = ['explosive', 'bladed', 'firearm', 'vehicle', 'arson', 'other', 'unknown']

/** Fields with a closed list of values. */
export const closedFields = {
  placePrecision: placePrecisions,
  outcome: ['completed', 'failed', 'foiled', 'unknown'],
  ideology: ideologies,
  attackType: attackTypes,
  class: eventClasses,
} as const satisfies Partial<Record<MappedField, readonly string[]>>
export type ClosedField = keyof typeof closedFields

export const dayForms = ['year-month-day', 'day-month-year', 'month-day-year', 'written'] as const

/** How the columns of somebody's own table become fields of an event (docs/methods/importing.md). */
export interface EventMap {
  readonly dataset: Omit<Dataset, 'covers' | 'version'>
  /** Column of each field; several for the key, which they make together. */
  readonly columns: Readonly<Partial<Record<MappedField, readonly string[]>>>
  /** What holds for every row. */
  readonly values: Readonly<Partial<Record<ClosedField | 'country', string>>>
  /** The table's own words for our values, by field. */
  readonly words: Readonly<Partial<Record<MappedField, Readonly<Record<string, string>>>>>
  readonly days: (typeof dayForms)[number]
  readonly includesPerpetrators: EventRecord['includesPerpetrators']
}

const idForm = /^[a-z][a-z0-9-]{1,39}$/
/** Names that would be taken for those of the known datasets, the record or the operator's own rows. */
const takenIds = ['ucdp-ged', 'acled', 'gtd', 'gdelt', 'record', 'own', 'level', 'scale', 'cohort', 'identity']

/** A map from its JSON; every mistake is told by its field, so that one look mends it. */
export function parseMap(json: string, path: string): Outcome<EventMap> {
  const mistakes: MapMistake[] = []
  const map = readMap(json, (mistake) => mistakes.push(mistake))
  return mistakes.length === 0 ? done(map) : refused({ kind: 'map-wrong', path, mistakes: withoutConsequences(mistakes) })
}

/** What a missing part would have held is not missed as well, and what is no JSON holds nothing. */
function withoutConsequences(mistakes: readonly MapMistake[]): readonly MapMistake[] {
  const whole = mistakes.find((mistake) => mistake.what === 'no-json' || (mistake.what === 'no-object' && mistake.field === ''))
  if (whole !== undefined) return [whole]
  const absent = mistakes.flatMap((mistake) => (mistake.what === 'missing' || mistake.what === 'no-object' ? [mistake.field] : []))
  const isWithin = (field: string) => absent.some((parent) => field.startsWith(`${parent}.`))
  return mistakes.filter((mistake) => (mistake.what === 'bad-id' ? mistake.given !== '' : !('field' in mistake && isWithin(mistake.field))))
}

type Complain = (mistake: MapMistake) => void
type Fields = Readonly<Record<string, unknown>>

function readMap(json: string, complain: Complain): EventMap {
  const top = parseJson(json, complain)
  onlyKnown(top, ['dataset', 'columns', 'values', 'words', 'days', 'includesPerpetrators'], '', complain)
  const columns = readColumns(fieldsOf(top.columns, 'columns', complain), complain)
  const values = readValues(fieldsOf(top.values ?? {}, 'values', complain), complain)
  if (values.country === undefined && columns.country === undefined) complain({ what: 'missing', field: 'columns.country' })
  if (values.class === undefined && columns.class === undefined) complain({ what: 'missing', field: 'values.class' })
  const { includesPerpetrators } = top
  if (includesPerpetrators !== undefined && typeof includesPerpetrators !== 'boolean') complain({ what: 'bad-value', field: 'includesPerpetrators', given: String(includesPerpetrators), allowed: ['true', 'false'] })
  return {
    dataset: readDataset(fieldsOf(top.dataset, 'dataset', complain), complain),
    columns,
    values,
    words: readWords(fieldsOf(top.words ?? {}, 'words', complain), complain),
    days: oneOf(top.days ?? 'year-month-day', dayForms, 'days', complain),
    includesPerpetrators: includesPerpetrators === true ? true : includesPerpetrators === false ? false : undefined,
  }
}

function parseJson(json: string, complain: Complain): Fields {
  try {
    return fieldsOf(JSON.parse(json), '', complain)
  } catch {
    complain({ what: 'no-json' })
    return {}
  }
}

function readDataset(given: Fields, complain: Complain): EventMap['dataset'] {
  onlyKnown(given, ['id', 'name', 'licence', 'mayBePassedOn', 'counts', 'breaks'], 'dataset.', complain)
  const id = textOf(given.id, 'dataset.id', complain)
  if (!idForm.test(id) || takenIds.includes(id)) complain({ what: 'bad-id', given: id })
  if (typeof given.mayBePassedOn !== 'boolean') complain({ what: 'bad-value', field: 'dataset.mayBePassedOn', given: String(given.mayBePassedOn ?? ''), allowed: ['true', 'false'] })
  return {
    id,
    name: textOf(given.name, 'dataset.name', complain),
    licence: textOf(given.licence, 'dataset.licence', complain),
    mayBePassedOn: given.mayBePassedOn === true,
    counts: textOf(given.counts, 'dataset.counts', complain),
    breaks: readBreaks(given.breaks ?? [], complain),
  }
}

function readBreaks(given: unknown, complain: Complain): Dataset['breaks'] {
  if (!Array.isArray(given)) complain({ what: 'bad-value', field: 'dataset.breaks', given: String(given), allowed: ['[{"day": "2016-01-01", "reason": "…"}]'] })
  return (Array.isArray(given) ? given : []).flatMap((one: unknown, at) => {
    const fields = fieldsOf(one, `dataset.breaks[${at}]`, complain)
    const day = textOf(fields.day, `dataset.breaks[${at}].day`, complain)
    const reason = textOf(fields.reason, `dataset.breaks[${at}].reason`, complain)
    if (isDay(day)) return [{ day, reason }]
    complain({ what: 'bad-value', field: `dataset.breaks[${at}].day`, given: day, allowed: ['2016-01-01'] })
    return []
  })
}

function readColumns(given: Fields, complain: Complain): EventMap['columns'] {
  onlyKnown(given, mappedFields, 'columns.', complain)
  for (const needed of ['id', 'day']) if (given[needed] === undefined) complain({ what: 'missing', field: `columns.${needed}` })
  return Object.fromEntries(mappedFields.flatMap((field) => {
    const value = given[field]
    if (value === undefined) return []
    const names = Array.isArray(value) && field === 'id' ? value : [value]
    return [[field, names.map((name: unknown) => textOf(name, `columns.${field}`, complain))]]
  }))
}

function readValues(given: Fields, complain: Complain): EventMap['values'] {
  onlyKnown(given, [...Object.keys(closedFields), 'country'], 'values.', complain)
  const { country } = given
  if (country !== undefined && (typeof country !== 'string' || !isCountry(country))) complain({ what: 'bad-value', field: 'values.country', given: String(country), allowed: ['NL', 'BE', '…'] })
  const closed = closedFieldNames().flatMap((field) => (given[field] === undefined ? [] : [[field, oneOf(given[field], closedFields[field], `values.${field}`, complain)]]))
  return { ...Object.fromEntries(closed), ...(typeof country === 'string' ? { country } : {}) }
}

function readWords(given: Fields, complain: Complain): EventMap['words'] {
  onlyKnown(given, [...Object.keys(closedFields), 'country'], 'words.', complain)
  return Object.fromEntries(Object.entries(given).map(([field, list]) => {
    const words = fieldsOf(list, `words.${field}`, complain)
    const closed = closedFieldNames().find((name) => name === field)
    return [field, Object.fromEntries(Object.entries(words).map(([word, value]) => {
      const where = `words.${field}.${word}`
      return [word, closed === undefined ? textOf(value, where, complain) : oneOf(value, closedFields[closed], where, complain)]
    }))]
  }))
}

export function closedFieldNames(): readonly ClosedField[] {
  return ['placePrecision', 'outcome', 'ideology', 'attackType', 'class']
}

function onlyKnown(given: Fields, known: readonly string[], prefix: string, complain: Complain): void {
  for (const name of Object.keys(given)) if (!known.includes(name)) complain({ what: 'unknown-field', field: `${prefix}${name}`, allowed: known })
}

function fieldsOf(given: unknown, field: string, complain: Complain): Fields {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return Object.fromEntries(Object.entries(given))
  complain(given === undefined ? { what: 'missing', field } : { what: 'no-object', field })
  return {}
}

function textOf(given: unknown, field: string, complain: Complain): string {
  if (typeof given === 'string' && given.trim() !== '') return given.trim()
  complain({ what: 'missing', field })
  return ''
}

function oneOf<T extends string>(given: unknown, allowed: readonly [T, ...T[]] | readonly T[], field: string, complain: Complain): T {
  const found = allowed.find((value) => value === given)
  if (found === undefined) complain({ what: 'bad-value', field, given: String(given), allowed })
  const [first] = allowed
  if (first === undefined) throw new Error(`${field} allows nothing`)
  return found ?? first
}
