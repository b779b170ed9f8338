import type { z } from 'zod'
import type { DocumentForm, DocumentMistake } from '../../../core/index.ts'

const documentForms: readonly DocumentForm[] = ['text', 'written-text', 'word', 'probability', 'open-probability', 'likelihood', 'number', 'whole-number', 'days', 'day', 'role', 'scope', 'entry', 'list', 'object']

/** What zod found, as mistakes: each at its own place, with what may stand there. */
export function mistakesIn({ issues }: z.core.$ZodError): readonly DocumentMistake[] {
  return issues.flatMap(mistakesOf)
}

function mistakesOf(issue: z.core.$ZodIssue): readonly DocumentMistake[] {
  const at = placeOf(issue.path)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ at: placeOf([...issue.path, key]), what: 'unknown-field', given: key }))
  if (issue.code === 'too_small' && issue.origin === 'array') return [{ at, what: 'too-few', limit: Number(issue.minimum) }]
  if (issue.code === 'too_big' && issue.origin === 'array') return [{ at, what: 'too-many', limit: Number(issue.maximum) }]
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String)
    return [issue.input === undefined ? { at, what: 'not-one-of', given: '', allowed } : { at, what: 'not-one-of', given: shown(issue.input), allowed }]
  }
  if (issue.code === 'invalid_union' && 'options' in issue) return [{ at, what: 'not-one-of', given: givenKind(issue.input), allowed: issue.options?.map(String) ?? [] }]
  const form = formOf(issue)
  return [issue.input === undefined ? { at, what: 'missing', form } : { at, what: 'bad-value', given: shown(issue.input), form }]
}

/** What an object of one of several kinds says that it is; '' where it says nothing. */
function givenKind(given: unknown): string {
  const kind: unknown = typeof given === 'object' && given !== null && 'kind' in given ? given.kind : undefined
  return kind === undefined ? '' : shown(kind)
}

/** The form that was wanted: the message of the issue names it (`document-fields.ts`); every key is a word. */
function formOf(issue: z.core.$ZodIssue): DocumentForm {
  return issue.code === 'invalid_key' ? 'word' : (documentForms.find((form) => form === issue.message) ?? 'object')
}

/** `items[2].ratings.h1`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('').replace(/^\./, '')
}

const maxShown = 60
const maxShownDepth = 3

/** What was given, as JSON, and not all of it. */
export function shown(given: unknown): string {
  return cutShort(JSON.stringify(outline(given, maxShownDepth)))
}

/** The beginning of a text, for a message. */
export function cutShort(text: string): string {
  return text.length > maxShown ? `${text.slice(0, maxShown)}…` : text
}

/** The outermost of a value: what a file holds may lie deeper than JSON can be written from. */
function outline(given: unknown, depth: number): unknown {
  if (typeof given !== 'object' || given === null) return given
  if (depth === 0) return '…'
  if (Array.isArray(given)) return given.slice(0, maxShown).map((each: unknown) => outline(each, depth - 1))
  return Object.fromEntries(Object.entries(given).slice(0, maxShown).map(([name, value]) => [name, outline(value, depth - 1)]))
}
