import { sql, type RawBuilder } from 'kysely'
import type { AsOf, Day, FindFilter, FoundRecord } from '../core/index.ts'
import { inView } from './as-of.ts'
import { isBound } from './cleared.ts'
import { isStandingRecord } from './retractions.ts'
import { statementsOf } from './statements.ts'
import type { Database } from './store.ts'

/** The terms of a report, none of them a person's name. */
export interface ReportTerms {
  readonly report: string
  readonly known: Day
  readonly terms: readonly string[]
}

/** Terms of one word that may stand for it, looked through for the ones like it. */
const mostCandidates = 3000
/** Letters that a word and what is spelled almost like it have in common at one of the ends. */
const commonLetters = 3
/** By how many letters the two may differ in length. */
const lengthApart = 3

/** Makes reports findable. */
export async function addReportTerms(db: Database, reports: readonly ReportTerms[], recorded: Date): Promise<void> {
  for (const part of statementsOf(reports)) {
    await db.insertInto('report_search').values(part.map(({ report, known, terms }) => ({ report, known, recorded, terms: sql<string>`array_to_tsvector(${terms}::text[])` }))).execute()
  }
  const terms = [...new Set(reports.flatMap((each) => each.terms))]
  if (terms.length > 0) await sql`insert into search_term (term) select * from unnest(${terms}::text[]) on conflict (term) do nothing`.execute(db)
}

/** How many terms are looked for in one statement. */
const termsAtOnce = 50

/** Makes a report no longer findable, and forgets the terms that no other report holds. */
export async function dropReportTerms(db: Database, report: string): Promise<void> {
  const { rows } = await sql<{ terms: readonly string[] }>`select tsvector_to_array(terms) as terms from report_search where report = ${report}`.execute(db)
  await sql`delete from report_search where report = ${report}`.execute(db)
  const terms = rows.flatMap((row) => row.terms)
  const used = new Set<string>()
  for (let at = 0; at < terms.length; at += termsAtOnce) {
    const parts = terms.slice(at, at + termsAtOnce).map((term) => sql`(select ${term}::text as term from report_search where terms @@ ${quoteTerm(term)}::tsquery limit 1)`)
    const found = await sql<{ term: string }>`${sql.join(parts, sql` union all `)}`.execute(db)
    for (const { term } of found.rows) used.add(term)
  }
  await sql`delete from search_term where term = any(${terms.filter((term) => !used.has(term))}::text[])`.execute(db)
}

/** For each word, by its stems, the terms of some report that begin or end as one of these does, or share its first or last letters and about its length. */
export async function listCandidateTerms(db: Database, words: readonly (readonly string[])[]): Promise<readonly (readonly string[])[]> {
  const parts = words.flatMap((stems, at) => stems.flatMap((stem) => candidatesFor(stem).map((terms) => sql`select ${sql.lit(at)} as at, term from ${terms} as candidate`)))
  if (parts.length === 0) return words.map(() => [])
  const { rows } = await sql<{ at: number; terms: string[] }>`select at, array_agg(distinct term) as terms from (${sql.join(parts, sql` union all `)}) as found group by at`.execute(db)
  const termsAt = new Map(rows.map(({ at, terms }) => [at, terms]))
  return words.map((_, at) => termsAt.get(at) ?? [])
}

function candidatesFor(stem: string): readonly RawBuilder<{ term: string }>[] {
  const like = [startingWith(stem), endingWith(stem)]
  return stem.length <= commonLetters ? like : [...like, nearAtStart(stem), nearAtEnd(stem)]
}

/** Which of these words are terms of some report; where whoever looks does not see all reports, of one that they see. */
export async function listKnownTerms(db: Database, view: AsOf, terms: readonly string[]): Promise<ReadonlySet<string>> {
  if (isBound(view)) return listHeldTerms(db, view, terms)
  const { rows } = await sql<{ term: string }>`select term from search_term where term = any(${terms})`.execute(db)
  return new Set(rows.map(({ term }) => term))
}

/** Which of these terms some report in view holds. */
export async function listHeldTerms(db: Database, view: AsOf, terms: readonly string[]): Promise<ReadonlySet<string>> {
  const held = new Set<string>()
  for (let at = 0; at < terms.length; at += termsAtOnce) {
    const parts = terms.slice(at, at + termsAtOnce).map((term) => sql`(select ${term}::text as term from report_search where terms @@ ${quoteTerm(term)}::tsquery and ${inView('report_search', view)} limit 1)`)
    const found = await sql<{ term: string }>`${sql.join(parts, sql` union all `)}`.execute(db)
    for (const { term } of found.rows) held.add(term)
  }
  return held
}

/** Of fewer reports than these the last known are picked out; where more hold the words, going back in time soon finds enough. */
const fewReports = 2000

/** Ids of reports in view that hold an alternative of every group, the last known first. */
export async function listReportsWith(db: Database, view: AsOf, groups: readonly (readonly (readonly string[])[])[], most: number, filter: FindFilter): Promise<readonly string[]> {
  const matching = sql`terms @@ ${toQuery(groups)}::tsquery and ${inView('report_search', view)} and ${isWithin(filter)}`
  const { rows } = await sql<FoundTerms>`select report, known from report_search where ${matching} limit ${sql.lit(fewReports)}`.execute(db)
  if (rows.length < fewReports) return rows.toSorted(lastKnownFirst).slice(0, most).map(({ report }) => report)
  const last = await sql<FoundTerms>`select report, known from report_search where ${matching} order by known desc, report limit ${sql.lit(most)}`.execute(db)
  return last.rows.map(({ report }) => report)
}

function isWithin({ days: { first, last }, country, source }: FindFilter): RawBuilder<boolean> {
  const reports = country === undefined && source === undefined ? sql`true` : sql`exists (select 1 from report where report.id = report_search.report
    and (${country ?? null}::text is null or report.country = ${country ?? null}) and (${source ?? null}::text is null or report.source = ${source ?? null}))`
  return sql`known >= ${first ?? '-infinity'}::date and known <= ${last ?? 'infinity'}::date and ${reports}`
}

/** How many reports and records in view that hold an alternative of every group were recorded after an instant. */
export async function countRecordedSince(db: Database, view: AsOf, groups: readonly (readonly (readonly string[])[])[], filter: FindFilter, since: Date): Promise<number> {
  const query = toQuery(groups)
  const { rows } = await sql<{ count: number }>`select (
    (select count(*) from report_search where terms @@ ${query}::tsquery and recorded > ${since} and ${inView('report_search', view)} and ${isWithin(filter)})
    + (select count(distinct id) from event_record where terms @@ ${query}::tsquery and recorded > ${since} and ${inView('event_record', view)} and ${isStandingRecord(view)} and ${isRecordWithin(filter)}))::int as count`.execute(db)
  return rows[0]?.count ?? 0
}

function isRecordWithin({ days: { first, last }, country, source }: FindFilter): RawBuilder<boolean> {
  return sql`${source === undefined} and (${first ?? null}::date is null or event_record.last >= ${first ?? null}::date) and (${last ?? null}::date is null or event_record.first <= ${last ?? null}::date)
    and (${country ?? null}::text is null or event_record.country = ${country ?? null})`
}

interface FoundTerms {
  readonly report: string
  readonly known: Day
}

function lastKnownFirst(a: FoundTerms, b: FoundTerms): number {
  return b.known.localeCompare(a.known) || (a.report < b.report ? -1 : 1)
}

/** Records of datasets whose place or actor holds an alternative of every group, each in its newest revision in view, the last to happen first. */
export async function listRecordsWith(db: Database, view: AsOf, groups: readonly (readonly (readonly string[])[])[], most: number, filter: FindFilter): Promise<readonly FoundRecord[]> {
  const query = toQuery(groups)
  const { rows } = await sql<Nullable<FoundRecord> & Pick<FoundRecord, 'id' | 'dataset'>>`
    with found as (select id from event_record where terms @@ ${query}::tsquery and ${inView('event_record', view)} and ${isStandingRecord(view)} and ${isRecordWithin(filter)} order by first desc nulls last, id limit ${sql.lit(most * 2)})
    select * from (
      select distinct on (id) id, dataset, status, first, country, place, actor, killed, terms from event_record
      where id in (select id from found) and ${inView('event_record', view)} and ${isStandingRecord(view)} order by id, revision desc) as newest
    where status = 'asserted' and terms @@ ${query}::tsquery order by first desc nulls last, id limit ${sql.lit(most)}`.execute(db)
  return rows.map(({ id, dataset, first, country, place, actor, killed }) => ({
    id, dataset, first: first ?? undefined, country: country ?? undefined, place: place ?? undefined, actor: actor ?? undefined, killed: killed ?? undefined,
  }))
}

type Nullable<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> | null }

/** `('a' | ('b' & 'c')) & ('d')`: of each group one alternative, and all its terms. Terms hold letters and digits only, and are quoted all the same. */
function toQuery(groups: readonly (readonly (readonly string[])[])[]): string {
  return groups.map((alternatives) => `(${alternatives.map((terms) => `(${terms.map(quoteTerm).join(' & ')})`).join(' | ')})`).join(' & ')
}

function quoteTerm(term: string): string {
  return `'${term.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`
}

function startingWith(stem: string) {
  return sql<{ term: string }>`(select term from search_term where term like ${`${escapeLike(stem)}%`} limit ${sql.lit(mostCandidates)})`
}

function endingWith(stem: string) {
  return sql<{ term: string }>`(select term from search_term where reverse(term) like ${`${escapeLike(backwards(stem))}%`} limit ${sql.lit(mostCandidates)})`
}

function nearAtStart(stem: string) {
  return sql<{ term: string }>`(select term from search_term where term like ${`${escapeLike(stem.slice(0, commonLetters))}%`}
    and length(term) between ${stem.length - lengthApart} and ${stem.length + lengthApart} limit ${sql.lit(mostCandidates)})`
}

function nearAtEnd(stem: string) {
  return sql<{ term: string }>`(select term from search_term where reverse(term) like ${`${escapeLike(backwards(stem.slice(-commonLetters)))}%`}
    and length(term) between ${stem.length - lengthApart} and ${stem.length + lengthApart} limit ${sql.lit(mostCandidates)})`
}

function backwards(text: string): string {
  return [...text].toReversed().join('')
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&')
}
