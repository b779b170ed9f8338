import {
  done, isActive, refused, type Actor, type AsOf, type Claim, type ClaimReview, type Day, type Outcome, type RejectionReason, type ReviewAct, type ReviewState, type StoredClaim, type VerdictOnClaim,
} from '../../core/index.ts'
import { addReviewStep, readReviewState } from '../../store/claim-reviews.ts'
import { addClaims } from '../../store/claims.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { addCorrection } from '../../store/retractions.ts'
import type { Database } from '../../store/store.ts'
import { attempt } from '../../store/store-problem.ts'
import { claimSubject } from '../claim-subject.ts'
import type { Context } from '../context.ts'
import { packageVocabulary, rejoinClaims } from '../joining/join-events.ts'
import { today } from '../view-on.ts'
import { isStanding, loadDesk, reloadDesk, versionOfClaim, versionOfReport, type ReviewDesk } from './review-desk.ts'

/** Who acts, on which report, and which state of it or of its claims they saw. */
export interface Acting {
  readonly actor: Pick<Actor, 'name' | 'clearance'>
  readonly report: string
  /** The claims that it is about, each in the state that was seen; undefined where any state will do. */
  readonly seen: Readonly<Record<string, string | undefined>>
  /** The state of the report that was seen; undefined where any will do. */
  readonly version?: string | undefined
}

/** What a step does to one claim. */
export interface ClaimOutcome {
  readonly claim: string
  readonly verdict: VerdictOnClaim
  readonly reason?: RejectionReason
  readonly words?: string
  /** The claim as it is from now on; undefined where only the verdict changes. */
  readonly body?: { readonly claim: Claim; readonly status: StoredClaim['status']; readonly why: string }
  /** The day from which it holds; today unless given. */
  readonly known?: Day
}

export interface DraftedStep {
  readonly act: ReviewAct
  readonly about?: number
  readonly outcomes: readonly ClaimOutcome[]
}

export interface TakenStep {
  readonly step: number
  readonly claims: readonly string[]
  /** The report with its claims as they are after it. */
  readonly desk: ReviewDesk
}

/**
 * Takes one step in the review of a report: whole or not at all, and only on the state that was seen. What leaned on its claims is flagged
 * afterwards. Others write while it is looked at; where they came in between, it is looked at again while nobody writes.
 */
export async function takeStep(context: Context, acting: Acting, draft: (desk: ReviewDesk, db: Database) => Outcome<DraftedStep> | Promise<Outcome<DraftedStep>>): Promise<Outcome<TakenStep>> {
  const { store } = context
  const taken = await attempt(store, () => store.db.transaction().execute(async (db): Promise<Outcome<TakenStep>> => {
    const before = await readReviewState(db, acting.report)
    const early = await draftStep(db, context, acting, draft)
    await lockWriting(db)
    const isSame = (await readReviewState(db, acting.report)) === before
    const drafted = isSame ? early : await draftStep(db, context, acting, draft)
    return drafted.ok ? done(await keepStep(db, context, acting.actor, drafted.value.desk, drafted.value.step)) : drafted
  }))
  return taken.ok ? taken.value : taken
}

async function draftStep(
  db: Database, context: Context, acting: Acting, draft: (desk: ReviewDesk, db: Database) => Outcome<DraftedStep> | Promise<Outcome<DraftedStep>>,
): Promise<Outcome<{ readonly desk: ReviewDesk; readonly step: DraftedStep }>> {
  const desk = await loadDesk(db, viewOfStep(context, acting.actor), acting.report)
  if (!desk.ok) return desk
  const fresh = checkSeen(desk.value, acting)
  if (!fresh.ok) return fresh
  const step = await draft(desk.value, db)
  return step.ok ? done({ desk: desk.value, step: step.value }) : step
}

function viewOfStep(context: Context, { clearance }: Acting['actor']): AsOf {
  return { asOf: today(context), recordedBy: undefined, clearance }
}

function checkSeen({ report, claims, steps }: ReviewDesk, { report: id, seen, version: seenOfReport }: Acting): Outcome<void> {
  if (report.status === 'erased') return refused({ kind: 'report-erased', report: id, known: report.known })
  if (seenOfReport !== undefined && seenOfReport !== versionOfReport({ steps, claims })) return refused({ kind: 'changed-meanwhile', what: id })
  const byId = new Map(claims.map((claim) => [claim.claim.id, claim]))
  const unknown = Object.keys(seen).find((claim) => !byId.has(claim))
  if (unknown !== undefined) return refused({ kind: 'claim-unknown', claim: unknown })
  const moved = Object.entries(seen).flatMap(([claim, version]) => {
    const now = byId.get(claim)
    return now === undefined || version === undefined || versionOfClaim(now) === version ? [] : [claim]
  })
  return moved.length > 0 ? refused({ kind: 'review-moved-on', report: id, claims: moved }) : done(undefined)
}

async function keepStep(db: Database, context: Context, actor: Acting['actor'], desk: ReviewDesk, { act, about, outcomes }: DraftedStep): Promise<TakenStep> {
  const { report, steps } = desk
  const author = actor.name
  const recorded = context.clock()
  const day = today(context)
  const step = (steps.at(-1)?.step ?? 0) + 1
  const reviews = outcomes.map((outcome) => toReview(desk, outcome, day))
  await keepBodies(db, context, desk, outcomes, day, recorded)
  const state = stateAfter(desk, { step, act, about, author }, reviews)
  await addReviewStep(db, { report: report.id, step, act, about, author, state, known: day }, reviews, recorded)
  return { step, claims: outcomes.map(({ claim }) => claim), desk: await reloadDesk(db, viewOfStep(context, actor), desk) }
}

type NewReview = Omit<ClaimReview, 'recorded' | 'report' | 'step'>

function toReview({ claims }: ReviewDesk, { claim: id, verdict, reason, words, body, known }: ClaimOutcome, day: Day): NewReview {
  const before = claims.find(({ claim }) => claim.id === id)
  const revision = (before?.revision ?? 0) + (body === undefined ? 0 : 1)
  return { claim: id, number: (before?.number ?? 0) + 1, revision, verdict, reason, words, known: known ?? day }
}

async function keepBodies(db: Database, context: Context, { report, claims }: ReviewDesk, outcomes: readonly ClaimOutcome[], day: Day, recorded: Date): Promise<void> {
  const changed = outcomes.flatMap(({ claim: id, body, known = day }) => (body === undefined ? [] : [{ id, known, ...body, revision: (claims.find(({ claim }) => claim.id === id)?.revision ?? 0) + 1 }]))
  if (changed.length === 0) return
  await addClaims(db, changed.map(({ claim, known, revision, status }) => ({ report: report.id, claim, known, revision, status, about: claimSubject(claim, report) })), recorded)
  await rejoinClaims(db, await packageVocabulary(context), changed.map(({ id }) => id), recorded)
  for (const { id, revision, known, why, status } of changed) if (status === 'corrected') await addCorrection(db, { report: report.id, claim: id, revision, known, reason: why }, recorded)
}

/** Reviewed is a report of which no claim is open any more; one in which there is nothing to decide, when somebody says so. */
function stateAfter({ claims, steps }: ReviewDesk, taken: Pick<ReviewDesk['steps'][number], 'step' | 'act' | 'about' | 'author'>, reviews: readonly NewReview[]): ReviewState {
  const all = [...steps, taken]
  const acts = all.filter(({ act, step }) => act !== 'undo' && act !== 'redo' && isActive(all, step))
  const verdicts = new Map([...claims.filter(isStanding).map(({ claim, verdict }) => [claim.id, verdict] as const), ...reviews.map(({ claim, verdict }) => [claim, verdict] as const)])
  if ([...verdicts.values()].includes('open')) return acts.length > 0 ? 'begun' : 'to-review'
  return acts.length > 0 ? 'reviewed' : 'to-review'
}
