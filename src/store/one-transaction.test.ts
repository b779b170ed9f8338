import { expect, test } from 'vitest'
import { aStore } from '../../test/builders/a-store.ts'
import { inOneTransaction } from './one-transaction.ts'
import type { Store } from './store.ts'

const places = async ({ db }: Store) => (await db.selectFrom('watched').select('place').orderBy('place').execute()).map(({ place }) => place)

const note = ({ db }: Store, place: string) => db.transaction().execute((step) => step.insertInto('watched').values({ place, mark: '{}', looked: new Date(0) }).execute())

test('steps of several actions are kept together or not at all, and what a step refused goes without the rest', async () => {
  await using store = await aStore()
  const seenOutside = await inOneTransaction(store, async (inside) => {
    await note(inside, 'a')
    await expect(note(inside, 'a')).rejects.toThrow('duplicate key')
    await Promise.all([note(inside, 'b'), note(inside, 'c'), note(inside, 'd')])
    expect(await places(inside)).toEqual(['a', 'b', 'c', 'd'])
    return { value: await places(store), keep: true }
  })
  expect(seenOutside).toEqual([])
  expect(await places(store)).toEqual(['a', 'b', 'c', 'd'])
  expect(await inOneTransaction(store, async (inside) => {
    await note(inside, 'e')
    return { value: await places(inside), keep: false }
  })).toEqual(['a', 'b', 'c', 'd', 'e'])
  await expect(inOneTransaction(store, async (inside) => {
    await note(inside, 'f')
    throw new Error('a defect')
  })).rejects.toThrow('a defect')
  expect(await places(store)).toEqual(['a', 'b', 'c', 'd'])
})

test('rows are read one after the other inside as outside', async () => {
  await using store = await aStore()
  const read = await inOneTransaction(store, async (inside) => {
    for (const place of ['a', 'b', 'c']) await note(inside, place)
    const seen: string[] = []
    for await (const { place } of inside.db.selectFrom('watched').select('place').orderBy('place').stream(2)) seen.push(place)
    return { value: seen, keep: true }
  })
  expect(read).toEqual(['a', 'b', 'c'])
})
