import { sql } from 'kysely'
import type { AsOf, Day, Source, SourceRecord } from '../core/index.ts'
import { inView } from './as-of.ts'
import { listRetractions } from './retractions.ts'
import type { Database } from './store.ts'

type Delivered = Source & Pick<SourceRecord, 'reports' | 'copies' | 'copied' | 'claims'> & { readonly first: Day | null; readonly last: Day | null }
type Became = Pick<SourceRecord, 'acceptedClaims' | 'rejectedClaims' | 'correctedClaims' | 'withdrawnClaims' | 'withdrawnReports'> & { readonly id: string; readonly reviewedSince: Day | null }

/** What a source delivered: all reports and claims are counted for it. */
export type SourceDelivery = Omit<Delivered, 'first' | 'last'> & Pick<SourceRecord, 'first' | 'last'>

/** Sources in view with what they delivered, those that delivered most first. Every claim has a first revision, which is in view before any other. */
export async function listDeliveries(db: Database, view: AsOf): Promise<readonly SourceDelivery[]> {
  const { rows } = await sql<Delivered>`
    with told as (select id, source, known from report where ${inView('report', view)}),
      of_source as (select source, count(*)::int as reports, min(known) as first, max(known) as last from told group by source),
      copies as (select told.source, count(distinct text_link.report)::int as number from text_link join told on told.id = text_link.report where ${inView('text_link', view)} group by told.source),
      copied as (select told.source, count(distinct text_link.report)::int as number from text_link join told on told.id = text_link.other where ${inView('text_link', view)} group by told.source),
      claims as (select told.source, count(*)::int as number from claim join told on told.id = claim.report where claim.revision = 1 and ${inView('claim', view)} group by told.source)
    select source.id, source.name, source.kind, source.reliability, coalesce(of_source.reports, 0) as reports, of_source.first, of_source.last, coalesce(copies.number, 0) as copies, coalesce(copied.number, 0) as copied,
      coalesce(claims.number, 0) as claims
    from source left join of_source on of_source.source = source.id left join copies on copies.source = source.id left join copied on copied.source = source.id left join claims on claims.source = source.id
    where ${inView('source', view)} order by reports desc, source.id`.execute(db)
  return rows.map((row) => ({ ...row, first: row.first ?? undefined, last: row.last ?? undefined }))
}

/** These deliveries with what became of them: of that there are few rows, and more each minute that people review. */
export async function listSourceRecords(db: Database, view: AsOf, delivered: readonly SourceDelivery[]): Promise<readonly SourceRecord[]> {
  const { rows } = await sql<Became>`
    with newest_verdict as (select distinct on (claim_review.report, claim) report.source, verdict from claim_review join report on report.id = claim_review.report where ${inView('report', view)} and ${inView('claim_review', view)} order by claim_review.report, claim, number desc),
      verdicts as (select source, (count(*) filter (where verdict = 'accepted'))::int as accepted, (count(*) filter (where verdict = 'rejected'))::int as rejected from newest_verdict group by source),
      reviewed as (select report.source, min(claim_review.known) as since from claim_review join report on report.id = claim_review.report where ${inView('report', view)} and ${inView('claim_review', view)} group by report.source),
      corrected as (select report.source, count(distinct claim)::int as number from claim_correction join report on report.id = claim_correction.report where ${inView('report', view)} and ${inView('claim_correction', view)} group by report.source),
      fallen_claims as (select report.source, count(distinct claim)::int as number from claim_retraction join report on report.id = claim_retraction.report where ${inView('report', view)} and ${inView('claim_retraction', view)} group by report.source),
      fallen as (select report.source, count(distinct report.id)::int as number from report_retraction join report on report.id = report_retraction.report where ${inView('report', view)} and ${inView('report_retraction', view)} group by report.source)
    select source.id, coalesce(verdicts.accepted, 0) as "acceptedClaims", coalesce(verdicts.rejected, 0) as "rejectedClaims", reviewed.since as "reviewedSince", coalesce(corrected.number, 0) as "correctedClaims", coalesce(fallen_claims.number, 0) as "withdrawnClaims", coalesce(fallen.number, 0) as "withdrawnReports"
    from source left join corrected on corrected.source = source.id left join verdicts on verdicts.source = source.id left join reviewed on reviewed.source = source.id
      left join fallen_claims on fallen_claims.source = source.id left join fallen on fallen.source = source.id`.execute(db)
  const became = new Map(rows.map((row) => [row.id, row]))
  const withdrawn = await listRetractions(db, 'source', delivered.map(({ id }) => id), view)
  return delivered.flatMap((source) => {
    const after = became.get(source.id)
    return after === undefined ? [] : [{ ...source, ...after, reviewedSince: after.reviewedSince ?? undefined, withdrawn: withdrawn.get(source.id) }]
  })
}
