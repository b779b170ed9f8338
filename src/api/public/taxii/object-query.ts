import type { ObjectFilter, VersionChoice } from '../../../publishing/exchange/taxii/object-filter.ts'
import { parseNext } from '../../../publishing/exchange/taxii/page.ts'
import { parseExact, parseMicroseconds } from '../../../publishing/exchange/taxii/timestamp.ts'

/** What may be asked of the objects of a collection; of one object, and of its versions, it is less. */
export const objectParameters = ['limit', 'next', 'added_after', 'match[id]', 'match[type]', 'match[version]', 'match[spec_version]'] as const

export type ObjectParameter = (typeof objectParameters)[number]

/** Objects in an answer at most, however many are asked for: some 200 kB. */
export const mostObjects = 200

export interface ObjectQuery extends ObjectFilter {
  readonly limit: number
  /** Where the page before this one ended. */
  readonly after: string | undefined
}

/** The query of a request, or what is wrong with it. What is not understood is refused: a filter that is passed over gives what was not asked for. */
export function parseObjectQuery(given: URLSearchParams, allowed: readonly ObjectParameter[]): ObjectQuery | { readonly wrong: string } {
  const wrong = [...new Set(given.keys())].map((name) => wrongParameter(given, name, allowed)).find((each) => each !== undefined)
  if (wrong !== undefined) return { wrong }
  const text = (name: ObjectParameter) => given.get(name) ?? undefined
  const list = (name: ObjectParameter) => text(name)?.split(',')
  const [next, addedAfter] = [text('next'), text('added_after')]
  return {
    limit: Math.min(Number(text('limit') ?? mostObjects), mostObjects),
    after: next && parseNext(next),
    addedAfter: addedAfter && parseMicroseconds(addedAfter),
    ids: list('match[id]'),
    types: list('match[type]'),
    specVersions: list('match[spec_version]'),
    versions: (list('match[version]') ?? ['last']).flatMap((each) => parseVersion(each) ?? []),
  }
}

function wrongParameter(given: URLSearchParams, name: string, allowed: readonly ObjectParameter[]): string | undefined {
  const parameter = allowed.find((each) => each === name)
  if (parameter === undefined) return `${JSON.stringify(name)} cannot be asked here; these can: ${allowed.join(', ')}.`
  const [value = '', ...more] = given.getAll(name)
  if (more.length > 0) return `${parameter} is given more than once; several values go in one, with commas between them.`
  return forms[parameter].isRight(value) ? undefined : `${parameter} must be ${forms[parameter].must}.`
}

const forms: Readonly<Record<ObjectParameter, { readonly must: string; readonly isRight: (value: string) => boolean }>> = {
  limit: { must: 'a whole number of 1 or more', isRight: (value) => /^\d{1,15}$/.test(value) && Number(value) > 0 },
  next: { must: 'what the answer before this one gave as `next`', isRight: (value) => parseNext(value) !== undefined },
  added_after: { must: 'a moment in UTC, such as 2026-11-26T09:00:00.000000Z', isRight: (value) => parseMicroseconds(value) !== undefined },
  'match[id]': { must: 'one or more ids of STIX, with commas between them', isRight: everyValue((value) => /^[a-z][a-z0-9-]*--[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) },
  'match[type]': { must: 'one or more types of STIX, with commas between them', isRight: everyValue((value) => /^[a-z][a-z0-9-]{2,249}$/.test(value)) },
  'match[version]': { must: '`first`, `last`, `all` or moments in UTC, with commas between them', isRight: everyValue((value) => parseVersion(value) !== undefined) },
  'match[spec_version]': { must: 'one or more versions of STIX, such as 2.1, with commas between them', isRight: everyValue((value) => /^\d+\.\d+$/.test(value)) },
}

function everyValue(isRight: (value: string) => boolean): (value: string) => boolean {
  return (value) => value.split(',').every(isRight)
}

function parseVersion(value: string): VersionChoice | undefined {
  if (value === 'first' || value === 'last' || value === 'all') return value
  const moment = parseExact(value)
  return moment === undefined ? undefined : { moment }
}
