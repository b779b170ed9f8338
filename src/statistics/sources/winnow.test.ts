import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readVector } from '../../../test/vectors/read-vector.ts'
import { hashRuns, hashShingle } from './shingle-hash.ts'
import { winnow } from './winnow.ts'

/** Every run of so many words once, as the vector makes them. */
function shinglesOf(text: string, size: number): readonly string[] {
  const words = text.normalize('NFKD').replaceAll(/[^\p{ASCII}]/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? []
  return [...new Set(words.slice(0, Math.max(0, words.length - size + 1)).map((_, at) => words.slice(at, at + size).join(' ')))]
}

describe('the hash of a shingle', () => {
  const { cases } = readVector<{ texts: readonly string[]; k: number; K: number }, { first8_of_text0: readonly number[]; estimates: Readonly<Record<string, number>> }>('22_copy_detection')
  test.each(cases.filter(({ input }) => 'K' in input))('$name', ({ input: { texts, k, K }, expected }) => {
    const smallest = texts.map((text) => Array.from({ length: K }, (_, seed) => Math.min(...shinglesOf(text, k).map((shingle) => hashShingle(shingle, seed + 1, 0, shingle.length)))))
    expect(smallest[0]?.slice(0, 8)).toEqual(expected.first8_of_text0)
    for (const [pair, estimate] of Object.entries(expected.estimates)) {
      const [a = 0, b = 0] = pair.split('-').map(Number)
      expect((smallest[a] ?? []).filter((hash, at) => hash === smallest[b]?.[at]).length / K).toBe(estimate)
    }
  })

  test('is the same for every run of five words as for each by itself', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z0-9]{1,12}$/), { maxLength: 40 }), fc.nat(9), (words, seed) => {
      const runs = words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '))
      expect([...hashRuns(words, seed)]).toEqual(runs.map((run) => hashShingle(run, seed, 0, run.length)))
    }))
  })
})

describe('winnowing', () => {
  test('keeps the fingerprints of the worked example of Schleimer, Wilkerson and Aiken', () => {
    const hashes = [77, 74, 42, 17, 98, 50, 17, 98, 8, 88, 67, 39, 77, 74, 42, 17, 98]
    expect([...winnow(hashes, 4)].toSorted((a, b) => a - b)).toEqual([8, 17, 39])
  })

  test('shares a kept hash wherever a window of hashes is shared', () => {
    const hashes = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 60 })
    fc.assert(fc.property(hashes, hashes, hashes, hashes, fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 8, maxLength: 30 }), (a, b, c, d, shared) => {
      const other = winnow([...c, ...shared, ...d], 8)
      expect([...winnow([...a, ...shared, ...b], 8)].some((hash) => other.has(hash))).toBe(true)
    }))
  })
})
