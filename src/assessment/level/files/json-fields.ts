import type { LevelFileMistake } from '../../../core/index.ts'

export type Complain = (mistake: LevelFileMistake) => void
export type Fields = Readonly<Record<string, unknown>>

/** Where a number may lie, both ends included. */
export interface Range {
  readonly from: number
  readonly to: number
  readonly whole?: boolean
}

/** The object that a file holds; nothing where it is no JSON. */
export function parseFields(json: string, complain: Complain): Fields | undefined {
  try {
    const given: unknown = JSON.parse(json)
    if (isObject(given)) return Object.fromEntries(Object.entries(given))
  } catch {
    // What is no JSON and what is no object get one answer.
  }
  complain({ what: 'no-json' })
  return undefined
}

export function fieldsOf(given: unknown, field: string, complain: Complain): Fields {
  if (isObject(given)) return Object.fromEntries(Object.entries(given))
  complain({ what: 'missing', field })
  return {}
}

function isObject(given: unknown): given is object {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

export function textOf(given: unknown, field: string, complain: Complain): string {
  if (typeof given === 'string' && given.trim() !== '') return given.trim()
  complain({ what: 'missing', field })
  return ''
}

export function oneOf<T extends string>(given: unknown, allowed: readonly [T, ...T[]], field: string, complain: Complain): T {
  const found = allowed.find((value) => value === given)
  if (found === undefined) complain(given === undefined ? { what: 'missing', field } : { what: 'choice', field, given: JSON.stringify(given), allowed })
  return found ?? allowed[0]
}

/** A number in a range; the lower end of it where another thing stands there, which is told. */
export function numberIn(given: unknown, field: string, { from, to, whole = false }: Range, complain: Complain): number {
  if (typeof given === 'number' && given >= from && given <= to && (!whole || Number.isInteger(given))) return given
  complain(given === undefined ? { what: 'missing', field } : { what: 'number', field, given: JSON.stringify(given), from, to, whole })
  return from
}

/** A list of so many numbers in a range. */
export function numbersIn(given: unknown, field: string, count: number, range: Range, complain: Complain): readonly number[] {
  if (!Array.isArray(given) || given.length !== count) {
    complain(given === undefined ? { what: 'missing', field } : { what: 'count', field, count })
    return Array.from({ length: count }, () => range.from)
  }
  return given.map((each: unknown, at) => numberIn(each, `${field}[${at + 1}]`, range, complain))
}

/** The same, each larger than the one before it. */
export function risingNumbers(given: unknown, field: string, count: number, range: Range, complain: Complain): readonly number[] {
  const mistakes: LevelFileMistake[] = []
  const values = numbersIn(given, field, count, range, (mistake) => mistakes.push(mistake))
  mistakes.forEach(complain)
  if (mistakes.length === 0 && values.some((value, at) => at > 0 && value <= (values[at - 1] ?? NaN))) complain({ what: 'not-rising', field })
  return values
}

/** What a missing part would have held is not missed as well. */
export function withoutConsequences(mistakes: readonly LevelFileMistake[]): readonly LevelFileMistake[] {
  const missing = mistakes.flatMap((mistake) => (mistake.what === 'missing' ? [mistake.field] : []))
  return mistakes.filter((mistake) => !('field' in mistake && missing.some((parent) => mistake.field.startsWith(`${parent}.`))))
}
