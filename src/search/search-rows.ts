import { languages, type EvidenceRow } from '../core/index.ts'
import type { Alternative } from './place-names.ts'
import { stemOf, wordsOf } from './terms.ts'

/** A row of the record with the terms that it is found by. */
export interface SearchableRow {
  readonly row: EvidenceRow
  readonly terms: ReadonlySet<string>
}

/** Columns that hold no words of their own. */
const wordless = new Set(['times', 'sourceUrl', 'secondSourceUrl', 'outcomeSourceUrl', 'confidence', 'latitude', 'longitude'])

/** `other` is what the row says in another language. */
export function toSearchable(row: EvidenceRow, other: string): SearchableRow {
  const text = Object.entries(row).flatMap(([name, value]) => (wordless.has(name) || typeof value !== 'string' ? [] : [value])).concat(other).join(' ')
  return { row, terms: new Set(wordsOf(text).flatMap((word) => languages.map((lang) => stemOf(word, lang)))) }
}

/** Rows that hold an alternative of every group: attacks and plots first, then the other kinds, the last to happen first. */
export function rowsWith(rows: readonly SearchableRow[], groups: readonly (readonly Alternative[])[]): readonly EvidenceRow[] {
  return rows
    .filter(({ terms }) => groups.every((group) => group.some((alternative) => alternative.every((term) => terms.has(term)))))
    .map(({ row }) => row)
    .toSorted((a, b) => Number(b.kind === 'threat-event') - Number(a.kind === 'threat-event') || happened(b).localeCompare(happened(a)) || a.id.localeCompare(b.id))
}

function happened({ times }: EvidenceRow): string {
  return times.happened ?? times.known
}
