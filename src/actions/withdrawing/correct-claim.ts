import { done, refused, withFields, type Claim, type Day, type Outcome } from '../../core/index.ts'
import { addClaims, findClaim } from '../../store/claims.ts'
import { addFlags } from '../../store/flags.ts'
import { findReport } from '../../store/reports.ts'
import { addCorrection } from '../../store/retractions.ts'
import { claimSubject } from '../claim-subject.ts'
import type { Context } from '../context.ts'
import { draftFlags } from '../flagging/draft-flags.ts'
import { correctionOf } from '../flagging/evidence-change.ts'
import { parseFields } from '../inbox/parse-fields.ts'
import { rejoinClaims } from '../joining/join-events.ts'
import { today } from '../view-on.ts'
import { changeKept } from './change-kept.ts'

export interface Correction {
  readonly claim: string
  /** What the reader should have understood, as `value=160`; kind and passage stay. */
  readonly fields: readonly string[]
  readonly reason: string
  /** The day from which the correction holds. */
  readonly known: Day
}

export interface CorrectedClaim {
  readonly claim: Claim
  readonly revision: number
  /** Flags on what leaned on it. */
  readonly flags: readonly string[]
}

/** Adds a revision of a claim and flags what leaned on it, both or neither; views of earlier days keep the one before. */
export async function correctClaim(context: Context, { claim: id, fields, reason, known }: Correction): Promise<Outcome<CorrectedClaim>> {
  return changeKept(context, async (db, files): Promise<Outcome<CorrectedClaim>> => {
    const before = await findClaim(db, id)
    if (before === undefined) return refused({ kind: 'claim-unknown', claim: id })
    if (known < before.known) return refused({ kind: 'correction-predates-claim', id, known: before.known })
    const report = await findReport(db, before.report)
    if (report === undefined) return refused({ kind: 'report-unknown', report: before.report })
    if (before.status === 'erased') return refused({ kind: 'claim-erased', claim: id })
    const changes = parseFields(before.claim.kind, fields)
    if (!changes.ok) return changes
    const claim = withFields(before.claim, changes.value)
    const revision = before.revision + 1
    const flags = await draftFlags(db, files, correctionOf(claim, { act: 'corrected', kind: 'claim', id, reason, known }), today(context))
    const recorded = context.clock()
    await addClaims(db, [{ report: before.report, claim, known, revision, status: 'corrected', about: claimSubject(claim, report) }], recorded)
    await rejoinClaims(db, files.vocabulary, [id], recorded)
    await addCorrection(db, { report: before.report, claim: id, revision, known, reason }, recorded)
    return done({ claim, revision, flags: await addFlags(db, flags, recorded) })
  })
}
