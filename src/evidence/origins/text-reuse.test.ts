import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { containment, shinglesOf } from './text-reuse.ts'

interface Overlap { readonly i: number; readonly j: number; readonly k: number; readonly containment: number; readonly n_i: number; readonly n_j: number }

describe('shingles of three words', () => {
  const { cases, tolerance } = readVector<{ texts: readonly string[] }, { pairs: readonly Overlap[] }>('22_copy_detection')
  const overlaps = cases.flatMap(({ input: { texts }, expected }) => ('pairs' in expected ? expected.pairs.map((pair) => ({ ...pair, a: texts[pair.i] ?? '', b: texts[pair.j] ?? '' })) : []))
  test.each(overlaps.filter(({ k }) => k === 3))('of sentences $i and $j of the vector', ({ a, b, n_i, n_j, containment: expected }) => {
    expect([shinglesOf(a).size, shinglesOf(b).size]).toEqual([n_i, n_j])
    expectClose(containment(shinglesOf(a), shinglesOf(b)), expected, tolerance)
  })
})
