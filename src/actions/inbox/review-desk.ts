import { done, refused, standsAs, type AsOf, type ClaimReview, type Outcome, type Report, type ReviewStep, type StoredClaim, type VerdictOnClaim } from '../../core/index.ts'
import { listClaimReviews, listReviewSteps } from '../../store/claim-reviews.ts'
import { listKeptClaimsOfReport } from '../../store/kept-claims.ts'
import { listReportsById } from '../../store/reports.ts'
import { listWithdrawals } from '../../store/retractions.ts'
import type { Database } from '../../store/store.ts'

/** A claim with where it stands. */
export interface DeskClaim extends StoredClaim {
  /** How often people have decided on it. */
  readonly number: number
  readonly verdict: VerdictOnClaim
  /** What decided its verdict; undefined for one that nobody looked at. */
  readonly review: ClaimReview | undefined
  /** Withdrawn by somebody outside the review. */
  readonly isWithdrawn: boolean
}

/** A report on the desk of who reviews it. */
export interface ReviewDesk {
  readonly report: Report
  /** In the order of the text, also those that no longer stand. */
  readonly claims: readonly DeskClaim[]
  readonly reviews: readonly ClaimReview[]
  readonly steps: readonly ReviewStep[]
  /** Claims that somebody withdrew outside the review. */
  readonly withdrawn: ReadonlySet<string>
}

/** A report with its claims and what people made of them, as of a view. */
export async function loadDesk(db: Database, view: AsOf, id: string): Promise<Outcome<ReviewDesk>> {
  const [report] = await listReportsById(db, view, [id])
  if (report === undefined) return refused({ kind: 'report-unknown', report: id })
  const kept = await listKeptClaimsOfReport(db, view, id)
  const withdrawn = await listWithdrawals(db, 'claim', kept.map(({ claim }) => claim.id), view)
  return done(await deskOf(db, view, report, kept, new Set(withdrawn.keys())))
}

/** The same after a step of somebody's own, while nobody else writes: report and withdrawals are what they were. */
export async function reloadDesk(db: Database, view: AsOf, { report, withdrawn }: ReviewDesk): Promise<ReviewDesk> {
  return deskOf(db, view, report, await listKeptClaimsOfReport(db, view, report.id), withdrawn)
}

async function deskOf(db: Database, view: AsOf, report: Report, kept: readonly StoredClaim[], withdrawn: ReadonlySet<string>): Promise<ReviewDesk> {
  const reviews = await listClaimReviews(db, view, report.id)
  const newest = new Map(reviews.map((review) => [review.claim, review]))
  const claims = kept.map((stored) => toDeskClaim(stored, newest.get(stored.claim.id), withdrawn.has(stored.claim.id)))
  return { report, claims: claims.toSorted(byPlace), reviews, withdrawn, steps: await listReviewSteps(db, view, report.id) }
}

function toDeskClaim(stored: StoredClaim, review: ClaimReview | undefined, isGone: boolean): DeskClaim {
  const verdict = review?.verdict ?? 'open'
  return { ...stored, number: review?.number ?? 0, verdict, review, isWithdrawn: isGone && standsAs(verdict) }
}

function byPlace(one: DeskClaim, other: DeskClaim): number {
  return one.claim.start - other.claim.start || one.claim.end - other.claim.end || (one.claim.id < other.claim.id ? -1 : 1)
}

/** Whether a claim is evidence. */
export function isStanding({ verdict, isWithdrawn, status }: DeskClaim): boolean {
  return standsAs(verdict) && !isWithdrawn && status !== 'erased'
}

/** The state of a claim, as whoever changes it says what they saw. */
export function versionOfClaim({ revision, number }: Pick<DeskClaim, 'revision' | 'number'>): string {
  return `${revision}.${number}`
}

/** The state of a report and all its claims. */
export function versionOfReport({ steps, claims }: Pick<ReviewDesk, 'steps' | 'claims'>): string {
  return `${steps.length}.${claims.reduce((sum, { revision, isWithdrawn }) => sum + revision + (isWithdrawn ? 1 : 0), 0)}`
}
