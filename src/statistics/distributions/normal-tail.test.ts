import { expect, test } from 'vitest'
import { expectClose } from '../../../test/vectors/read-vector.ts'
import { normalTail } from './normal-tail.ts'

// scipy.stats.norm.sf
test.each([[0, 0.5], [1, 0.15865525393145707], [1.959963984540054, 0.025], [5, 2.8665157187919333e-7], [20, 2.7536241186062337e-89]])('beyond %d lies %d of a normal distribution', (z, tail) => {
  expectClose(normalTail(z), tail, { rel: 1e-9, abs: 0 })
})

test('beyond what a double can tell lies nothing, and below the middle is another question', () => {
  expect(normalTail(40)).toBe(0)
  expect(() => normalTail(-1)).toThrow(/from 0/)
})
