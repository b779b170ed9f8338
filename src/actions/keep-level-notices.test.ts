import { expect, test } from 'vitest'
import { aContext, aStore } from '../../test/builders/a-store.ts'
import { rowsOf, type LevelNotice, type Outcome } from '../core/index.ts'
import { levelHistory } from '../evidence/levels/level-history.ts'
import { spellOn } from '../evidence/levels/spells.ts'
import { readEvidenceBase } from '../store/read-evidence-base.ts'
import type { Store } from '../store/store.ts'
import { keepLevelNotices } from './keep-level-notices.ts'
import { loadRecord } from './record/load-record.ts'

const address = 'https://example.org/level.xml'
const lowered: LevelNotice = { country: 'GB', scaleId: 'uk_jtac_2019', scope: 'national', label: 'substantial', published: '2026-10-14', until: undefined }

test('a level that its authority makes public is kept as evidence from that day, once, and says what changed', async () => {
  await using store = await aStore()
  get(await loadRecord(aContext(store)))
  expect(get(await keepLevelNotices(aContext(store), address, [lowered]))).toEqual([{ country: 'GB', scope: 'national', label: 'substantial', decided: '2026-10-14' }])
  expect(get(await keepLevelNotices(aContext(store), address, [lowered]))).toEqual([])
  const base = await baseOn(store, '2026-11-24')
  const decision = rowsOf(base, 'level-decision').find(({ sourceUrl }) => sourceUrl === address)
  expect(decision).toMatchObject({ ordinal: 3, steps: 5, change: 'lowered', times: { known: '2026-10-14' } })
  expect(spellOn(levelHistory(base, 'GB'), '2026-11-24')).toMatchObject({ ordinal: 3, from: '2026-10-14' })
  expect(spellOn(levelHistory(await baseOn(store, '2026-10-13'), 'GB'), '2026-10-13')).toMatchObject({ ordinal: 4 })
})

test('what the record has already is not kept again, and the same level on a later day is kept as unchanged', async () => {
  await using store = await aStore()
  get(await loadRecord(aContext(store)))
  const raised: LevelNotice = { ...lowered, label: 'severe', published: '2026-04-30' }
  expect(get(await keepLevelNotices(aContext(store), address, [raised]))).toEqual([])
  expect(get(await keepLevelNotices(aContext(store), address, [{ ...raised, published: '2026-07-01' }]))).toHaveLength(1)
  const decision = rowsOf(await baseOn(store, '2026-11-24'), 'level-decision').find(({ sourceUrl }) => sourceUrl === address)
  expect(decision).toMatchObject({ ordinal: 4, change: 'unchanged' })
})

test('an advisory that is no longer there is over, which is no lowest level', async () => {
  await using store = await aStore()
  get(await loadRecord(aContext(store)))
  const bulletin: LevelNotice = { country: 'US', scaleId: 'us_ntas_2015', scope: 'national', label: 'bulletin', published: '2026-05-01', until: '2026-06-01' }
  const none: LevelNotice = { ...bulletin, label: undefined, published: undefined, until: undefined }
  expect(get(await keepLevelNotices(aContext(store), address, [none]))).toEqual([])
  get(await keepLevelNotices(aContext(store), address, [bulletin]))
  expect(get(await keepLevelNotices(aContext(store), address, [none]))).toHaveLength(1)
  expect(get(await keepLevelNotices(aContext(store), address, [none]))).toEqual([])
  expect(spellOn(levelHistory(await baseOn(store, '2026-11-24'), 'US'), '2026-11-24')).toBeUndefined()
})

test.each([
  ['a step that its scale does not have', { ...lowered, label: 'purple' }, { kind: 'level-label-unknown', address, label: 'purple', scale: 'uk_jtac_2019' }],
  ['a day to come', { ...lowered, published: '2027-01-01' }, { kind: 'date-to-come', given: '2027-01-01', today: '2026-11-24' }],
] as const)('a notice of %s is refused, and nothing beside it is kept', async (_, notice, problem) => {
  await using store = await aStore()
  get(await loadRecord(aContext(store)))
  expect(await keepLevelNotices(aContext(store), address, [lowered, notice])).toEqual({ ok: false, problem })
  expect(rowsOf(await baseOn(store, '2026-11-24'), 'level-decision').filter(({ sourceUrl }) => sourceUrl === address)).toEqual([])
})

async function baseOn(store: Store, asOf: `${number}-${number}-${number}`) {
  return get(await readEvidenceBase(store, { asOf, recordedBy: undefined }))
}

function get<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}
