import { expect, test } from 'vitest'
import { aContext, aStore } from '../../../test/builders/a-store.ts'
import { get } from '../../../test/builders/get.ts'
import { done, parseScope, refused, type AsOf } from '../../core/index.ts'
import { inOneTransaction } from '../../store/one-transaction.ts'
import { recordTrigger } from '../logbook/record-trigger.ts'
import { remembering } from './remembering.ts'

interface Asked {
  readonly view: AsOf
}

const view: AsOf = { asOf: '2018-03-26', recordedBy: undefined }

test('a view is computed once until something is put on record, and apart for whoever may see more', async () => {
  await using store = await aStore()
  const context = aContext(store)
  let computed = 0
  const count = remembering<Asked, number>(context, async () => done(++computed))
  expect([get(await count({ view })), get(await count({ view })), get(await count({ view: { ...view, asOf: '2018-03-27' } }))]).toEqual([1, 1, 2])
  const scope = get(parseScope('NL'))
  get(await recordTrigger(context, { scope, ground: 'specific-and-imminent', reason: { en: 'a plan' }, until: '2018-03-30', author: 'duty-officer', evidence: [], known: '2018-03-26' }))
  expect(get(await count({ view }))).toBe(3)
})

test('a refusal is not remembered', async () => {
  await using store = await aStore()
  let asked = 0
  const refuseOnce = remembering<Asked, number>(aContext(store), async () => (asked++ === 0 ? refused({ kind: 'scope-malformed', given: '' }) : done(asked)))
  expect((await refuseOnce({ view })).ok).toBe(false)
  expect(get(await refuseOnce({ view }))).toBe(2)
})

test('a write takes what is there, and waits for nobody who still computes', async () => {
  await using store = await aStore()
  const within = { ...aContext(store) }
  const begun = Promise.withResolvers<number>()
  let computed = 0
  const slow = remembering<Asked, number>(within, async () => (++computed === 1 ? done(await begun.promise) : done(2)))
  const first = slow({ view })
  await expect.poll(() => computed).toBe(1)
  const inWrite = () => inOneTransaction(store, async (inside) => {
    Object.assign(within, { store: inside })
    return { value: get(await slow({ view })), keep: true }
  })
  expect(await inWrite()).toBe(2)
  begun.resolve(1)
  expect(get(await first)).toBe(1)
  expect([await inWrite(), computed]).toEqual([1, 2])
})
