import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDedupCases } from '../bench/evidence/dedup-cases.ts'
import { scoreDedup } from '../bench/evidence/score-dedup.ts'
import { check } from '../src/actions/checking/check.ts'
import type { Context } from '../src/actions/context.ts'
import { correctClaim } from '../src/actions/withdrawing/correct-claim.ts'
import { joinDataset } from '../src/actions/joining/join-dataset.ts'
import { decidePair } from '../src/actions/joining/decide-pair.ts'
import { impact, why } from '../src/actions/graph/follow-evidence.ts'
import { ingestReport } from '../src/actions/adding/ingest-report.ts'
import { listPairs } from '../src/actions/joining/list-pairs.ts'
import { loadRecord } from '../src/actions/record/load-record.ts'
import type { Day } from '../src/core/index.ts'
import { joinedEvents } from '../src/evidence/events/joined-events.ts'
import { readEvidenceBase } from '../src/store/read-evidence-base.ts'
import type { Store } from '../src/store/store.ts'
import { aReport, aSource } from './builders/a-report.ts'
import { aContext, aStore } from './builders/a-store.ts'
import { theVocabulary } from './builders/the-record.ts'
import { get } from './builders/get.ts'

const vocabulary = theVocabulary()
const trebes = 'EU-20180323-FR-1'

describe('the labelled cases', () => {
  test.each([
    ['data/events/dedup_cases.csv', 18, 2, 0],
    ['test/evidence/dedup-more.csv', 36, 4, 0],
  ] as const)('of %s are joined right: at least %i, at most %i left to a person, %i wrong', (file, right, left, wrong) => {
    const { cases } = scoreDedup(readDedupCases(file, vocabulary.towns))
    const count = (verdict: string) => cases.filter((each) => each.verdict === verdict).length
    expect(count('wrong')).toBe(wrong)
    expect(count('left')).toBeLessThanOrEqual(left)
    expect(count('right')).toBeGreaterThanOrEqual(right)
  })

  test('are joined alike in whatever order their readings come', () => {
    const labelled = readDedupCases('data/events/dedup_cases.csv', vocabulary.towns)
    const expected = scoreDedup(labelled)
    fc.assert(fc.property(fc.shuffledSubarray([...labelled], { minLength: labelled.length }), (shuffled) => {
      const { cases } = scoreDedup(shuffled)
      expect(cases.toSorted((a, b) => a.case.localeCompare(b.case)).map(({ verdict }) => verdict)).toEqual(expected.cases.map(({ verdict }) => verdict))
    }), { numRuns: 10 })
  })
})

describe('reports and the record', () => {
  let store: Store
  let context: Context
  beforeAll(async () => {
    store = await aStore()
    context = aContext(store)
    get(await loadRecord(context))
  })
  afterAll(() => store[Symbol.asyncDispose]())

  const add = async (id: string, text: string, changes: Parameters<typeof aReport>[0] = {}) =>
    get(await ingestReport(context, aReport({ id, lang: 'en', country: 'FR', published: '2018-03-24', text, ...changes }), aSource))
  const joinedOn = async (asOf: Day) => joinedEvents(get(await readEvidenceBase(store, { asOf, recordedBy: undefined })), vocabulary)
  const claimsOf = async (asOf: Day, id = trebes) => (await joinedOn(asOf)).find((event) => event.rows.some((row) => row.id === id))?.claims.map(({ stored }) => stored.report) ?? []

  test('a report of an attack joins the row of the record, from the day on which both are known', async () => {
    await add('report-a', 'On 23 March 2018 an attack in Trèbes, France, killed four people and injured fifteen.')
    await add('report-b', 'Two people died in the attack in Carcassonne on 23 March 2018.', { published: '2018-03-23' })
    expect(await claimsOf('2018-03-24')).toEqual(expect.arrayContaining(['report-a', 'report-b']))
    expect(await claimsOf('2018-03-23')).not.toContain('report-a')
  })

  test('its toll is the one known last, with the range of all that was said, never a sum', async () => {
    const event = (await joinedOn('2018-12-31')).find(({ id }) => id === trebes)
    expect(event?.killed).toMatchObject({ value: 4, high: 4 })
  })

  test('the same words in another report are the same event, and reading a report again changes nothing', async () => {
    await add('report-c', 'On 23 March 2018 an attack in Trèbes, France, killed four people and injured fifteen. So says another paper.')
    expect(await claimsOf('2018-03-24')).toContain('report-c')
    const before = await store.db.selectFrom('event_link').selectAll().execute()
    // The one known first stands for the other, so that a thousand reprints make a thousand links and not half a million.
    expect(before.filter(({ reason }) => reason === 'identical')).toHaveLength(1)
    await add('report-c', 'On 23 March 2018 an attack in Trèbes, France, killed four people and injured fifteen. So says another paper.')
    get(await loadRecord(context))
    expect(await store.db.selectFrom('event_link').selectAll().execute()).toEqual(before)
  })

  test('what a person sets apart stays apart from the whole event, with the reason, when everything is read again; a later merge is a revision', async () => {
    const [claim] = await eventClaims('report-c')
    const split = get(await decidePair(context, { a: trebes, b: claim ?? '', relation: 'apart', reason: 'another supermarket', known: '2018-04-01' }))
    expect(split.decisions).toBeGreaterThan(0)
    expect(await claimsOf('2018-04-02')).not.toContain('report-c')
    expect(await claimsOf('2018-04-02')).toContain('report-a')
    expect(await claimsOf('2018-03-31')).toContain('report-c')
    await add('report-d', 'On 23 March 2018 an attack in Trèbes, France, killed four people and injured fifteen. A third paper has it too.')
    get(await loadRecord(context))
    expect(await claimsOf('2018-04-02')).not.toContain('report-c')
    expect(get(await decidePair(context, { a: trebes, b: claim ?? '', relation: 'apart', reason: 'again', known: '2018-04-01' })).decisions).toBeLessThanOrEqual(1)
    get(await decidePair(context, { a: trebes, b: claim ?? '', relation: 'same', reason: 'the same after all', known: '2018-05-01' }))
    expect(await claimsOf('2018-05-01')).toContain('report-c')
    expect(await claimsOf('2018-04-02')).not.toContain('report-c')
  })

  test('why, impact and check tell the same event, as a person split a chain and as it was before', async () => {
    const [split = ''] = await eventClaims('report-c')
    for (const asOf of ['2018-03-24', '2018-04-02', '2018-05-01'] satisfies readonly Day[]) {
      const view = { asOf, recordedBy: undefined }
      const isSplit = asOf === '2018-04-02'
      for (const { id, readings, origins } of (await joinedOn(asOf)).filter((event) => event.claims.length > 0)) {
        const { root, nodes, edges } = get(await why(context, { id: `event:${id}`, view, country: 'FR' }))
        expect(root, asOf).toBe(`event event:${id}`)
        expect(nodes[root], asOf).toMatchObject({ readings: readings.length, origins })
        expect(edges.filter(({ from }) => from === root).map(({ to }) => to.split(' ')[1]).toSorted(), asOf).toEqual([...readings].toSorted())
      }
      const told = get(await impact(context, { id: split, view, country: 'FR' }))
      expect(`event event:${trebes}` in told.nodes, asOf).toBe(!isSplit)
      const checked = get(await check(context, { report: { ...aReport({ id: 'draft', lang: 'en', country: 'FR', published: '2018-06-01', text: 'An attack in Trèbes, France, killed four people on 23 March 2018.' }) }, pages: [], country: 'FR', view }))
      const passages = checked.claims.flatMap(({ evidence }) => evidence.flatMap(({ ref }) => (ref.kind === 'passage' ? [ref.claim] : [])))
      expect(passages.includes(split), asOf).toBe(!isSplit)
    }
  })

  test('a claim that is corrected leaves the event it no longer speaks of', async () => {
    const [claim] = await eventClaims('report-b')
    expect(await claimsOf('2018-06-01')).toContain('report-b')
    get(await correctClaim(context, { claim: claim ?? '', fields: ['place=Lille'], reason: 'read wrong', known: '2018-06-01' }))
    expect(await claimsOf('2018-06-01')).not.toContain('report-b')
    expect(await claimsOf('2018-05-31')).toContain('report-b')
  })

  test('the records of a dataset join the row and the claims, and say so once however often that is done', async () => {
    const record = (id: string, latitude: number, longitude: number) => ({
      id, revision: 1, dataset: 'list', known: '2019-01-01' as const, recorded: context.clock(), status: 'asserted' as const, digest: id, first: '2018-03-23' as const, last: '2018-03-23' as const, country: 'FR',
      place: 'Trèbes', latitude, longitude, place_precision: 'exact' as const, outcome: 'completed' as const, ideology: 'jihadist' as const, attack_type: 'firearm' as const, actor: null,
      killed: 5, killed_low: 4, killed_high: 5, injured: null, includes_perpetrators: true, class: 'attack' as const, body: '{}',
    })
    await store.db.insertInto('event_record').values([record('list:1', 43.21, 2.44), record('list:2', 48.86, 2.35)]).execute()
    get(await joinDataset(context, 'list'))
    const links = await store.db.selectFrom('event_link').selectAll().where('b', '=', 'list:1').execute()
    expect(links.map(({ a, relation }) => [a, relation])).toContainEqual([trebes, 'same'])
    get(await joinDataset(context, 'list'))
    expect(await store.db.selectFrom('event_link').selectAll().where('b', '=', 'list:1').execute()).toEqual(links)
    const event = (await joinedOn('2019-01-01')).find(({ id }) => id === trebes)
    expect(event?.records.map(({ id }) => id)).toEqual(['list:1'])
    expect(event?.killed).toMatchObject({ value: 5, low: 4, high: 5, known: '2019-01-01' })
    expect((await joinedOn('2018-12-31')).find(({ id }) => id === trebes)?.records).toEqual([])
  })

  test('a record that names its town and gives no point joins what is told of that town', async () => {
    await add('zwolse-bode', 'Op 3 februari 2018 vond in Zwolle een aanslag plaats.', { lang: 'nl', country: 'NL', published: '2018-02-04' })
    await sql`insert into event_record (id, revision, dataset, known, recorded, status, digest, first, last, country, place, place_precision, outcome, ideology, attack_type, killed, class, body)
      values ('towns:1', 1, 'towns', '2020-01-01', now(), 'asserted', 'd', '2018-02-03', '2018-02-03', 'NL', 'Zwolle', 'unknown', 'unknown', 'unknown', 'unknown', 1, 'attack', '{}'),
        ('towns:2', 1, 'towns', '2020-01-01', now(), 'asserted', 'd', '2018-02-03', '2018-02-03', 'NL', 'Zutphen', 'unknown', 'unknown', 'unknown', 'unknown', 1, 'attack', '{}')`.execute(store.db)
    get(await joinDataset(context, 'towns'))
    const links = await store.db.selectFrom('event_link').select(['a', 'b', 'relation']).where('a', 'like', 'towns:%').execute()
    expect(links.map(({ a, b, relation }) => [a, b.split(':')[0], relation])).toEqual([['towns:1', 'zwolse-bode', 'same']])
  })

  test.each([
    ['Köln, Keupstraße', 'An attack took place in Cologne, Germany, on 5 February 2018.', 'DE', '2018-02-05'],
    ['Cologne', 'Op 9 februari 2018 vond in Keulen een aanslag plaats.', 'DE', '2018-02-09'],
    ['SAARBRUECKEN / Saarbrücken', 'An attack took place in Saarbrücken, Germany, on 15 February 2018.', 'DE', '2018-02-15'],
    ["'s-Gravenhage", 'Op 12 februari 2018 vond in Den Haag een aanslag plaats.', 'NL', '2018-02-12'],
  ])('a record without a point joins under whatever name its town has there: %s', async (place, text, country, day) => {
    const id = `names-${day}`
    await add(id, text, { lang: text.startsWith('Op') ? 'nl' : 'en', country, published: day })
    await sql`insert into event_record (id, revision, dataset, known, recorded, status, digest, first, last, country, place, place_precision, outcome, ideology, attack_type, killed, class, body)
      values (${`${id}:1`}, 1, ${id}, '2020-01-01', now(), 'asserted', 'd', ${day}, ${day}, ${country}, ${place}, 'unknown', 'unknown', 'unknown', 'unknown', 1, 'attack', '{}'),
        (${`${id}:2`}, 1, ${id}, '2020-01-01', now(), 'asserted', 'd', ${day}, ${day}, ${country}, 'Bonn', 'unknown', 'unknown', 'unknown', 'unknown', 1, 'attack', '{}')`.execute(store.db)
    get(await joinDataset(context, id))
    const links = await store.db.selectFrom('event_link').select(['a', 'b', 'relation']).where('a', '=', `${id}:1`).execute()
    expect(links.map(({ b, relation }) => [b.split(':')[0], relation])).toEqual([[id, 'same']])
  })

  test('records behind many that are no attack are joined too', async () => {
    const made = (dataset: string, protests: number) => sql`
      insert into event_record (id, revision, dataset, known, recorded, status, digest, first, last, country, place, latitude, longitude, place_precision, outcome, ideology, attack_type, killed, class, body)
      select ${dataset} || ':' || lpad(n::text, 5, '0'), 1, ${dataset}, '2020-01-01', now(), 'asserted', 'd', '2019-09-01', '2019-09-01', 'NL', 'Groningen', 53.22, 6.57, 'exact', 'completed', 'unknown', 'arson', 1,
        case when n = ${sql.lit(protests)} then 'attack' else 'protest' end, '{}' from generate_series(0, ${sql.lit(protests)}) n`.execute(store.db)
    await made('first-list', 600)
    await made('second-list', 700)
    get(await joinDataset(context, 'second-list'))
    const links = await store.db.selectFrom('event_link').select(['a', 'b', 'relation']).where('b', 'like', 'second-list:%').execute()
    expect(links).toEqual([{ a: 'first-list:00600', b: 'second-list:00700', relation: 'same' }])
  })

  test('nothing joins a reading that does not exist, or one with itself', async () => {
    expect(await decidePair(context, { a: 'nowhere', b: trebes, relation: 'same', reason: 'x', known: '2018-05-01' })).toMatchObject({ ok: false, problem: { kind: 'reading-unknown', id: 'nowhere' } })
    expect(await decidePair(context, { a: trebes, b: trebes, relation: 'same', reason: 'x', known: '2018-05-01' })).toMatchObject({ ok: false, problem: { kind: 'reading-with-itself' } })
  })

  test('pairs that the rules leave open are listed with what agrees and what differs', async () => {
    await add('report-e', 'On 24 March 2018 a man attacked passers-by in France.', { published: '2018-03-25' })
    for (const { a, b, fields, probability } of get(await listPairs(context, { asOf: '2018-12-31', recordedBy: undefined }))) {
      expect(a.id < b.id).toBe(true)
      expect(fields.map(({ field }) => field)).toContain('place')
      expect(probability).toBeGreaterThan(0)
    }
  })

  async function eventClaims(report: string): Promise<readonly string[]> {
    const rows = await store.db.selectFrom('claim').select('id').where('report', '=', report).where('kind', '=', 'EVENT').execute()
    return rows.map(({ id }) => id)
  }
})

test('the words of a note, and the labels, never reach the joining', () => {
  expect(readFileSync('bench/evidence/dedup-cases.ts', 'utf8')).not.toMatch(/row\.(note|relation)/)
})
