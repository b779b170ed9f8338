import type { Day, EventRecord } from '../core/index.ts'
import type { EventFormat } from '../imports/event-format.ts'
import type { ReadRecord } from '../imports/read-events.ts'
import { contentOf, digestOf } from '../store/copy-row.ts'
import { copyRecords, findKept, type KeptRecord, type RecordRow } from '../store/event-records.ts'
import { addBatch, type ImportBatch } from '../store/import-batches.ts'
import { inImportTransaction, type ImportSession } from '../store/import-session.ts'
import type { ImportCounts } from '../store/tables.ts'
import type { Context } from './context.ts'

export interface Keeping {
  readonly context: Context
  readonly session: ImportSession
  readonly format: EventFormat
  /** The day of knowing that was given, which goes before what the file says. */
  readonly known: Day | undefined
  /** The day of knowing where nobody says. */
  readonly otherwise: Day
  /** Whether the store held nothing of the dataset when the run began: then nothing need be looked up. */
  readonly isNew: boolean
}

/** Keeps a batch with how far the import has come, both or neither. */
export async function keepRecords(keeping: Keeping, records: readonly ReadRecord[], batch: ImportBatch): Promise<ImportBatch> {
  const { session, context } = keeping
  const rows = records.map((record) => toRow(record, keeping))
  const kept = keeping.isNew ? new Map<string, KeptRecord>() : await findKept(session, rows.map(({ id }) => id))
  const { revisions, counts } = sortOut(rows, kept, batch.counts)
  const next = { ...batch, counts }
  return inImportTransaction(session, async () => {
    const recorded = context.clock()
    await copyRecords(session, batch.dataset, revisions, recorded)
    await addBatch(session, next, recorded)
    return next
  })
}

type Row = Omit<RecordRow, 'revision'>

function toRow(record: ReadRecord, { format, known, otherwise }: Keeping): Row {
  const content = contentOf(record satisfies Omit<EventRecord, 'dataset' | 'revision' | 'times' | 'status'>)
  return { id: `${format.dataset.id}:${record.id}`, known: known ?? record.known ?? otherwise, digest: digestOf(content), content }
}

/** What is new, changed, the same as what is kept, or older than that: an older release that comes later must not cover a newer one. */
function sortOut(rows: readonly Row[], kept: ReadonlyMap<string, KeptRecord>, before: ImportCounts): { readonly revisions: readonly RecordRow[]; readonly counts: ImportCounts } {
  const counts = { added: before.added, changed: before.changed, same: before.same, older: before.older }
  const revisions = rows.flatMap((row) => {
    const there = kept.get(row.id)
    const became = there === undefined ? 'added' : there.digest === row.digest && there.status === 'asserted' ? 'same' : row.known < there.known ? 'older' : 'changed'
    counts[became] += 1
    return became === 'same' || became === 'older' ? [] : [{ ...row, revision: (there?.revision ?? 0) + 1 }]
  })
  return { revisions, counts: { ...before, ...counts } }
}
