import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { highestMarking, reviewStates, type AsOf, type ClaimKind, type Country, type Day, type Doubt, type Language, type Marking, type ReviewState } from '../core/index.ts'
import { inView } from './as-of.ts'
import { listRaised } from './marked-reports.ts'
import { isStanding } from './retractions.ts'
import type { Database } from './store.ts'

/** Which reports are asked for; what is left out bounds nothing. */
export interface InboxFilter {
  readonly state?: ReviewState | undefined
  readonly source?: string | undefined
  readonly lang?: Language | undefined
  readonly country?: Country | undefined
  /** Reports in which a claim of this kind stands. */
  readonly kind?: ClaimKind | undefined
  /** Reports in which the reader doubted this, or `any`. */
  readonly doubt?: Doubt['kind'] | 'any' | undefined
}

/** Where a page of the inbox ended. */
export interface InboxPlace {
  readonly known: Day
  readonly id: string
}

/** A report as the inbox lists it. */
export interface InboxLine extends InboxPlace {
  readonly source: string
  readonly sourceName: string
  readonly title: string
  readonly lang: Language
  readonly country: string | null
  readonly published: string
  readonly marking: Marking
  readonly illustrative: boolean
}

/** Reports in view, the newest first; those whose text is erased are not listed. */
export async function listInboxLines(db: Database, view: AsOf, filter: InboxFilter, after: InboxPlace | undefined, most: number): Promise<readonly InboxLine[]> {
  const { rows } = await sql<InboxLine>`
    select report.id, report.source, source.name as "sourceName", report.title, report.lang, report.country, report.published, report.known, report.marking, report.illustrative
    from report join source on source.id = report.source
    where ${isAsked(view, filter)} and ${after === undefined ? sql`true` : sql`(report.known < ${after.known}::date or (report.known = ${after.known}::date and report.id > ${after.id}))`}
    order by report.known desc, report.id limit ${sql.lit(most)}`.execute(db)
  const raised = await listRaised(db, rows.map(({ id }) => id))
  return rows.map((row) => ({ ...row, marking: highestMarking([row.marking, ...(raised.get(row.id) ?? [])]) }))
}

/** How many reports of the filter are in each state. */
export async function countInbox(db: Database, view: AsOf, filter: Omit<InboxFilter, 'state'>): Promise<Readonly<Record<ReviewState, number>>> {
  const rest = isAsked(view, filter)
  const { rows } = await sql<{ state: ReviewState | null; reports: number }>`
    select review.state, count(*)::int as reports from report
    left join ${newestOf(view)} review on review.report = report.id
    where ${rest} group by review.state`.execute(db)
  const of = (state: ReviewState) => rows.filter((row) => (row.state ?? 'to-review') === state).reduce((sum, { reports }) => sum + reports, 0)
  const [toReview, begun, reviewed] = reviewStates.map(of)
  return { 'to-review': toReview ?? 0, begun: begun ?? 0, reviewed: reviewed ?? 0 }
}

function isAsked(view: AsOf, { state, source, lang, country, kind, doubt }: InboxFilter): RawBuilder<SqlBool> {
  const parts = [
    sql`${inView('report', view)} and not exists (select 1 from erasure where erasure.report = report.id)`,
    ...(state === undefined ? [] : [state === 'to-review' ? sql`not ${hasState(view, ['begun', 'reviewed'])}` : hasState(view, [state])]),
    ...(source === undefined ? [] : [sql`report.source = ${source}`]),
    ...(lang === undefined ? [] : [sql`report.lang = ${lang}`]),
    ...(country === undefined ? [] : [sql`report.country = ${country}`]),
    ...(kind === undefined ? [] : [sql`exists (select 1 from claim where claim.report = report.id and claim.kind = ${kind} and ${isStanding('claim', view)})`]),
    ...(doubt === undefined ? [] : [sql`exists (select 1 from report_reading where report_reading.report = report.id and ${doubt === 'any' ? sql`doubts <> '[]'` : sql`doubts @> ${JSON.stringify([{ kind: doubt }])}::jsonb`})`]),
  ]
  return sql<SqlBool>`${sql.join(parts, sql` and `)}`
}

function hasState(view: AsOf, states: readonly ReviewState[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`report.id in (select report from ${newestOf(view)} newest where state = any(${states}::text[]))`
}

/** Where the last step in view left each report. */
function newestOf(view: AsOf): RawBuilder<unknown> {
  return sql`(select distinct on (report) report, state from report_review where ${inView('report_review', view)} order by report, step desc)`
}

/** What the inbox says of a report beside its line. */
export interface InboxTally {
  readonly state: ReviewState
  /** Who acted last, and when. */
  readonly author: string | undefined
  readonly claims: number
  readonly decided: number
  readonly kinds: readonly ClaimKind[]
  /** Undefined where an earlier version read the report and kept no doubts. */
  readonly doubts: number | undefined
  /** Reports that copy it or that it copies. */
  readonly copies: number
}

/** The tallies of some reports, by their ids. */
export async function listInboxTallies(db: Database, view: AsOf, ids: readonly string[]): Promise<ReadonlyMap<string, InboxTally>> {
  const [claims, decided, steps, readings, copies] = await Promise.all([countClaims(db, view, ids), countDecided(db, view, ids), newestSteps(db, view, ids), countDoubts(db, ids), countCopies(db, view, ids)])
  return new Map(ids.map((id) => [id, {
    state: steps.get(id)?.state ?? 'to-review', author: steps.get(id)?.author, claims: claims.get(id)?.claims ?? 0, kinds: claims.get(id)?.kinds ?? [],
    decided: decided.get(id)?.decided ?? 0, doubts: readings.get(id)?.doubts, copies: copies.get(id)?.copies ?? 0,
  }]))
}

async function byReport<T extends object>(db: Database, query: RawBuilder<T & { report: string }>): Promise<ReadonlyMap<string, T>> {
  const { rows } = await query.execute(db)
  return new Map(rows.map((row) => [row.report, row]))
}

function countClaims(db: Database, view: AsOf, ids: readonly string[]) {
  return byReport<{ claims: number; kinds: ClaimKind[] }>(db, sql`
    select report, count(distinct id)::int as claims, array_agg(distinct kind order by kind) as kinds from claim
    where report = any(${ids}::text[]) and status <> 'erased' and ${inView('claim', view)} and ${isStanding('claim', view)} group by report`)
}

function countDecided(db: Database, view: AsOf, ids: readonly string[]) {
  return byReport<{ decided: number }>(db, sql`
    select report, count(*)::int as decided from (
      select distinct on (report, claim) report, verdict from claim_review where report = any(${ids}::text[]) and ${inView('claim_review', view)} order by report, claim, number desc) newest
    where verdict = 'accepted' group by report`)
}

function newestSteps(db: Database, view: AsOf, ids: readonly string[]) {
  return byReport<{ state: ReviewState; author: string }>(db, sql`select distinct on (report) report, state, author from report_review where report = any(${ids}::text[]) and ${inView('report_review', view)} order by report, step desc`)
}

function countDoubts(db: Database, ids: readonly string[]) {
  return byReport<{ doubts: number }>(db, sql`select report, jsonb_array_length(doubts) as doubts from report_reading where report = any(${ids}::text[])`)
}

function countCopies(db: Database, view: AsOf, ids: readonly string[]) {
  return byReport<{ copies: number }>(db, sql`
    select report, count(distinct other)::int as copies from (
      select report, other from text_link where report = any(${ids}::text[]) and ${inView('text_link', view)}
      union all select other, report from text_link where other = any(${ids}::text[]) and ${inView('text_link', view)}) copied
    group by report`)
}
