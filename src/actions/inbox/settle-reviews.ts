import { done, type Cause, type Day, type Outcome, type ReviewStep, type StoredClaim } from '../../core/index.ts'
import { addSettled, isSettled, listClaimReviews, listUnsettledSteps } from '../../store/claim-reviews.ts'
import { listClaimsById } from '../../store/claims.ts'
import { addFlags, type NewFlag } from '../../store/flags.ts'
import { lockWriting, readSnapshot } from '../../store/lock-writing.ts'
import { readClosedState } from '../../store/marked-reports.ts'
import { listReportsById } from '../../store/reports.ts'
import type { Database } from '../../store/store.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { draftFlags } from '../flagging/draft-flags.ts'
import type { EvidenceChange } from '../flagging/evidence-change.ts'
import { nothingLeftOut } from '../picture/datasets-section.ts'
import { readPictureFiles, type PictureFiles } from '../picture/picture.ts'
import { today } from '../view-on.ts'

/** What came of looking for a step: one was settled, there was none, or it has to be looked at again. */
export type Settling = 'settled' | 'nothing' | 'moved'

/** Flags what leaned on all claims that were rejected, corrected or split. Gives how many steps were looked at; what is broken off is done by the next call. */
export async function settleReviews(context: Context): Promise<Outcome<number>> {
  for (let settled = 0; ; ) {
    const looked = await settleStep(context)
    if (!looked.ok) return looked
    if (looked.value === 'nothing') return done(settled)
    if (looked.value === 'settled') settled += 1
  }
}

/**
 * Flags what leaned on the claims of the oldest step that nobody looked at, on the evidence as it stood before it. Composing what would be said
 * without them takes longer than a person waits: nobody's write waits for it, and what it was drafted from is the past, which no later write changes.
 */
export async function settleStep(context: Context): Promise<Outcome<Settling>> {
  const { store } = context
  const files = await readPictureFiles(context)
  if (!files.ok) return files
  return attempt(store, async () => {
    const drafted = await readSnapshot(store, (db) => draftOldest(db, files.value, today(context)))
    return drafted === undefined ? 'nothing' : store.db.transaction().execute((db) => keepSettled(db, context, drafted))
  })
}

interface DraftedStep {
  readonly step: ReviewStep
  readonly flags: readonly NewFlag[]
  /** What decides who may see what it was drafted from, as it was then. */
  readonly closed: string
}

async function draftOldest(db: Database, files: PictureFiles, day: Day): Promise<DraftedStep | undefined> {
  const [step] = await listUnsettledSteps(db, 1)
  if (step === undefined) return undefined
  const change = await changeOfStep(db, step)
  return { step, flags: change === undefined ? [] : await draftFlags(db, files, change, day), closed: await readClosedState(db) }
}

/** Another process may have been first, and what was erased or marked higher meanwhile is in no flag. */
async function keepSettled(db: Database, context: Context, { step, flags, closed }: DraftedStep): Promise<Settling> {
  await lockWriting(db)
  if (await isSettled(db, step) || (await readClosedState(db)) !== closed) return 'moved'
  const recorded = context.clock()
  await addFlags(db, flags, recorded)
  await addSettled(db, step, recorded)
  return 'settled'
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
