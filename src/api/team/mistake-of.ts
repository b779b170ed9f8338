import type { z } from '@hono/zod-openapi'
import type { RequestFault, RequestMistake } from '../../core/index.ts'

/** As many mistakes as are named at once, and as much of each name that somebody made up. */
const mostNamed = 20
const mostOfName = 60

/** What a part of a request was found to be wrong in, without wording. */
export function mistakesOf(part: string, issues: readonly z.core.$ZodIssue[], given: unknown): readonly RequestMistake[] {
  return issues.slice(0, mostNamed).map((issue) => ({
    at: [part, ...issue.path.map((each) => String(each).slice(0, mostOfName))].join('.'),
    what: valueAt(given, issue.path) === undefined && issue.path.length > 0 ? { is: 'missing' } : faultOf(issue),
  }))
}

type Wanted = Extract<RequestFault, { readonly is: 'of-another-kind' }>['wanted']

const wantedByType: Readonly<Partial<Record<string, Wanted>>> = { string: 'text', number: 'number', int: 'whole-number', boolean: 'yes-or-no', array: 'list', tuple: 'list', object: 'object', record: 'object' }

function faultOf(issue: z.core.$ZodIssue): RequestFault {
  switch (issue.code) {
    case 'invalid_type': return { is: 'of-another-kind', wanted: wantedByType[issue.expected] ?? 'other' }
    case 'too_small': return isSize(issue.origin) ? { is: 'too-short', of: unitOf(issue.origin), limit: Number(issue.minimum) } : { is: 'too-low', limit: Number(issue.minimum) }
    case 'too_big': return isSize(issue.origin) ? { is: 'too-long', of: unitOf(issue.origin), limit: Number(issue.maximum) } : { is: 'too-high', limit: Number(issue.maximum) }
    case 'invalid_value': return { is: 'none-of', allowed: issue.values.map(String) }
    case 'unrecognized_keys': return { is: 'not-asked', fields: issue.keys.slice(0, mostNamed).map((key) => key.slice(0, mostOfName)) }
    case 'invalid_format': return { is: 'not-in-form', form: issue.format }
    case 'custom': return issue.message === 'Invalid input' ? { is: 'wrong' } : { is: 'not-such-as', example: issue.message }
    case 'invalid_union': case 'invalid_key': case 'invalid_element': case 'not_multiple_of': return { is: 'wrong' }
  }
}

function isSize(origin: string): boolean {
  return origin === 'string' || origin === 'array' || origin === 'set' || origin === 'map'
}

function unitOf(origin: string): 'characters' | 'items' {
  return origin === 'string' ? 'characters' : 'items'
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), given)
}
