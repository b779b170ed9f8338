import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import { get } from '../../../test/builders/get.ts'
import { everything } from '../../store/as-of.ts'
import { listEntries } from '../../store/logbook.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { readDrafts } from '../drafting/read-drafts.ts'
import { openReport } from '../inbox/open-report.ts'
import { loadExamples } from '../load-examples.ts'
import { offerDemoAccounts } from '../people/demo-accounts.ts'
import { loadRecord } from '../record/load-record.ts'
import { setTheDesk } from './set-the-desk.ts'

let store: Store
let context: Context
const view = { asOf: '2026-11-24', recordedBy: undefined } as const
const entries = async () => (await listEntries(store.db, everything)).map(({ id }) => id)

beforeAll(async () => {
  store = await aStore()
  context = aContext(store)
  get(await loadRecord(context))
  get(await loadExamples(context))
}, 60_000)
afterAll(() => store[Symbol.asyncDispose]())

test('without the sample accounts nothing is put on the desk', async () => {
  get(await setTheDesk(context))
  expect(await entries()).toEqual([])
})

test('a start that broke off half way is finished by the next one, and nothing of it is done twice', async () => {
  get(await offerDemoAccounts(context, randomBytes))
  const broken = { ...context, readData: (name: string) => (name.endsWith('asked.json') ? Promise.reject(new Error('the power went off')) : context.readData(name)) }
  await expect(setTheDesk(broken)).rejects.toThrow('the power went off')
  expect((await entries()).length).toBe(3)
})

test('a desk has a report that is reviewed, one that is half so, one for a limited circle, warnings, a judgement set, and drafts', async () => {
  get(await setTheDesk(context))
  const stateOf = async (report: string) => get(await openReport(context, view, report, { name: 'analyst-1' })).state
  expect(await Promise.all(['de-dijkpost-2018-03-27', 'stichtse-bode-2019-03-19', 'de-dijkpost-2013-03-13'].map(stateOf))).toEqual(['reviewed', 'begun', 'to-review'])
  expect(get(await openReport(context, view, 'bureau-oostgrens-2025-12-11', { name: 'analyst-1' })).report.marking).toBe('amber')
  expect((await entries()).map((id) => id.split(':')[1]).toSorted()).toEqual(['judgement', 'propositions', 'resolution', 'warning', 'warning'])
  expect(get(await readDrafts(context, view, 'level')).map(({ state }) => state)).toEqual(['put-forward'])
  expect(get(await readDrafts(context, view, 'edition')).map(({ state }) => state)).toEqual(['open'])
})

test('a desk that was set stays as people left it', async () => {
  const before = await entries()
  get(await setTheDesk(context))
  expect(await entries()).toEqual(before)
})
