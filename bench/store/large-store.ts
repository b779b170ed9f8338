import { sql } from 'kysely'
import type { Database } from '../../src/store/store.ts'

/** How much a made store holds; four claims a report. */
export interface StoreSize {
  readonly claims: number
  readonly events: number
}

const claimsOfReport = 4
const countries = ['NL', 'BE', 'FR', 'DE', 'GB', 'ES', 'IT', 'SE', 'DK', 'AT', 'NO', 'IE', 'PT', 'PL', 'GR', 'FI', 'CH', 'CZ', 'HU', 'RO']
const cohorts = ['departed', 'present', 'killed', 'returned', 'detained_or_camp']

/**
 * Fills an empty store with reports of 2004 to 2025 whose claims quote them exactly: every second claim is a figure, every fourth an event, the rest levels;
 * a fifth of all is Dutch. Events lie in the same years and countries; one in fifty was changed a year later. The same size gives the same store.
 */
export async function fillLargeStore(db: Database, { claims, events }: StoreSize): Promise<void> {
  const reports = Math.ceil(claims / claimsOfReport)
  await sql`insert into source (id, name, kind, reliability, recorded) select 'bron-' || n, 'Bron ' || n, 'newspaper', 'C', now() from generate_series(0, 499) n`.execute(db)
  await sql`insert into report (id, source, title, lang, country, published, known, recorded, url, marking, licence, note, illustrative, digest, text)
    select 'bericht-' || lpad(n::text, 9, '0'), 'bron-' || n % 500, 'Bericht ' || n, 'nl', ${countryOf('n')}, ${dayOf('n', reports)}::text, ${dayOf('n', reports)}, now(), null, 'clear', 'CC0', null, false,
      encode(sha256(convert_to(n::text, 'UTF8')), 'hex'), ${textOf()}
    from generate_series(0, ${sql.lit(reports - 1)}) n`.execute(db)
  await sql`insert into claim (id, revision, report, known, recorded, status, body, kind, country, subject, first, last)
    select id, 1, report, day, now(), 'asserted', jsonb_build_object('id', id, 'kind', kind, 'start', at * ${sql.lit(sentenceLength)}, 'end', (at + 1) * ${sql.lit(sentenceLength)} - 1,
        'quote', substr(text, at * ${sql.lit(sentenceLength)} + 1, ${sql.lit(sentenceLength - 1)}), 'rule', 'made', 'stated', '[]'::jsonb, 'inferred', '[]'::jsonb, 'fields', fields),
      kind, country, subject, day, day
    from (select *, report || ':' || kind || '-' || at * ${sql.lit(sentenceLength)} || '-' || (at + 1) * ${sql.lit(sentenceLength)} - 1 as id from (
      select report.id as report, report.known as day, report.text, report.country, at, n,
        case when at < 2 then 'FIGURE' when at = 2 then 'EVENT' else 'LEVEL' end as kind,
        case when at < 2 then (${sql.val(cohorts)}::text[])[1 + (n * 2 + at) % 5] when at = 2 then 'attack' else 'nl-dtn-5' end as subject,
        case when at < 2 then jsonb_build_object('what', (${sql.val(cohorts)}::text[])[1 + (n * 2 + at) % 5], 'value', 50 + (n * 7 + at) % 250, 'qualifier', 'approx')
          when at = 2 then jsonb_build_object('type', 'attack', 'status', 'completed', 'date', report.published) else jsonb_build_object('scheme', 'nl-dtn-5', 'ordinal', 3 + n % 2) end as fields
      from (select *, substr(id, 9)::int as n from report where id like 'bericht-%') report cross join generate_series(0, ${sql.lit(claimsOfReport - 1)}) at
    ) as made) as named`.execute(db)
  await sql`insert into report_search (report, known, recorded, terms) select id, known, recorded, to_tsvector('simple', text || ' ' || title || case when substr(id, 9)::int % 5000 = 7 then ' zeldzaamheid' else '' end) from report`.execute(db)
  await sql`insert into search_term (term) select distinct word from ts_stat('select terms from report_search')`.execute(db)
  await fillEvents(db, events)
  for (const table of ['report_search', 'report', 'claim', 'event_record', 'source']) await sql`vacuum (analyze) ${sql.table(table)}`.execute(db)
}

async function fillEvents(db: Database, events: number): Promise<void> {
  await sql`insert into dataset (id, revision, known, recorded, body) values ('made', 1, '2004-01-01', now(),
    ${JSON.stringify({ name: 'Made up', version: '1', licence: 'CC0', counts: 'attacks that nobody carried out', covers: { first: '2004-01-01', last: '2025-12-31' }, breaks: [] })})`.execute(db)
  const columns = sql`id, revision, dataset, known, recorded, status, digest, first, last, country, place, latitude, longitude, place_precision, outcome, ideology, attack_type, actor,
    killed, killed_low, killed_high, injured, includes_perpetrators, class, body`
  const rows = (revision: number, later: number, which: string) => sql`insert into event_record (${columns})
    select 'made:' || n, ${sql.lit(revision)}, 'made', ${dayOf('n', events)} + ${sql.lit(later)}, now(), 'asserted', md5(n::text), ${dayOf('n', events)}, ${dayOf('n', events)}, ${countryOf('n')},
      'Plaats ' || n % 2000, 52.0, 5.0, 'exact', 'completed', 'unknown', 'unknown', null, n % 7 + ${sql.lit(revision - 1)}, n % 7, n % 7 + 2, null, null, 'attack', '{}'
    from generate_series(0, ${sql.lit(events - 1)}) n where ${sql.raw(which)}`
  await rows(1, 0, 'true').execute(db)
  await rows(2, 365, 'n % 50 = 0').execute(db)
}

/** Four sentences of one length, so that where each stands is known without reading. */
const sentenceLength = 80

function textOf() {
  const said = ['Er zouden er ', 'Er zijn nog ', 'Bij een aanslag waren er ', 'Het niveau is ']
  return sql.join(said.map((words, at) => sql`rpad(${sql.lit(words)} || (50 + (n * 7 + ${sql.lit(at)}) % 250) || '.', ${sql.lit(sentenceLength - 1)}, ' x') || ' '`), sql` || `)
}

function countryOf(n: string) {
  return sql.raw(`case when ${n} % 5 = 0 then 'NL' else (array[${countries.map((code) => `'${code}'`).join(', ')}])[1 + ${n} % ${countries.length}] end`)
}

/** Days go round the 22 years, so that any stretch of numbers lies in all of them. */
function dayOf(n: string, count: number) {
  return sql.raw(`(date '2004-01-01' + (${n}::bigint * 7919 % least(8036, ${count}))::int)`)
}
