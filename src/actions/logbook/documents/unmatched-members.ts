import type { DocumentForm, DocumentMistake } from '../../../core/index.ts'

/** Members of a set that a record has no value for, and values in it of no member. */
export function unmatchedMembers(at: string, ids: readonly string[], values: Readonly<Record<string, unknown>>, form: DocumentForm): readonly DocumentMistake[] {
  const missing = ids.filter((id) => !Object.hasOwn(values, id)).map((id): DocumentMistake => ({ at: `${at}.${id}`, what: 'missing', form }))
  const strange = Object.keys(values).filter((id) => !ids.includes(id)).map((id): DocumentMistake => ({ at: `${at}.${id}`, what: 'not-one-of', given: id, allowed: ids }))
  return [...missing, ...strange]
}
