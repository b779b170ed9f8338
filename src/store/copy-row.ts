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
  const cells = [
    days?.first, days?.last, record.country, record.place, record.latitude, record.longitude, record.placePrecision, record.outcome, record.ideology, record.attackType, record.actor,
    record.killed, record.killedLow, record.killedHigh, record.injured, includes === undefined ? undefined : includes ? 't' : 'f', record.class, JSON.stringify(record.body),
  ]
  let line = ''
  for (const cell of cells) line += `${line === '' ? '' : '\t'}${cell === undefined ? '\\N' : typeof cell === 'string' ? escapeCell(cell) : cell}`
  return line
}

/** SHA-256 of the content. */
export function digestOf(content: string): string {
  return hash('sha256', content, 'hex')
}

/** One line of COPY takes a tab, a newline and a backslash by their escapes (PostgreSQL 15, COPY, text format). */
export function escapeCell(cell: string): string {
  return /[\\\t\n\r]/.test(cell) ? cell.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r') : cell
}
