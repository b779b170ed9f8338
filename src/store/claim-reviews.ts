import { sql, type Selectable } from 'kysely'
import type { AsOf, ClaimReview, ReviewStep, VerdictOnClaim } from '../core/index.ts'
import { reportOfClaim } from '../core/index.ts'
import { inView } from './as-of.ts'
import { statementsOf } from './statements.ts'
import type { Database } from './store.ts'
import type { Tables } from './tables.ts'

/** Keeps one act of a person with where it leaves each claim; the caller holds the lock on writing. */
export async function addReviewStep(db: Database, step: Omit<ReviewStep, 'recorded'>, claims: readonly Omit<ClaimReview, 'recorded' | 'report' | 'step'>[], recorded: Date): Promise<void> {
  const { report, step: number } = step
  await db.insertInto('report_review').values({ ...step, about: step.about ?? null, recorded }).execute()
  const rows = claims.map(({ reason, words, ...rest }) => ({ ...rest, report, step: number, reason: reason ?? null, words: words ?? null, recorded }))
  for (const part of statementsOf(rows)) await db.insertInto('claim_review').values(part).execute()
}

/** A name for all that decides which step may be taken on a report: another as soon as anybody reviews, corrects, withdraws, erases or marks any of it. */
export async function readReviewState(db: Database, report: string): Promise<string> {
  const { rows } = await sql<{ rows: number }>`
    select 1 as part, count(*)::int as rows from report_review where report = ${report} union all select 2, count(*)::int from claim where report = ${report}
    union all select 3, count(*)::int from claim_retraction where report = ${report} union all select 4, count(*)::int from report_retraction where report = ${report}
    union all select 5, count(*)::int from erasure where report = ${report} union all select 6, count(*)::int from report_marking where report = ${report}
    union all select 7, count(*)::int from source_retraction where source in (select source from report where id = ${report}) order by part`.execute(db)
  return rows.map((part) => part.rows).join(' ')
}

/** What people did to a report, in its order. */
export async function listReviewSteps(db: Database, view: AsOf, report: string): Promise<readonly ReviewStep[]> {
  const rows = await db.selectFrom('report_review').selectAll().where('report', '=', report).where(() => inView('report_review', view)).orderBy('step').execute()
  return rows.map(({ about, recorded, ...row }) => ({ ...row, about: about ?? undefined, recorded: recorded.toISOString() }))
}

/** Where each act left the claims of a report, in the order of the acts. */
export async function listClaimReviews(db: Database, view: AsOf, report: string): Promise<readonly ClaimReview[]> {
  const rows = await db.selectFrom('claim_review').selectAll().where('report', '=', report).where(() => inView('claim_review', view)).orderBy('claim').orderBy('number').execute()
  return rows.map(toClaimReview)
}

/** Where these claims stand with the people who review them; those that nobody looked at are open. */
export async function listVerdicts(db: Database, view: AsOf, claims: readonly string[]): Promise<ReadonlyMap<string, VerdictOnClaim>> {
  if (claims.length === 0) return new Map()
  const reports = [...new Set(claims.flatMap((id) => reportOfClaim(id) ?? []))]
  const { rows } = await sql<Pick<ClaimReview, 'claim' | 'verdict'>>`
    select distinct on (report, claim) claim, verdict from claim_review where report = any(${reports}::text[]) and claim = any(${claims}::text[]) and ${inView('claim_review', view)}
    order by report, claim, number desc`.execute(db)
  const verdicts = new Map(rows.map(({ claim, verdict }) => [claim, verdict]))
  return new Map(claims.map((claim) => [claim, verdicts.get(claim) ?? 'open']))
}

/** Steps after which nobody has looked yet at what leaned on their claims, the oldest first. */
export async function listUnsettledSteps(db: Database, most: number): Promise<readonly ReviewStep[]> {
  const { rows } = await sql<Selectable<Tables['report_review']>>`
    select * from report_review where act in ('reject', 'reopen', 'correct', 'split', 'undo', 'redo')
    and not exists (select 1 from review_settled where review_settled.report = report_review.report and review_settled.step = report_review.step)
    order by recorded, report, step limit ${sql.lit(most)}`.execute(db)
  return rows.map(({ about, recorded, ...row }) => ({ ...row, about: about ?? undefined, recorded: recorded.toISOString() }))
}

/** Whether all that leaned on the claims of a step has been flagged. */
export async function isSettled(db: Database, { report, step }: Pick<ReviewStep, 'report' | 'step'>): Promise<boolean> {
  return (await db.selectFrom('review_settled').select('step').where('report', '=', report).where('step', '=', step).executeTakeFirst()) !== undefined
}

/** Keeps that all that leaned on the claims of a step has been flagged. */
export async function addSettled(db: Database, { report, step }: Pick<ReviewStep, 'report' | 'step'>, recorded: Date): Promise<void> {
  await db.insertInto('review_settled').values({ report, step, recorded }).execute()
}

function toClaimReview({ reason, words, recorded, ...row }: Selectable<Tables['claim_review']>): ClaimReview {
  return { ...row, reason: reason ?? undefined, words: words ?? undefined, recorded: recorded.toISOString() }
}
