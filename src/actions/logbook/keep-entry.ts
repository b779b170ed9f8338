import { refused, done, type Clearance, type LogbookEntry, type Outcome, standingEntries } from '../../core/index.ts'
import { everything } from '../../store/as-of.ts'
import { addEntry, listEntries, type NewEntry } from '../../store/logbook.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { findUnknownEvidence } from '../../store/named-evidence.ts'
import type { Database } from '../../store/store.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'

/**
 * Keeps what `draft` makes of the entries that stand: alone in writing, so that two people who decide at once decide one after the other.
 * Refused where it leans on evidence that the store does not hold; for its author, what is above their clearance is not there.
 */
export async function keepEntry(context: Context, draft: (standing: readonly LogbookEntry[], db: Database) => Promise<Outcome<NewEntry>> | Outcome<NewEntry>, clearance?: Clearance): Promise<Outcome<LogbookEntry>> {
  const { store, clock } = context
  const kept = await attempt(store, () =>
    store.db.transaction().execute(async (db): Promise<Outcome<LogbookEntry>> => {
      await lockWriting(db)
      const entry = await draft(standingEntries(await listEntries(db, { ...everything, clearance })), db)
      if (!entry.ok) return entry
      const [unknown] = await findUnknownEvidence(db, entry.value.evidence, clearance)
      if (unknown !== undefined) return refused({ kind: 'evidence-unknown', id: unknown })
      return done(await addEntry(db, entry.value, clock()))
    }),
  )
  return kept.ok ? kept.value : kept
}
