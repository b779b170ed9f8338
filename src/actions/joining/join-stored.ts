import { done, type EventReading, type Outcome, type StoredClaim } from '../../core/index.ts'
import { readingOfClaim } from '../../evidence/events/reading-of-claim.ts'
import { everything } from '../../store/as-of.ts'
import { hasReadings } from '../../store/event-readings.ts'
import { pageEventClaims } from '../../store/claims.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { listRecordRows } from '../../store/record-rows.ts'
import { listReportsById } from '../../store/reports.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import type { Context } from '../context.ts'
import { joinReadings, joinRows, packageVocabulary } from './join-events.ts'

const pageSize = 500

/** Joins what a store of an earlier version kept unjoined, all or nothing; does nothing where readings were joined before. */
export async function joinStored(context: Context): Promise<Outcome<void>> {
  const { store, clock } = context
  const there = await attempt(store, () => hasReadings(store.db))
  if (!there.ok) return there
  if (there.value) return done(undefined)
  const vocabulary = await packageVocabulary(context)
  return attempt(store, () => store.db.transaction().execute(async (db) => {
    await lockWriting(db)
    const recorded = clock()
    await joinRows(db, vocabulary, (await listRecordRows(db, everything)).filter((row) => row.kind === 'threat-event'), recorded)
    for (let after: StoredClaim | undefined, isFirst = true; isFirst || after !== undefined; isFirst = false) {
      const claims: readonly StoredClaim[] = await pageEventClaims(db, after, pageSize)
      await joinReadings(db, vocabulary, await readingsOfStored(db, vocabulary, claims), recorded)
      after = claims.at(-1)
    }
  }))
}

async function readingsOfStored(db: Database, vocabulary: Vocabulary, claims: readonly StoredClaim[]): Promise<readonly EventReading[]> {
  const reports = new Map((await listReportsById(db, everything, [...new Set(claims.map(({ report }) => report))])).map((report) => [report.id, report]))
  return claims.flatMap((stored) => {
    const report = reports.get(stored.report)
    return report === undefined ? [] : (readingOfClaim(stored, report, vocabulary) ?? [])
  })
}
