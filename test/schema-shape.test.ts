import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeableTables, countedTables, sharedTables, tableShapes, type TableShape } from '../src/store/shape.ts'
import { aDatabase, aStore } from './builders/a-store.ts'

let client = new pg.Client()
beforeAll(async () => {
  const url = await aDatabase()
  await (await aStore(url))[Symbol.asyncDispose]()
  client = new pg.Client({ connectionString: url })
  await client.connect()
})
afterAll(() => client.end())

const growing = Object.entries(tableShapes).flatMap(([table, shape]) => (shape.kind === 'growing' ? [{ table, shape }] : []))
const shared = sharedTables.map(({ table }) => table)

/** What breaks a rule of the layout: each rule is a query that gives a line for every place where the schema is not as Citus needs it. */
async function broken(rule: keyof typeof rules, shapes: Readonly<Record<string, TableShape>> = tableShapes): Promise<readonly string[]> {
  const placed = Object.entries(shapes).map(([name, shape]) => ({ name, kind: shape.kind, key: shape.kind === 'growing' ? shape.key : null }))
  const { rows } = await client.query<{ line: string }>(`with placed as (select * from json_to_recordset($1) as t(name text, kind text, key text)),
    tables as (select c.*, p.kind, p.key from pg_class c left join placed p on p.name = c.relname where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'f', 'v', 'm')),
    unlike as (${rules[rule]}) select line from unlike order by line`, [JSON.stringify(placed)])
  return rows.map(({ line }) => line)
}

const rules = {
  'every table stands in the list, and every one in the list is a plain table': `
    select relname as line from tables where kind is null or relkind <> 'r' or relispartition
    union select name from placed where name not in (select relname from tables)`,
  'every shared table has a primary key': `
    select relname as line from tables t where kind <> 'local' and not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'p')`,
  'the key by which a table is spread is a column that is never empty, of type text': `
    select relname || '.' || key as line from tables t where kind = 'growing' and not exists (
      select from pg_attribute a where a.attrelid = t.oid and a.attname = key and a.attnotnull and a.atttypid = 'text'::regtype and not a.attisdropped)`,
  'that key stands in every unique index': `
    select i.indexrelid::regclass::text as line from pg_index i join tables t on t.oid = i.indrelid
    join pg_attribute a on a.attrelid = t.oid and a.attname = t.key where t.kind = 'growing' and i.indisunique and not a.attnum = any (i.indkey::int2[])`,
  'no shared table has a foreign key, from it or to it': `
    select k.conname || ' on ' || t.relname as line from pg_constraint k join tables t on t.oid in (k.conrelid, k.confrelid) where k.contype = 'f' and t.kind <> 'local'`,
  'no shared table has a constraint of exclusion, or one that is checked later': `
    select k.conname || ' on ' || t.relname as line from pg_constraint k join tables t on t.oid = k.conrelid where t.kind <> 'local' and (k.contype in ('x', 't') or k.condeferrable)`,
  'no table inherits': `select c.relname as line from pg_inherits i join tables c on c.oid in (i.inhrelid, i.inhparent)`,
  'there are no rules': `select r.rulename || ' on ' || t.relname as line from pg_rewrite r join tables t on t.oid = r.ev_class where t.relkind = 'r'`,
  'there are no policies of row security': `select p.polname || ' on ' || t.relname as line from pg_policy p join tables t on t.oid = p.polrelid`,
  'no column counts by itself or by a sequence': `
    select t.relname || '.' || a.attname as line from pg_attribute a join tables t on t.oid = a.attrelid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where t.kind <> 'local' and a.attnum > 0 and not a.attisdropped and (a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) ~ 'nextval')`,
  'the key of a growing table is not generated': `
    select t.relname || '.' || a.attname as line from pg_attribute a join tables t on t.oid = a.attrelid and t.key = a.attname where t.kind = 'growing' and a.attgenerated <> ''`,
  'indexes, checks, defaults and generated columns call only what every PostgreSQL has': `
    select distinct t.relname || ' calls ' || p.proname as line from tables t
    join pg_depend d on (d.classid = 'pg_class'::regclass and d.objid in (select indexrelid from pg_index where indrelid = t.oid))
      or (d.classid = 'pg_constraint'::regclass and d.objid in (select oid from pg_constraint where conrelid = t.oid))
      or (d.classid = 'pg_attrdef'::regclass and d.objid in (select oid from pg_attrdef where adrelid = t.oid))
    join pg_proc p on d.refclassid = 'pg_proc'::regclass and p.oid = d.refobjid
    where t.kind <> 'local' and p.pronamespace <> 'pg_catalog'::regnamespace`,
  'no column is of a type that the database made itself': `
    select t.relname || '.' || a.attname as line from pg_attribute a join tables t on t.oid = a.attrelid join pg_type y on y.oid = a.atttypid
    where t.kind <> 'local' and a.attnum > 0 and not a.attisdropped and y.typnamespace <> 'pg_catalog'::regnamespace`,
  'moments are kept to the millisecond, as an export writes them': `
    select t.relname || '.' || a.attname as line from pg_attribute a join tables t on t.oid = a.attrelid
    where t.kind <> 'local' and a.attnum > 0 and not a.attisdropped and (a.atttypid = 'timestamp'::regtype or (a.atttypid = 'timestamptz'::regtype and a.atttypmod <> 3))`,
  'the only triggers are those that guard history, tell of changes and count them, none for each row': `
    select g.tgname || ' on ' || t.relname as line from pg_trigger g join tables t on t.oid = g.tgrelid
    where not g.tgisinternal and (g.tgname not in ('history', 'announce', 'counted', 'counted_fallen') or g.tgtype & 1 = 1)`,
} as const

test.each(Object.keys(rules) as (keyof typeof rules)[])('%s', async (rule) => {
  expect(await broken(rule)).toEqual([])
})

test('every table whose rows are history is guarded', async () => {
  const { rows } = await client.query<{ table: string }>(`select tgrelid::regclass::text as "table" from pg_trigger where tgname = 'history' and tgenabled = 'O' and tgtype & 56 = 56`)
  const guarded = rows.map(({ table }) => table).filter((table) => shared.includes(table))
  expect(guarded.toSorted()).toEqual(shared.filter((table) => !changeableTables.has(table)).toSorted())
})

test('every table that views are made from is counted, whatever happens to it', async () => {
  const { rows } = await client.query<{ table: string }>(`select tgrelid::regclass::text as "table" from pg_trigger where tgname = 'counted' and tgenabled = 'O' and tgtype & 60 = 60`)
  expect(rows.map(({ table }) => table).toSorted()).toEqual(countedTables.toSorted())
})

describe('each rule is seen to fail', () => {
  test.each([
    ['every table stands in the list, and every one in the list is a plain table', 'create table surprise (id text)', 'surprise'],
    ['every shared table has a primary key', 'alter table text_link drop constraint text_link_pkey', 'text_link'],
    ['the key by which a table is spread is a column that is never empty, of type text', 'alter table claim drop constraint claim_pkey; alter table claim alter report drop not null', 'claim.report'],
    ['that key stands in every unique index', 'create unique index one on claim (id, revision)', 'one'],
    ['no shared table has a foreign key, from it or to it', 'alter table report add constraint fk foreign key (source) references source (id)', 'fk on report'],
    ['no shared table has a constraint of exclusion, or one that is checked later', 'alter table report add constraint later unique (id, digest) deferrable', 'later on report'],
    ['no table inherits', 'create table heir () inherits (claim)', 'heir'],
    ['there are no rules', 'create rule quiet as on update to claim do instead nothing', 'quiet on claim'],
    ['there are no policies of row security', 'create policy mine on claim', 'mine on claim'],
    ['no column counts by itself or by a sequence', 'alter table claim add column n serial', 'claim.n'],
    ['no column counts by itself or by a sequence', 'alter table claim add column n integer generated always as identity', 'claim.n'],
    ['indexes, checks, defaults and generated columns call only what every PostgreSQL has', "create function own(text) returns text immutable language sql as 'select $1'; create index odd on claim (own(id))", 'claim calls own'],
    ['indexes, checks, defaults and generated columns call only what every PostgreSQL has', "create function own(text) returns text immutable language sql as 'select $1'; alter table claim add column o text generated always as (own(id)) stored", 'claim calls own'],
    ['no column is of a type that the database made itself', "create type mood as enum ('a'); alter table claim add column m mood", 'claim.m'],
    ['moments are kept to the millisecond, as an export writes them', 'alter table claim add column t timestamptz', 'claim.t'],
    ['the only triggers are those that guard history, tell of changes and count them, none for each row', 'create trigger each before insert on claim for each row execute function suppress_redundant_updates_trigger()', 'each on claim'],
  ] as const)('%s: %s', async (rule, change, line) => {
    await client.query('begin')
    await client.query(change)
    const lines = await broken(rule).finally(() => client.query('rollback'))
    expect(lines).toContain(line)
  })

  test('a list that says other than the schema', async () => {
    const key = 'the key by which a table is spread is a column that is never empty, of type text'
    expect(await broken(key, { ...tableShapes, claim: { kind: 'growing', key: 'country', group: 'report' } })).toEqual(['claim.country'])
    expect(await broken('every table stands in the list, and every one in the list is a plain table', { ...tableShapes, ghost: { kind: 'small' } })).toEqual(['ghost'])
  })
})

/** Text of every statement in the store, with the file it stands in. */
const storeFiles = readdirSync('src/store', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(path.join('src/store', file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '') }))

/** Chains of calls and pieces of SQL in which tables are named together. */
const statementsIn = (text: string) => text.split(/\n(?=\S)|await |sql`|\n\n/)

/** Growing tables of different groups that one statement joins. */
function mixedJoins(text: string): readonly string[] {
  return statementsIn(text).filter((statement) => /\bjoin\b|[a-z]Join\(|\bexists \(|\busing\b/i.test(statement)).flatMap((statement) => {
    const named = growing.filter(({ table }) => new RegExp(`(?:from|join|using|update|into)\\s+"?${table}\\b|(?:From|Join|updateTable|Into)\\(\\s*'${table}\\b`, 'i').test(statement))
    const groups = new Set(named.map(({ shape }) => shape.group))
    return groups.size > 1 ? [named.map(({ table }) => table).join(' + ')] : []
  })
}

test('no statement joins growing tables of different groups', () => {
  expect(storeFiles.flatMap(({ file, text }) => mixedJoins(text).map((join) => `${file}: ${join}`))).toEqual([])
  expect(mixedJoins("await db.selectFrom('claim').innerJoin('event_link', 'a', 'b').execute()")).toEqual(['claim + event_link'])
  expect(mixedJoins('sql`select 1 from report r join event_record e on e.id = r.id`')).toEqual(['report + event_record'])
  expect(mixedJoins("await db.selectFrom('claim').innerJoin('report', 'report.id', 'claim.report').execute()")).toEqual([])
})

test.each([
  ['locks rows', /\bfor (?:no key )?update\b|\bfor (?:key )?share\b|\.for(?:NoKey)?Update\(|\.for(?:Key)?Share\(/i, "db.selectFrom('claim').forUpdate()"],
  ['samples rows of a table', /\btablesample\b/i, 'sql`select from claim tablesample system (1)`'],
  ['groups by several sets at once', /\bgrouping sets\b|\brollup\b|\bcube\b/i, 'sql`group by rollup (a)`'],
  ['selects no column', /\bselect from\b/i, 'sql`exists (select from claim)`'],
  ['calls a function that is not immutable on columns that it changes', /\bupdate \w+ set[^`]*\b(?:jsonb_build_\w+|to_jsonb|now|clock_timestamp|random|concat|format|to_char)\(/i, 'sql`update claim set body = jsonb_build_object(1, id)`'],
  ['asks for a query among its columns', /\bselect exists\b|\bselect\b(?:(?!\bfrom\b)[^`])*,\s*\(select\b/i, 'sql`select id, (select reason from claim_correction) from claim`'],
  ['joins a function of several arrays', /\bunnest\((?:[^()]|\([^()]*\))*\bunnest\b|from unnest\([^`]*?,[^`]*?\)\s*as [^`]*?\bjoin\b/i, 'sql`select id from unnest(${a}::text[], ${b}::date[]) as box (c, d) join event_record using (c)`'],
  ['calls itself', /\bwith recursive\b|\.withRecursive\(/i, 'sql`with recursive t as (select 1)`'],
] as const)('no statement %s', (_, pattern, sample) => {
  expect(storeFiles.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([])
  expect(pattern.test(sample)).toBe(true)
})
