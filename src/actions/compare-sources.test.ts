import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMonths, type Day } from '../core/index.ts'
import type { Store } from '../store/store.ts'
import { aContext, aStore } from '../../test/builders/a-store.ts'
import { compareSources } from './compare-sources.ts'
import { retractEvidence } from './withdrawing/retract-evidence.ts'

let store: Store
beforeAll(async () => void (store = await aStore()))
afterAll(() => store[Symbol.asyncDispose]())

const view = { asOf: '2026-11-24', recordedBy: undefined } as const
const recorded = new Date('2026-11-24T00:00:00Z')

/** Ten a month from one paper for two years; from the second year on thirty more from another. */
const events = Array.from({ length: 24 }, (_, month) => addMonths('2015-01-01', month)).flatMap((day) => [
  ...Array.from({ length: 10 }, (_, at) => ({ id: `old-${day}-${at}`, day, sourceUrl: `https://paper.example/${at}` })),
  ...Array.from({ length: day < '2016' ? 0 : 30 }, (_, at) => ({ id: `new-${day}-${at}`, day, sourceUrl: `https://wire.example/${at}` })),
])

async function keep(rows: readonly { readonly id: string; readonly day: Day; readonly sourceUrl: string; readonly known?: Day; readonly revision?: number; readonly status?: 'withdrawn' }[]): Promise<void> {
  await store.db.insertInto('event_record').values(rows.map(({ id, day, sourceUrl, known = day, revision = 1, status = 'asserted' as const }) => ({
    id: `test:${id}`, revision, dataset: 'test', known, recorded, status, digest: id, first: day, last: day, country: 'DE', place: null, latitude: null, longitude: null,
    place_precision: 'unknown' as const, outcome: 'unknown' as const, ideology: 'unknown' as const, attack_type: 'unknown' as const, actor: null, killed: null, killed_low: null,
    killed_high: null, injured: null, includes_perpetrators: null, class: 'attack' as const, body: JSON.stringify({ sourceUrl }),
  }))).execute()
}

test('an imported dataset tells its jumps from what it imported: a wire that starts, with the reason that the dataset gives', async () => {
  await keep(events)
  await store.db.insertInto('dataset').values({ id: 'test', revision: 1, known: '2016-12-31', recorded, body: JSON.stringify({ name: 'Test', counts: 'attacks', licence: 'CC0', covers: { first: '2015-01-01', last: '2016-12-31' }, breaks: [{ day: '2016-01-01', reason: 'a wire was added' }] }) }).execute()
  const compared = await compareSources(aContext(store), { dataset: 'test', view, from: undefined, to: undefined })
  expect(compared).toMatchObject({ ok: true, value: { jumps: [{ month: '2016-01', cause: 'source', before: 30, after: 120, restBefore: 30, restAfter: 30, declared: 'a wire was added' }] } })
})

test('what the dataset or a person withdrew, what was known later and what lies outside the months asked for is not counted', async () => {
  await keep([
    { id: 'old-2015-01-01-0', day: '2015-01-01', sourceUrl: 'https://paper.example/0', known: '2016-06-01', revision: 2, status: 'withdrawn' },
    { id: 'late', day: '2015-01-01', sourceUrl: 'https://late.example/', known: '2026-11-25' },
  ])
  expect(await firstTwoMonths('2016-05-31')).toEqual([10, 10])
  expect(await firstTwoMonths('2026-11-24')).toEqual([9, 10])
  expect(await retractEvidence(aContext(store), { evidence: 'test:old-2015-02-01-0', reason: 'twice', known: '2026-11-24' })).toMatchObject({ ok: true, value: { changed: true } })
  expect(await firstTwoMonths('2026-11-23')).toEqual([9, 10])
  expect(await firstTwoMonths('2026-11-24')).toEqual([9, 9])
})

async function firstTwoMonths(asOf: Day) {
  const compared = await compareSources(aContext(store), { dataset: 'test', view: { asOf, recordedBy: undefined }, from: undefined, to: '2015-02-28' })
  return compared.ok ? compared.value.totals : compared
}

test('a dataset that nobody brought in is refused by its name, and an empty record has no months', async () => {
  expect(await compareSources(aContext(store), { dataset: 'nobody', view, from: undefined, to: undefined })).toMatchObject({ ok: false, problem: { kind: 'dataset-unknown', dataset: 'nobody', known: ['test'] } })
  expect(await compareSources(aContext(store), { dataset: 'record', view, from: undefined, to: undefined })).toMatchObject({ ok: true, value: { months: [], jumps: [] } })
})
