import { type Outcome } from '../../core/index.ts'
import { addRecordRows } from '../../store/record-rows.ts'
import { attempt } from '../../store/store-problem.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import type { Context } from '../context.ts'
import { joinRows, packageVocabulary } from '../joining/join-events.ts'
import { parseRecord } from './parse-record.ts'

export interface LoadedRecord {
  /** Rows in the files, one that was once known otherwise counted for each state. */
  readonly rows: number
  /** Rows that the store did not hold yet, or held otherwise. */
  readonly added: number
}

/** Loads the public record, whole or not at all; loading twice changes nothing. */
export async function loadRecord(context: Context): Promise<Outcome<LoadedRecord>> {
  const { store, clock, readData } = context
  const parsed = await parseRecord(readData)
  if (!parsed.ok) return parsed
  return attempt(store, () =>
    store.db.transaction().execute(async (db) => {
      await lockWriting(db)
      const recorded = clock()
      const added = await addRecordRows(db, parsed.value, recorded)
      const attacks = parsed.value.filter((row) => row.kind === 'threat-event')
      if (added > 0) await joinRows(db, await packageVocabulary(context), attacks, recorded)
      return { rows: parsed.value.length, added }
    }),
  )
}
