import type { Day } from '../../src/core/index.ts'
import type { EventFormat } from '../../src/imports/event-format.ts'
import type { ImportFile } from '../../src/imports/import-file.ts'
import { readEvents, type BadRow, type ReadRecord } from '../../src/imports/read-events.ts'
import { surveyFile } from '../../src/imports/survey-file.ts'

/** A file to import that holds this text or these bytes, given in pieces of the size that the test likes. */
export function anImportFile(contents: string | Uint8Array, name = 'proef.csv', pieceBytes = 1000): ImportFile {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents
  return {
    name,
    bytes: bytes.length,
    stream: async function* (from = 0, to = bytes.length) {
      for (let at = from; at < to; at += pieceBytes) yield bytes.subarray(at, Math.min(to, at + pieceBytes))
    },
  }
}

export interface ReadFile {
  readonly records: readonly ReadRecord[]
  readonly bad: readonly BadRow[]
}

/** Everything that a format reads of a file; a refusal fails the test. */
export async function readAll(format: EventFormat, contents: string | Uint8Array, known: { readonly given?: Day; readonly pieceBytes?: number } = {}): Promise<ReadFile> {
  const survey = await surveyFile(anImportFile(contents, 'proef.csv', known.pieceBytes))
  if (!survey.ok) throw new Error(JSON.stringify(survey.problem))
  const batches = await readEvents(survey.value, format, 'proef.csv', { given: known.given, today: '2026-11-24' })
  if (!batches.ok) throw new Error(JSON.stringify(batches.problem))
  const records: ReadRecord[] = []
  const bad: BadRow[] = []
  for await (const batch of batches.value) {
    records.push(...batch.records)
    bad.push(...batch.bad)
  }
  return { records, bad }
}

/** Lines of a table by its columns; what a row does not name is blank. */
export function aTable(columns: readonly string[], rows: readonly Readonly<Record<string, string | number>>[], separator = ','): string {
  return [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))].map((cells) => `${cells.join(separator)}\n`).join('')
}
