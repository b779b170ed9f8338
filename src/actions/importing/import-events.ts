import { createHash } from 'node:crypto'
import { done, refused, type Dataset, type Day, type Outcome } from '../../core/index.ts'
import type { EventFormat } from '../../imports/event-format.ts'
import type { ImportFile } from '../../imports/import-file.ts'
import { LineTooLong, longestLine } from '../../imports/read-cells.ts'
import { readEvents, type BadRow, type EventBatch } from '../../imports/read-events.ts'
import { seenKeys } from '../../imports/seen-keys.ts'
import { surveyFile, type Survey } from '../../imports/survey-file.ts'
import { findLastBatch, type ImportBatch } from '../../store/import-batches.ts'
import { hasRecords } from '../../store/import-records.ts'
import { openImportSession, type ImportSession } from '../../store/import-session.ts'
import { attempt } from '../../store/store-problem.ts'
import type { ImportCounts } from '../../store/tables.ts'
import type { Context } from '../context.ts'
import { joinDataset } from '../joining/join-dataset.ts'
import { finishRun } from './finish-run.ts'
import { newTally } from './import-tally.ts'
import { keepRecords, recordPreparer, type ReadyRecord } from './keep-records.ts'
import { today } from '../view-on.ts'
import { personWithholder } from './withhold-persons.ts'

export interface ImportRequest {
  readonly file: ImportFile
  readonly format: EventFormat
  /** What else decides how the file is read: a map of its columns. */
  readonly map: string
  /** The day on which this release became public; undefined where the file says it or today must do. */
  readonly known: Day | undefined
  /** Whether what the file no longer has is withdrawn. */
  readonly complete: boolean
}

/** Who watches an import. */
export interface ImportWatch {
  readonly progress: (progress: ImportProgress) => void
  /** Told of every row that cannot be taken, again from the first when a run is taken up. */
  readonly quarantine: (row: BadRow) => Promise<Outcome<void>>
  readonly cancelled: AbortSignal
}

export interface ImportProgress {
  readonly rows: number
  /** Rows that an earlier run kept, which are only gone through again. */
  readonly resumedAt: number
  /** 0 to 1. */
  readonly share: number
}

export interface ImportResult extends ImportCounts {
  readonly dataset: Dataset
  readonly known: Day
  /** Whether the file itself said for each row when it was known. */
  readonly isKnownStated: boolean
  readonly read: number
  readonly resumedAt: number
  /** Rows whose key had come before in the same file. */
  readonly repeated: number
  readonly quarantined: number
  /** Whether nothing was withdrawn because a row could not be read far enough to say of which event it is. */
  readonly withheld: boolean
  /** How many records carry each caution. */
  readonly cautions: Readonly<Record<string, number>>
}

/** Enough that committing costs little, few enough that little is done again after a kill. */
const rowsInTransaction = 10_000

/** Imports a file of events: whole batches, each with how far the import has come, so that it may stop and go on anywhere. */
export async function importEvents(context: Context, request: ImportRequest, watch: ImportWatch): Promise<Outcome<ImportResult>> {
  const survey = await surveyFile(request.file)
  if (!survey.ok) return survey
  const batches = await readEvents(survey.value, request.format, request.file.name, { given: request.known, today: today(context) })
  if (!batches.ok) return batches
  const kept = await attempt(context.store, async () => {
    const opened = await openImportSession(context.store, request.format.dataset.id)
    if (opened === undefined) return refused({ kind: 'import-running', dataset: request.format.dataset.id })
    await using session = opened
    return await importBatches(context, session, request, watch, survey.value, batches.value)
  }).catch((error: unknown) => {
    if (error instanceof LineTooLong) return refused({ kind: 'line-too-long', path: request.file.name, line: error.line, maxCharacters: longestLine, keptBefore: true })
    throw error
  })
  if (!kept.ok || !kept.value.ok) return kept.ok ? kept.value : kept
  // Also where nothing came in: an earlier run may have been killed between its last row and here.
  const joined = await joinDataset(context, request.format.dataset.id)
  return joined.ok ? kept.value : joined
}

async function importBatches(context: Context, session: ImportSession, request: ImportRequest, watch: ImportWatch, survey: Survey, batches: AsyncIterable<EventBatch>): Promise<Outcome<ImportResult>> {
  const run = await beginRun(context, session, request, survey)
  const tally = newTally()
  const seen = seenKeys()
  const withoutPersons = await personWithholder(request.format)
  const prepare = recordPreparer(request.format, request.known, run.known)
  // One batch is stored while the next is read.
  let storing: Promise<ImportBatch> = Promise.resolve(run.last)
  let waiting: ReadyRecord[] = []
  for await (const batch of batches) {
    for (const row of batch.bad) {
      const written = await watch.quarantine(row)
      if (!written.ok) {
        await storing
        return written
      }
      if (row.key === undefined) tally.unknown += 1
      else seen.add(row.key)
    }
    const fresh = tally.take({ ...batch, records: withoutPersons(batch.records) }, seen, request.format)
    watch.progress({ rows: batch.rows, resumedAt: run.last.rows, share: Math.min(1, batch.bytes / survey.bytes) })
    if (batch.rows <= run.last.rows) continue
    for (const record of fresh) waiting.push(prepare(record))
    if (batch.rows % rowsInTransaction !== 0 && !batch.isLast) continue
    const last = await storing
    if (watch.cancelled.aborted) return refused({ kind: 'import-stopped', rows: last.rows })
    storing = keepRecords({ context, session, isNew: run.isNew }, waiting, { ...last, batch: last.batch + 1, rows: batch.rows })
    waiting = []
    // Waited for at the next batch; without this, a failure before that would end the process.
    storing.catch(() => undefined)
  }
  const last = await storing
  return done(await finishRun(context, session, request, { run, last, tally, seen }))
}

/** An import of one file, from its first row to its last, however often it is taken up. */
export interface Run {
  readonly known: Day
  /** Where the run stands before anything is read. */
  readonly last: ImportBatch
  /** Whether the store holds no record of the dataset yet. */
  readonly isNew: boolean
}

/** Takes up the last run where it was of the same file and did not end; else begins a new one. */
async function beginRun(context: Context, session: ImportSession, { format, map, known, complete }: ImportRequest, survey: Survey): Promise<Run> {
  const dataset = format.dataset.id
  const file = createHash('sha256').update(JSON.stringify([survey.digest, map, known ?? null, complete])).digest('hex')
  const before = await findLastBatch(session, dataset)
  if (before !== undefined && before.file === file && !before.finished) return { known: before.known, last: before, isNew: false }
  const counts = { added: 0, changed: 0, same: 0, older: 0, withdrawn: 0 }
  const last = { dataset, run: (before?.run ?? 0) + 1, batch: 0, file, known: known ?? today(context), rows: 0, counts, finished: false }
  return { known: last.known, last, isNew: !(await hasRecords(session, dataset)) }
}
