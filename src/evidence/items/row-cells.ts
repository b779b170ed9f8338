import type { EvidenceRow } from '../../core/index.ts'
import { writeFigure } from '../figures/interval.ts'

/** Columns that every item shows by itself, or that only the store needs. */
const shownElsewhere = new Set(['kind', 'id', 'times', 'sourceUrl', 'confidence', 'note', 'sequence', 'latitude', 'longitude'])

/** The columns of a row that say something, in the record's own order; an unknown number is left out, never 0. */
export function cellsOf(row: EvidenceRow): readonly { readonly name: string; readonly value: string }[] {
  const figure = row.kind === 'cohort-figure' ? [{ name: 'figure', value: writeFigure(row) }] : []
  const cells = Object.entries(row).flatMap(([name, value]) => {
    const text = shownElsewhere.has(name) ? undefined : toText(value)
    return text === undefined ? [] : [{ name, value: text }]
  })
  return [...cells, ...figure]
}

function toText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.join(' + ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
