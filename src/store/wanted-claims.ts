import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { addDays, type AsOf, type ClaimKind, type Country, type Day, type EventSearch, type Period, type StoredClaim } from '../core/index.ts'
import { inView } from './as-of.ts'
import { listClaimsById, type ClaimKey } from './claims.ts'
import { isStanding, listWithdrawnSources } from './retractions.ts'
import type { Database } from './store.ts'

/** The claims that a view works from, where it needs only some of a store of any size. */
export interface WantedClaims {
  /** Whose figures, and of which cohorts, in the reader's names. */
  readonly countries: readonly Country[]
  readonly cohorts: readonly string[]
  /** Days of events asked for; empty for none. */
  readonly eventDays: readonly Period[]
  /** Single events asked for: whatever tells of them is read with them. */
  readonly events: readonly EventSearch[]
  /** Countries whose judgements, trends and warnings are asked for, and since when; empty for none. */
  readonly statements: readonly { readonly country: Country; readonly since: Day }[]
}

/** Figures read of one cohort of one country: the newest ones. Older ones in reports are not drawn; those of the record always are. */
export const mostFiguresOfCohort = 100
/** Counts of victims, in the reader's names: a claim about an attack is read with those that stand in its words. */
const victims = ['dead', 'injured']
/** Judgements, trends or warnings of one country read, the newest of each kind. */
export const mostStatements = 5000
/** Claims about events read for one stretch of days. */
const mostEventsOfDays = 500
/** A figure known by a year counts to its last day: so far may the days of a claim reach beyond the day on which it was known. */
const reachDays = 366

/** The wanted claims in view that stand, each in its newest revision in view, with the words of their reports that say who says it: those decide whom a claim goes back to. */
export async function listWantedClaims(db: Database, view: AsOf, { countries, cohorts, eventDays, statements }: WantedClaims): Promise<readonly StoredClaim[]> {
  const stands = isUnwithdrawn(view, await listWithdrawnSources(db, view))
  const figures = countries.flatMap((country) => cohorts.map((cohort) => newestFigures(country, cohort, view, stands)))
  const events = eventDays.map((days) => eventsOf(days, view, stands))
  const said = statements.flatMap(({ country, since }) => statementKinds.map((kind) => newestStatements(kind, country, since, view, stands)))
  return listClaimsWithHolders(db, view, await keysOf(db, [...figures, ...events, ...said]))
}

/** Those claims in view that stand, with the words of their reports that say who says it and how many were killed or injured. */
export async function listClaimsWithHolders(db: Database, view: AsOf, keys: readonly ClaimKey[]): Promise<readonly StoredClaim[]> {
  const reports = [...new Set(keys.map(({ report }) => report))]
  const beside = await keysOf(db, keys.length === 0 ? [] : [attributionsOf(reports, view), victimsOf(reports, view)])
  return listClaimsById(db, view, [...keys, ...beside])
}

/** Words of these reports in view that say who says something, and stand. */
export async function listAttributions(db: Database, view: AsOf, reports: readonly string[]): Promise<readonly StoredClaim[]> {
  return listClaimsById(db, view, await keysOf(db, reports.length === 0 ? [] : [attributionsOf(reports, view)]))
}

async function keysOf(db: Database, parts: readonly RawBuilder<ClaimKey>[]): Promise<readonly ClaimKey[]> {
  if (parts.length === 0) return []
  const { rows } = await sql<ClaimKey>`${sql.join(parts, sql` union all `)}`.execute(db)
  return rows
}

function newestFigures(country: Country, cohort: string, view: AsOf, stands: RawBuilder<SqlBool>): RawBuilder<ClaimKey> {
  return sql<ClaimKey>`(select report, id from claim where kind = 'FIGURE' and country = ${country} and subject = ${cohort}
    and last <= ${addDays(view.asOf, reachDays)} and ${inView('claim', view)} and ${stands} order by last desc, known desc, report, id limit ${sql.lit(mostFiguresOfCohort)})`
}

function eventsOf({ first, last }: Period, view: AsOf, stands: RawBuilder<SqlBool>): RawBuilder<ClaimKey> {
  return sql<ClaimKey>`(select report, id from claim where kind = 'EVENT' and last >= ${first} and first <= ${last}
    and ${inView('claim', view)} and ${stands} order by last desc, first desc, report, id limit ${sql.lit(mostEventsOfDays)})`
}

const statementKinds: readonly ClaimKind[] = ['JUDGEMENT', 'TREND', 'WARNING']

function newestStatements(kind: ClaimKind, country: Country, since: Day, view: AsOf, stands: RawBuilder<SqlBool>): RawBuilder<ClaimKey> {
  return sql<ClaimKey>`(select report, id from claim where kind = ${kind} and country = ${country} and last >= ${since}
    and ${inView('claim', view)} and ${stands} order by last desc, known desc, report, id limit ${sql.lit(mostStatements)})`
}

/**
 * Whether a claim, its report and the source of that stand in the view. Asked before the newest are taken, so that what fell takes nobody's place;
 * every table is joined by the report, beside which it lies.
 */
function isUnwithdrawn(view: AsOf, withdrawnSources: readonly string[]): RawBuilder<SqlBool> {
  const ofSource = withdrawnSources.length === 0 ? sql`true` : sql`not exists (select 1 from report where report.id = claim.report and report.source = any(${withdrawnSources}::text[]))`
  return sql<SqlBool>`(claim.status <> 'erased' and ${isStanding('claim', view)} and ${ofSource}
    and not exists (select 1 from report_retraction where report_retraction.report = claim.report and ${inView('report_retraction', view)}))`
}

function attributionsOf(reports: readonly string[], view: AsOf): RawBuilder<ClaimKey> {
  return sql<ClaimKey>`(select report, id from claim where report = any(${reports}::text[]) and kind = 'ATTRIBUTION' and ${inView('claim', view)})`
}

function victimsOf(reports: readonly string[], view: AsOf): RawBuilder<ClaimKey> {
  return sql<ClaimKey>`(select report, id from claim where report = any(${reports}::text[]) and kind = 'FIGURE' and subject = any(${victims}::text[]) and ${inView('claim', view)})`
}
