import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

test('what happens is said in its order; who does not keep up with it is told once that something was missed', async () => {
  const said: string[] = []
  const taken = Promise.withResolvers<void>()
  const say = inOrder(() => expect.fail(), () => Promise.resolve(said.push('gap')))
  say(() => taken.promise)
  for (let at = 1; at <= 3; at++) say(() => Promise.resolve(said.push(`early ${at}`)))
  for (let at = 1; at <= 1000; at++) say(() => Promise.resolve(said.push(`late ${at}`)))
  taken.resolve()
  await expect.poll(() => said.at(-1)).toBe('late 1000')
  expect(said.filter((each) => each === 'gap')).toHaveLength(1)
  expect(said.length).toBeLessThanOrEqual(201)
})

test('where a page is gone nothing more is said to it', async () => {
  const said: string[] = []
  let broken = 0
  const say = inOrder(() => { broken += 1 }, () => Promise.resolve())
  say(() => Promise.reject(new Error('gone')))
  say(() => Promise.resolve(said.push('after')))
  await expect.poll(() => broken).toBe(1)
  expect(said).toEqual([])
})
