import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seenKeys } from './seen-keys.ts'

test('keys are known again as a set knows them, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('1', '2', 'FRA1')), { maxLength: 200 }), (keys) => {
      const [seen, set] = [seenKeys(), new Set<string>()]
      for (const key of keys) {
        expect(seen.add(key)).toBe(!set.has(key))
        set.add(key)
      }
      for (const key of ['1', '2', 'FRA1', 'FRA2']) expect(seen.has(key)).toBe(set.has(key))
    }),
  )
})

test('two hundred thousand neighbouring keys are all told apart', () => {
  const seen = seenKeys()
  const keys = Array.from({ length: 200_000 }, (_, at) => String(at))
  expect(keys.filter((key) => seen.add(key))).toHaveLength(200_000)
  expect(keys.filter((key) => seen.add(key))).toHaveLength(0)
})
