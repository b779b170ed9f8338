import { done, isActive, refused, stepToRedo, stepToUndo, type ClaimReview, type Outcome, type ReviewAct } from '../../core/index.ts'
import { findRevision } from '../../store/kept-claims.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import type { ReviewDesk } from './review-desk.ts'
import { takeStep, type Acting, type ClaimOutcome, type TakenStep } from './take-step.ts'

/** Takes back the last act of a person on a report by a further step, or brings back what they took back last; the history keeps all of it. */
export function undoStep(context: Context, acting: Acting, act: 'undo' | 'redo'): Promise<Outcome<TakenStep>> {
  return takeStep(context, acting, async (desk, db) => {
    const { steps } = desk
    const about = act === 'undo' ? stepToUndo(steps, acting.actor.name) : stepToRedo(steps, acting.actor.name)
    if (about === undefined) return refused({ kind: 'nothing-to-undo', report: acting.report, act })
    const touched = desk.reviews.filter(({ step }) => step === about)
    const later = laterActs(desk, about, touched)
    if (later.length > 0) return refused({ kind: 'review-moved-on', report: acting.report, claims: later })
    const outcomes: ClaimOutcome[] = []
    for (const review of touched) outcomes.push(await restored(db, desk, review, act))
    return done({ act, about, outcomes })
  })
}

/** Claims of the step on which somebody has decided since, and what they decided stands. */
function laterActs({ steps, reviews }: ReviewDesk, about: number, touched: readonly ClaimReview[]): readonly string[] {
  const ofAct = new Map(steps.map(({ step, act }) => [step, act]))
  const isOwn = (step: number) => ofAct.get(step) === 'undo' || ofAct.get(step) === 'redo'
  return touched.map(({ claim }) => claim).filter((id) => reviews.some(({ claim, step }) => claim === id && step > about && !isOwn(step) && isActive(steps, step)))
}

/** A claim as it stood before a step, or after it where that is done again. */
async function restored(db: Database, { report, claims, reviews, steps }: ReviewDesk, review: ClaimReview, act: 'undo' | 'redo'): Promise<ClaimOutcome> {
  const done = steps.find(({ step }) => step === review.step)?.act
  const { verdict, reason, words, revision } = act === 'redo' ? review : stateBefore(reviews, review, done)
  const now = claims.find(({ claim }) => claim.id === review.claim)
  const then = await findRevision(db, report.id, review.claim, revision)
  const isSame = then === undefined || now === undefined || JSON.stringify(then.claim) === JSON.stringify(now.claim)
  return {
    claim: review.claim, verdict,
    ...(reason === undefined ? {} : { reason }), ...(words === undefined ? {} : { words }),
    // What was added counts from the day of its report; so does that it never was.
    ...(done === 'add' ? { known: review.known } : {}),
    ...(isSame ? {} : { body: { claim: then.claim, status: then.status, why: act } }),
  }
}

type ClaimState = Pick<ClaimReview, 'verdict' | 'reason' | 'words' | 'revision'>

/** Before the first review of a claim nobody had looked at it, or it was not there. */
function stateBefore(reviews: readonly ClaimReview[], review: ClaimReview, act: ReviewAct | undefined): ClaimState {
  const { claim, number } = review
  const before = reviews.find((each) => each.claim === claim && each.number === number - 1)
  const revision = act === 'correct' ? review.revision - 1 : review.revision
  if (before !== undefined) return { ...before, revision }
  const isMade = act === 'add' || (act === 'split' && review.verdict === 'accepted')
  return { verdict: isMade ? 'dropped' : 'open', reason: undefined, words: undefined, revision }
}
