import { afterAll, beforeAll, expect, test } from 'vitest'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import type { Store } from '../../store/store.ts'
import { addReport, type BroughtReport } from './add-report.ts'
import { retractEvidence } from '../withdrawing/retract-evidence.ts'

let store: Store
beforeAll(async () => {
  store = await aStore()
})
afterAll(() => store[Symbol.asyncDispose]())

let made = 0
function add(changes: Partial<BroughtReport>) {
  made += 1
  const brought = { id: undefined, text: `Bericht ${made}: het dreigingsniveau blijft 4.`, published: '2018-03-26', lang: 'nl', country: 'NL', url: undefined, title: undefined, source: undefined, known: undefined, layout: undefined } as const
  return addReport(aContext(store), { ...brought, ...changes })
}

test.each([
  ['De Vólkskrant!', 'de-volkskrant'],
  ['Новая газета', 'новая-газета'],
  ['読売新聞', '読売新聞'],
  ['हिन्दुस्तान', 'हिन्दुस्तान'],
  ['- Krant -', 'krant'],
])('a source %s becomes the id %s, with which the id of a report starts', async (source, id) => {
  expect(await add({ source })).toMatchObject({ ok: true, value: { report: expect.stringMatching(new RegExp(`^${id}-2018-03-26-[0-9a-f]{8}$`)) } })
})

test('two names without any letter, or too long for an id, stay two sources', async () => {
  for (const source of ['!!!', '***', 'a'.repeat(4000), 'a'.repeat(4001)]) await add({ source })
  const names = await store.db.selectFrom('source').select(['id', 'name']).where('id', 'like', 'source-%').execute()
  expect(names.map(({ name }) => name).toSorted()).toEqual(['!!!', '***', 'a'.repeat(4000), 'a'.repeat(4001)].toSorted())
  for (const { id } of names) expect(id).toMatch(/^source-[0-9a-f]{8}$/)
})

test('what PostgreSQL cannot hold does not end a run, wherever it stands', async () => {
  expect(await add({ text: `Kop\0 met\uD800 \n\nHet dreigingsniveau blijft 4.` })).toMatchObject({ ok: true, value: { added: true } })
  expect(await add({ text: `${'😀'.repeat(130)}: het dreigingsniveau blijft 4.` })).toMatchObject({ ok: true, value: { added: true } })
  const titles = await store.db.selectFrom('report').select('title').where('title', 'like', '😀%').execute()
  expect(titles).toEqual([{ title: `${'😀'.repeat(119)}…` }])
})

test('a text of more claims than one statement of PostgreSQL takes is kept whole', async () => {
  const added = await add({ text: 'Het dreigingsniveau blijft 4 op een schaal van 5. '.repeat(10_000) })
  expect(added).toMatchObject({ ok: true, value: { added: true } })
  if (added.ok) expect(added.value.claims).toBeGreaterThan(9_400)
})

test('a report of this month can be withdrawn today', async () => {
  const added = await add({ published: '2026-11' })
  if (!added.ok) throw new Error(added.problem.kind)
  expect(await retractEvidence(aContext(store), { evidence: added.value.report, reason: 'onjuist', known: '2026-11-24' })).toMatchObject({ ok: true, value: { changed: true } })
})

test('a second withdrawal says that the first one stands', async () => {
  const added = await add({})
  if (!added.ok) throw new Error(added.problem.kind)
  const retract = (known: '2018-04-01' | '2018-05-01') => retractEvidence(aContext(store), { evidence: added.value.report, reason: 'onjuist', known })
  expect(await retract('2018-04-01')).toMatchObject({ ok: true, value: { changed: true } })
  expect(await retract('2018-05-01')).toMatchObject({ ok: true, value: { changed: false } })
})
