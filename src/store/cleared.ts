import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely'
import { markings, mayRead, type AsOf, type Clearance, type Marking } from '../core/index.ts'
import type { TimedTable } from './as-of.ts'

const always = sql<SqlBool>`true`

/**
 * Whether whoever looks may see a row of this table: docs/methods/markings.md. Without a bound, and with one that reaches everything, it asks
 * nothing of the database.
 */
export function isCleared(table: TimedTable, clearance: Clearance | undefined): Expression<SqlBool> {
  if (clearance === undefined || !isBound({ clearance })) return always
  switch (table) {
    case 'report':
      return sql`(report.marking = any(${withinOf(clearance)}::text[]) and ${isNotRaised(sql.ref('report.id'), clearance)})`
    case 'claim':
    case 'claim_correction':
    case 'claim_retraction':
    case 'erasure':
    case 'report_retraction':
    case 'report_search':
    case 'report_reading':
    case 'report_review':
    case 'claim_review':
      return ofClearedReport(sql.ref(`${table}.report`), clearance)
    case 'text_link':
      return sql`(${ofClearedReport(sql.ref('text_link.report'), clearance)} and text_link.other not in ${closedReports(clearance)})`
    case 'source':
      return sql`source.id in ${openSources(clearance)}`
    case 'source_retraction':
      return sql`source_retraction.source in ${openSources(clearance)}`
    case 'event_link':
      return sql`(${isOpenReading(sql.ref('event_link.a'), clearance)} and ${isOpenReading(sql.ref('event_link.b'), clearance)})`
    case 'flag':
      return sql`(flag.marking = any(${withinOf(clearance)}::text[]) and ${isOpenReading(sql`regexp_replace(flag.subject, '^event:', '')`, clearance)}
        and ${isOpenReading(sql.ref('flag.cause'), clearance)} and (flag.cause_kind <> 'report' or flag.cause not in ${closedReports(clearance)})
        and (flag.cause_kind <> 'source' or flag.cause in ${openSources(clearance)}))`
    case 'kept_product':
      return sql`not exists (select 1 from lean where lean.product = kept_product.id and lean.revision = kept_product.revision and not ${isOpenReading(sql.ref('lean.evidence'), clearance)})`
    case 'logbook_entry':
      return sql`(logbook_entry.marking = any(${withinOf(clearance)}::text[])
        and not exists (select 1 from entry_lean where entry_lean.entry = logbook_entry.id and not ${isOpenReading(sql.ref('entry_lean.evidence'), clearance)}))`
    case 'draft':
      // Whoever may not see what any revision leaned on, does not see the draft.
      return sql`not exists (select 1 from draft_lean where draft_lean.draft = draft.id and not ${isOpenReading(sql.ref('draft_lean.evidence'), clearance)})`
    case 'record_row':
    case 'row_retraction':
    case 'event_record':
    case 'record_retraction':
    case 'dataset':
    case 'dataset_retraction':
      return always
  }
}

/** Whether there is anything that whoever looks may not see. */
export function isBound({ clearance }: Pick<AsOf, 'clearance'>): boolean {
  return clearance !== undefined && aboveOf(clearance).length > 0
}

/** Whether a report, named by a column beside which it lies, is within the clearance. */
function ofClearedReport(report: RawBuilder<unknown>, clearance: Clearance): RawBuilder<SqlBool> {
  return sql`(not exists (select 1 from report as closed where closed.id = ${report} and closed.marking = any(${aboveOf(clearance)}::text[])) and ${isNotRaised(report, clearance)})`
}

function isNotRaised(report: RawBuilder<unknown>, clearance: Clearance): RawBuilder<SqlBool> {
  return sql`not exists (select 1 from report_marking where report_marking.report = ${report} and report_marking.marking = any(${aboveOf(clearance)}::text[]))`
}

/** Ids of the reports above the clearance: asked once for a statement, so that what lies elsewhere can be held against them. */
function closedReports(clearance: Clearance): RawBuilder<unknown> {
  const above = aboveOf(clearance)
  return sql`(select id from report where marking = any(${above}::text[]) union all select report from report_marking where marking = any(${above}::text[]))`
}

function openSources(clearance: Clearance): RawBuilder<unknown> {
  return sql`(select source from report where marking = any(${withinOf(clearance)}::text[])
    and id not in (select report from report_marking where marking = any(${aboveOf(clearance)}::text[])))`
}

/** Whether what is no claim, or a claim of a report within the clearance: `reportOfClaim` in the words of the database. */
function isOpenReading(id: RawBuilder<unknown>, clearance: Clearance): RawBuilder<SqlBool> {
  return sql`coalesce(substring(${id} from '^(.+):[A-Z]+-[0-9]+-[0-9]+$'), '') not in ${closedReports(clearance)}`
}

function aboveOf(clearance: Clearance): readonly Marking[] {
  return markings.filter((marking) => !mayRead(clearance, marking))
}

function withinOf(clearance: Clearance): readonly Marking[] {
  return markings.filter((marking) => mayRead(clearance, marking))
}
