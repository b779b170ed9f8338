import { done, type Cause, type Outcome, type ReviewStep, type StoredClaim } from '../../core/index.ts'
import { addSettled, listClaimReviews, listUnsettledSteps } from '../../store/claim-reviews.ts'
import { addFlags } from '../../store/flags.ts'
import { listClaimsById } from '../../store/claims.ts'
import { listReportsById } from '../../store/reports.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { draftFlags } from '../flagging/draft-flags.ts'
import type { EvidenceChange } from '../flagging/evidence-change.ts'
import { nothingLeftOut } from '../picture/datasets-section.ts'
import type { PictureFiles } from '../picture/picture.ts'
import { today } from '../view-on.ts'
import { changeKept } from '../withdrawing/change-kept.ts'

/** Steps looked at in one transaction: others write in between. */
const stepsAtOnce = 1

/**
 * Flags what leaned on claims that were rejected, corrected or split, each step on the evidence as it stood before it: composing what would be said
 * without them takes longer than a person waits. Gives how many steps were looked at; what is broken off is done by the next call.
 */
export async function settleReviews(context: Context): Promise<Outcome<number>> {
  for (let settled = 0; ; ) {
    const looked = await changeKept(context, (db, files) => settleSome(context, db, files))
    if (!looked.ok) return looked
    settled += looked.value
    if (looked.value < stepsAtOnce) return done(settled)
  }
}

async function settleSome(context: Context, db: Database, files: PictureFiles): Promise<Outcome<number>> {
  const steps = await listUnsettledSteps(db, stepsAtOnce)
  for (const step of steps) {
    const change = await changeOfStep(db, step)
    const flags = change === undefined ? [] : await draftFlags(db, files, change, today(context))
    const recorded = context.clock()
    await addFlags(db, flags, recorded)
    await addSettled(db, step, recorded)
  }
  return done(steps.length)
}

/** What a step did to the evidence: the claims that it touched, as they stood before and as they stand after it. Undefined where none of them is another. */
async function changeOfStep(db: Database, step: ReviewStep): Promise<EvidenceChange | undefined> {
  const { report, known, recorded } = step
  const reviews = (await listClaimReviews(db, { asOf: known, recordedBy: undefined }, report)).filter((review) => review.step === step.step)
  const keys = reviews.map(({ claim }) => ({ report, id: claim }))
  const justBefore = new Date(Date.parse(recorded) - 1).toISOString()
  const [before, after] = [await listClaimsById(db, { asOf: known, recordedBy: justBefore }, keys), await listClaimsById(db, { asOf: known, recordedBy: recorded }, keys)]
  if (JSON.stringify(before.map(({ claim }) => claim)) === JSON.stringify(after.map(({ claim }) => claim))) return undefined
  const standing = new Set(after.map(({ claim }) => claim.id))
  const touched = new Set([...before, ...after].map(({ claim }) => claim.id))
  const [reported] = await listReportsById(db, { asOf: known, recordedBy: recorded }, [report])
  return {
    cause: causeOf(step, reviews.find(({ words, reason }) => words ?? reason), before, after), leftOut: nothingLeftOut, justBefore,
    readings: [...touched].map((id) => ({ kind: 'claim', id })),
    isGone: (reading) => touched.has(reading) && !standing.has(reading),
    apply: (base) => ({
      ...base,
      reports: reported === undefined || reported.status !== 'asserted' || after.length === 0 || base.reports.some(({ id }) => id === report) ? base.reports : [...base.reports, reported],
      claims: [...base.claims.filter(({ claim }) => !touched.has(claim.id)), ...after],
    }),
  }
}

/** A claim that no longer stands was withdrawn; one that stands otherwise was corrected. */
function causeOf({ act, author, known }: ReviewStep, review: { readonly reason: string | undefined; readonly words: string | undefined } | undefined, before: readonly StoredClaim[], after: readonly StoredClaim[]): Cause {
  const id = (before[0] ?? after[0])?.claim.id ?? ''
  const stands = after.some(({ claim }) => claim.id === id)
  return { act: stands ? 'corrected' : 'withdrawn', kind: 'claim', id, reason: review?.words ?? review?.reason ?? `${act} (${author})`, known }
}
