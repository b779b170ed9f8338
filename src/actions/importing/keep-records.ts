import type { Day } from '../../core/index.ts'
import type { EventFormat } from '../../imports/event-format.ts'
import type { ReadRecord } from '../../imports/read-events.ts'
import { contentOf, digestOf, termsCell } from '../../store/copy-row.ts'
import { copyRecords, findKept, type KeptRecord, type RecordRow } from '../../store/event-records.ts'
import { addBatch, type ImportBatch } from '../../store/import-batches.ts'
import { inImportTransaction, type ImportSession } from '../../store/import-session.ts'
import type { ImportCounts } from '../../store/tables.ts'
import type { Context } from '../context.ts'
import { termFinder } from './record-terms.ts'

export interface Keeping {
  readonly context: Context
  readonly session: ImportSession
  /** Whether the store held nothing of the dataset when the run began: then nothing need be looked up. */
  readonly isNew: boolean
}

/** A record ready for the store, but for its revision. */
export type ReadyRecord = Omit<RecordRow, 'revision'>

/** Makes records ready for the store, known from the day that was given, else the one that the file says, else `otherwise`. */
export function recordPreparer({ dataset }: EventFormat, given: Day | undefined, otherwise: Day): (record: ReadRecord) => ReadyRecord {
  const termsOf = termFinder()
  return (record) => {
    const content = contentOf(record)
    const terms = [record.place, record.actor].flatMap((name) => (name === undefined ? [] : termsOf(name)))
    return { id: `${dataset.id}:${record.id}`, known: given ?? record.known ?? otherwise, digest: digestOf(content), content, terms: termsCell(terms) }
  }
}

/** Keeps a batch with how far the import has come, both or neither. */
export async function keepRecords({ context, session, isNew }: Keeping, records: readonly ReadyRecord[], batch: ImportBatch): Promise<ImportBatch> {
  const kept = isNew ? new Map<string, KeptRecord>() : await findKept(session, records.map(({ id }) => id))
  const { revisions, counts } = sortOut(records, kept, batch.counts)
  const next = { ...batch, counts }
  return inImportTransaction(session, false, async () => {
    const recorded = context.clock()
    await copyRecords(session, batch.dataset, revisions, recorded)
    await addBatch(session, next, recorded)
    return next
  })
}

/** What is new, changed, the same as what is kept, or older than that: an older release that comes later must not cover a newer one. */
function sortOut(records: readonly ReadyRecord[], kept: ReadonlyMap<string, KeptRecord>, before: ImportCounts): { readonly revisions: readonly RecordRow[]; readonly counts: ImportCounts } {
  const counts = { added: before.added, changed: before.changed, same: before.same, older: before.older }
  const revisions = records.flatMap((record) => {
    const there = kept.get(record.id)
    const became = there === undefined ? 'added' : there.digest === record.digest && there.status === 'asserted' ? 'same' : record.known < there.known ? 'older' : 'changed'
    counts[became] += 1
    return became === 'same' || became === 'older' ? [] : [{ ...record, revision: (there?.revision ?? 0) + 1 }]
  })
  return { revisions, counts: { ...before, ...counts } }
}
