import type { EvidenceCell, EvidenceRow } from '../../core/index.ts'

/** Columns that every item shows by itself, or that only the store needs. */
const shownElsewhere = new Set(['kind', 'id', 'times', 'sourceUrl', 'confidence', 'note', 'sequence', 'latitude', 'longitude'])

/** The columns of a row that say something; an unknown number or an empty text is left out, never 0. */
export function cellsOf(row: EvidenceRow): readonly EvidenceCell[] {
  return Object.entries(row).flatMap(([name, value]) => {
    const text = shownElsewhere.has(name) ? undefined : toText(value)
    return text === undefined || text === '' ? [] : [{ name, value: text, dutch: undefined }]
  })
}

function toText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.join(' + ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
