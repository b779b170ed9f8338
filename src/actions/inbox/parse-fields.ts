import { done, parseFieldChange, refused, type ClaimKind, type FieldChange, type Outcome } from '../../core/index.ts'
import { maskPersons } from '../../reading/index.ts'

/** Fields as people give them, `value=160`; no field holds the name of a person, whoever fills it in. */
export function parseFields(kind: ClaimKind, fields: readonly string[]): Outcome<readonly FieldChange[]> {
  const changes: FieldChange[] = []
  for (const given of fields) {
    const change = parseFieldChange(kind, given)
    if (!change.ok) return change
    const { field, value } = change.value
    if (typeof value === 'string' && maskPersons(value) !== value) return refused({ kind: 'field-invalid', field, given: value, reason: 'person' })
    changes.push(change.value)
  }
  return done(changes)
}
