import { done, refused, type Claim, type Day, type Outcome, type StoredClaim } from '../core/index.ts'
import { addClaims, findClaim } from '../store/claims.ts'
import { findReport } from '../store/reports.ts'
import { lockWriting } from '../store/lock-writing.ts'
import { attempt } from '../store/store-problem.ts'
import { claimSubject } from './claim-subject.ts'
import type { Context } from './context.ts'

export interface Correction {
  readonly claim: string
  /** What the reader should have understood; kind and passage stay. */
  readonly fields: Claim['fields']
  /** The day from which the correction holds. */
  readonly known: Day
}

/** Adds a revision of a claim; views of earlier days keep the one before. */
export async function correctClaim({ store, clock }: Context, { claim, fields, known }: Correction): Promise<Outcome<Pick<StoredClaim, 'claim' | 'revision'>>> {
  const kept = await attempt(store, () =>
    store.db.transaction().execute(async (db): Promise<Outcome<Pick<StoredClaim, 'claim' | 'revision'>>> => {
      await lockWriting(db)
      const before = await findClaim(db, claim)
      if (before === undefined) return refused({ kind: 'claim-unknown', claim })
      if (known < before.known) return refused({ kind: 'correction-predates-claim', id: claim, known: before.known })
      const report = await findReport(db, before.report)
      if (report === undefined) return refused({ kind: 'report-unknown', report: before.report })
      const corrected = { ...before.claim, fields } as Claim
      const revision = before.revision + 1
      await addClaims(db, [{ report: before.report, claim: corrected, known, revision, status: 'corrected', about: claimSubject(corrected, report) }], clock())
      return done({ claim: corrected, revision })
    }),
  )
  return kept.ok ? kept.value : kept
}
