import {
  done, isCountry, isDay, languages, markings, refused, reliabilities, sourceKinds, type Day, type NewReport, type Outcome, type Source,
} from '../core/index.ts'

/** A report that was written for the demo, with who is made to publish it and whether it is withdrawn later. */
export interface Example {
  readonly report: NewReport
  readonly source: Source
  readonly withdrawn: { readonly known: Day; readonly reason: string } | undefined
}

type Json = Readonly<Record<string, unknown>>

/** Reads a file of `examples/`; the first field that is missing or wrong is named in the refusal. */
export function parseExample(json: string, path: string): Outcome<Example> {
  const wrong: string[] = []
  const value = toObject(JSON.parse(json))
  const ask = fieldsOf(value, wrong)
  const source = toSource(fieldsOf(toObject(value.source), wrong))
  const report: NewReport = {
    id: ask.text('id'),
    source: source.id,
    title: ask.text('title'),
    lang: ask.oneOf('lang', languages),
    country: ask.text('country', isCountry),
    published: ask.text('published', isDay),
    known: undefined,
    url: undefined,
    marking: ask.oneOf('marking', markings),
    licence: ask.text('licence'),
    note: ask.text('note'),
    illustrative: true,
    text: ask.text('text'),
    layout: undefined,
  }
  const withdrawn = value.withdrawn === undefined ? undefined : toWithdrawal(fieldsOf(toObject(value.withdrawn), wrong))
  const [field] = wrong
  return field === undefined ? done({ report, source, withdrawn }) : refused({ kind: 'report-malformed', path, field })
}

function toSource(ask: Fields): Source {
  return { id: ask.text('id'), name: ask.text('name'), kind: ask.oneOf('kind', sourceKinds), reliability: ask.oneOf('reliability', reliabilities) }
}

function toWithdrawal(ask: Fields): NonNullable<Example['withdrawn']> {
  return { known: ask.text('known', isDay) as Day, reason: ask.text('reason') }
}

interface Fields {
  readonly text: (field: string, isGood?: (given: string) => boolean) => string
  readonly oneOf: <T extends string>(field: string, allowed: readonly T[]) => T
}

/** Asks an object field by field, and notes what is wrong. */
function fieldsOf(value: Json, wrong: string[]): Fields {
  const oneOf = <T extends string>(field: string, allowed: readonly T[]): T => {
    const found = allowed.find((each) => each === value[field])
    if (found === undefined) wrong.push(field)
    return found ?? (allowed[0] as T)
  }
  const text = (field: string, isGood = (given: string) => given !== '') => {
    const given = value[field]
    if (typeof given === 'string' && isGood(given)) return given
    wrong.push(field)
    return ''
  }
  return { text, oneOf }
}

function toObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}
