import { done, type Day, type Outcome } from '../../core/index.ts'
import type { BadRow } from '../../imports/read-events.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { addRecordRows, knownAsBefore } from '../../store/record-rows.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { joinRows, packageVocabulary } from '../joining/join-events.ts'
import { parseOwnRows } from '../record/parse-own-rows.ts'
import { today } from '../view-on.ts'

export interface ImportedRecord {
  readonly read: number
  /** Rows that the store did not hold yet, or held otherwise. */
  readonly added: number
  readonly bad: readonly BadRow[]
  /** From when on rows without a day of their own are known. */
  readonly known: Day
}

/** Brings in rows of the operator's own in a form of the record; those that can be taken are kept together, the others are handed back. */
export async function importRecord(context: Context, csv: string, { path, known }: { readonly path: string; readonly known: Day | undefined }): Promise<Outcome<ImportedRecord>> {
  const { store, clock } = context
  const otherwise = known ?? today(context)
  const parsed = await parseOwnRows(csv, otherwise, path)
  if (!parsed.ok) return parsed
  const { rows, bad } = parsed.value
  const added = await attempt(store, () =>
    store.db.transaction().execute(async (db) => {
      await lockWriting(db)
      const recorded = clock()
      // A row without a day of its own is not news again because it is brought in on a later one.
      const dated = known === undefined ? await knownAsBefore(db, rows, otherwise) : rows
      const count = await addRecordRows(db, dated, recorded)
      if (count > 0) await joinRows(db, await packageVocabulary(context), dated.filter((row) => row.kind === 'threat-event'), recorded)
      return count
    }),
  )
  return added.ok ? done({ read: rows.length + bad.length, added: added.value, bad, known: otherwise }) : added
}
