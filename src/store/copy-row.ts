import { hash } from 'node:crypto'
import type { EventRecord } from '../core/index.ts'

/** What a record says, without its revision and times: the same content gives the same row. */
export type RecordContent = Omit<EventRecord, 'revision' | 'times' | 'status' | 'dataset'>

/** Columns in which the content of a record lies, in the order of `contentOf`. */
export const contentColumns = [
  'first', 'last', 'country', 'place', 'latitude', 'longitude', 'place_precision', 'outcome', 'ideology', 'attack_type', 'actor', 'killed', 'killed_low', 'killed_high', 'injured',
  'includes_perpetrators', 'class', 'body',
] as const

/** The content of a record as a piece of a line of COPY in its text form. */
export function contentOf(record: RecordContent): string {
  const { days, includesPerpetrators: includes } = record
  return [
    toCell(days?.first), toCell(days?.last), toCell(record.country), toCell(record.place), toCell(record.latitude), toCell(record.longitude), record.placePrecision, record.outcome,
    record.ideology, record.attackType, toCell(record.actor), toCell(record.killed), toCell(record.killedLow), toCell(record.killedHigh), toCell(record.injured),
    includes === undefined ? '\\N' : includes ? 't' : 'f', record.class, escapeCell(JSON.stringify(record.body)),
  ].join('\t')
}

function toCell(value: string | number | undefined): string | number {
  return value === undefined ? '\\N' : typeof value === 'string' ? escapeCell(value) : value
}

/** Terms as PostgreSQL reads them into a `tsvector`; they hold letters and digits only, and are quoted all the same. */
export function termsCell(terms: readonly string[]): string {
  return escapeCell(terms.map((term) => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`).join(' '))
}

/** SHA-256 of the content. */
export function digestOf(content: string): string {
  return hash('sha256', content, 'base64url')
}

/** One line of COPY takes a tab, a newline and a backslash by their escapes (PostgreSQL 15, COPY, text format). */
export function escapeCell(cell: string): string {
  return /[\\\t\n\r]/.test(cell) ? cell.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r') : cell
}
