import { expect, test } from 'vitest'
import { turns } from './turns.ts'

const soon = () => new Promise((go) => setImmediate(go))

test('so many go on at once, the others wait in order, and one that fails keeps nobody waiting', async () => {
  const turn = turns(2)
  const begun: number[] = []
  const ends = Array.from({ length: 4 }, () => Promise.withResolvers<number>())
  const works = ends.map((end, at) => turn(() => {
    begun.push(at)
    return end.promise
  }))
  const settled = Promise.allSettled(works)
  await soon()
  expect(begun).toEqual([0, 1])
  ends[1]?.reject(new Error('broken'))
  await soon()
  expect(begun).toEqual([0, 1, 2])
  for (const [at, end] of ends.entries()) end.resolve(at)
  expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
})
