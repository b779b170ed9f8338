import { done, refused, type Day, type EventRecord, type Outcome, type Period } from '../core/index.ts'
import { cellReader, type BadCell, type CellReader } from './cells.ts'
import { decode } from './decode.ts'
import type { EventFormat, NewRecord } from './event-format.ts'
import { readHeader, type Header } from './header.ts'
import { longestLine, readCells, type CellRow } from './read-cells.ts'
import { readObjects } from './read-objects.ts'
import type { Survey } from './survey-file.ts'

/** A record as the store takes it, but for revision and when it was recorded. */
export interface ReadRecord extends Omit<NewRecord, 'body'> {
  readonly body: EventRecord['body']
}

/** A row that cannot be taken; `key` where it could be read. */
export interface BadRow {
  readonly line: number
  readonly key: string | undefined
  readonly cells: readonly BadCell[]
}

/** Rows in the order of the file; the same file always gives the same batches. */
export interface EventBatch {
  readonly records: readonly ReadRecord[]
  readonly bad: readonly BadRow[]
  readonly isLast: boolean
  /** Rows up to here. */
  readonly rows: number
  /** Bytes of the table read so far, roughly. */
  readonly bytes: number
}

/** From when on records count as known: the day that was given, else what the file says, else today. */
export interface Knowing {
  readonly given: Day | undefined
  readonly today: Day
}

/** Few enough that what is made of them is soon forgotten. */
const rowsInBatch = 1000

/** Opens a surveyed table and gives its batches; a header that cannot be used is refused before the first. */
export async function readEvents(survey: Survey, format: EventFormat, path: string, knowing: Knowing): Promise<Outcome<AsyncIterable<EventBatch>>> {
  let bytes = 0
  const counted = async function* () {
    for await (const chunk of survey.stream()) {
      bytes += chunk.length
      yield chunk
    }
  }
  const beginning = await firstTexts(decode(survey.stream(), survey.encoding))
  const texts = decode(counted(), survey.encoding)
  if (format.mayBeJson === true && /^\s*[[{]/.test(beginning)) {
    const columns = [...format.columns.needed, ...format.columns.others]
    const reader = cellReader(new Map(columns.map((name, at) => [name, at])))
    return done(inBatches(readObjects(texts, columns, format.columns.aliases ?? {}), (row) => toRecord(row, columns.length, reader, format, knowing), () => bytes))
  }
  if (beginning.trim() === '') return refused({ kind: 'text-empty', path })
  if (beginning.length > longestLine && !beginning.trimStart().includes('\n')) return refused({ kind: 'line-too-long', path, line: 1, maxCharacters: longestLine, keptBefore: false })
  const header = await readHeader(beginning, format, path)
  if (!header.ok) return header
  const reader = cellReader(header.value.placeByColumn)
  const rows = withoutHeader(readCells(texts, header.value.separation), header.value)
  return done(inBatches(rows, (row) => toRecord(row, header.value.cellsInRow, reader, format, knowing), () => bytes))
}

/** Enough for the first line, however long a header may be. */
async function firstTexts(texts: AsyncIterable<string>): Promise<string> {
  let beginning = ''
  for await (const text of texts) {
    beginning += text
    if (beginning.trimStart().includes('\n') || beginning.length > longestLine) break
  }
  return beginning
}

async function* withoutHeader(groups: AsyncIterable<readonly CellRow[]>, { hasLine }: Header): AsyncGenerator<readonly CellRow[]> {
  let skip = hasLine ? 1 : 0
  for await (const rows of groups) {
    yield rows.slice(skip)
    skip -= Math.min(skip, rows.length)
  }
}

type Read = { readonly record: ReadRecord } | { readonly bad: BadRow }

async function* inBatches(groups: AsyncIterable<readonly CellRow[]>, read: (row: CellRow) => Read, bytes: () => number): AsyncGenerator<EventBatch> {
  let rows = 0
  let records: ReadRecord[] = []
  let bad: BadRow[] = []
  const take = (isLast: boolean): EventBatch => {
    const batch = { records, bad, isLast, rows, bytes: bytes() }
    records = []
    bad = []
    return batch
  }
  for await (const group of groups) {
    for (const row of group) {
      const one = read(row)
      if ('record' in one) records.push(one.record)
      else bad.push(one.bad)
      rows += 1
      if (rows % rowsInBatch === 0) yield take(false)
    }
  }
  yield take(true)
}

function toRecord(row: CellRow, cellsInRow: number, reader: CellReader, format: EventFormat, knowing: Knowing): Read {
  const { line, cells, fault } = row
  if (fault !== undefined) return { bad: { line, key: undefined, cells: [{ column: '', given: (cells[0] ?? '').slice(0, 80), fault }] } }
  const spare = cells.length - cellsInRow
  if (spare < 0 || (spare > 0 && cells.slice(cellsInRow).some((cell) => cell !== ''))) {
    return { bad: { line, key: undefined, cells: [{ column: '', given: `${cells.length}/${cellsInRow}`, fault: spare < 0 ? 'too-few-cells' : 'too-many-cells' }] } }
  }
  reader.look(cells)
  const record = format.toRecord(reader)
  if (record.id.length > longestKey) reader.bad(format.key, record.id.slice(0, 80), 'key-mangled')
  checkKnowing(record, knowing, reader)
  const bad = reader.badCells()
  if (bad.length > 0) return { bad: { line, key: record.id === '' ? undefined : record.id, cells: bad } }
  const cautions = [...new Set([...reader.cautions(), ...spanCaution(record.days)])]
  return { record: cautions.length === 0 ? record : { ...record, body: { ...record.body, cautions } } }
}

/** Nothing is known before it happened: a wrong year, or a wrong `--known`. */
function checkKnowing({ days, known: stated }: NewRecord, { given, today }: Knowing, reader: CellReader): void {
  const known = given ?? stated
  if (days !== undefined && days.first > (known ?? today)) reader.bad('', days.first, known === undefined ? 'to-come' : 'known-before-event')
}

/** Longer than the keys of any dataset; a cell that holds more is no key. */
const longestKey = 200

/** An event of which only the month or year is known must not pass for one of a day. */
function spanCaution(days: Period | undefined): readonly string[] {
  return days === undefined ? ['undated'] : []
}
