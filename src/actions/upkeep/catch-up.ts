import type { Outcome } from '../../core/index.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { addReportTerms } from '../../store/search.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import { findUnprepared, listAttackStates, streamKeptReports, type KeptReport } from '../../store/unprepared.ts'
import type { Context } from '../context.ts'
import { joinClaims, joinRows, packageVocabulary } from '../joining/join-events.ts'
import { linkTexts } from '../adding/link-texts.ts'
import { maskedIndex } from '../adding/read-new-report.ts'
import { openStoredTexts } from '../adding/stored-texts.ts'

/**
 * Makes of what an earlier version kept all that this one makes of what it keeps: terms to find reports by, and links between texts and
 * between readings. Whole or not at all, and once; `onBegin` hears when there is something to do.
 */
export function catchUp({ store, clock, readData }: Context, onBegin: () => void): Promise<Outcome<void>> {
  return attempt(store, async () => {
    const before = await findUnprepared(store.db)
    if (!before.reports && !before.rows) return
    onBegin()
    const vocabulary = await packageVocabulary({ readData })
    await store.db.transaction().execute(async (db) => {
      await lockWriting(db)
      // Another process may have done it while this one waited.
      const { reports, rows } = await findUnprepared(db)
      const recorded = clock()
      if (rows) await joinRows(db, vocabulary, (await listAttackStates(db)).filter((row) => row.kind === 'threat-event'), recorded)
      if (!reports) return
      const storedTexts = openStoredTexts()
      for await (const kept of streamKeptReports(db)) {
        await addTerms(db, kept)
        await linkTexts(db, kept.map(({ claims, ...report }) => ({ ...report, claims: claims.map(({ claim }) => claim) })), storedTexts, recorded)
        await joinClaims(db, vocabulary, kept.map(({ claims, ...report }) => ({ report, claims })), recorded)
      }
    })
  })
}

/** A report was there to be found from the moment at which it was kept; links are there from now on. */
async function addTerms(db: Database, kept: readonly KeptReport[]): Promise<void> {
  for (const [recorded, reports] of Map.groupBy(kept, ({ recordedAt }) => recordedAt.getTime())) {
    await addReportTerms(db, reports.map(({ id, known, text, ...report }) => ({ report: id, known, terms: maskedIndex(report, text).terms })), new Date(recorded))
  }
}
