import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { containment, placedWords, shinglesOf } from './text-reuse.ts'

interface Overlap { readonly i: number; readonly j: number; readonly k: number; readonly containment: number; readonly n_i: number; readonly n_j: number; readonly common: number; readonly jaccard: number }

describe('shingles of three words', () => {
  const { cases, tolerance } = readVector<{ texts: readonly string[] }, { pairs: readonly Overlap[] }>('22_copy_detection')
  const overlaps = cases.flatMap(({ input: { texts }, expected }) => ('pairs' in expected ? expected.pairs.map((pair) => ({ ...pair, a: texts[pair.i] ?? '', b: texts[pair.j] ?? '' })) : []))
  test.each(overlaps.filter(({ k }) => k === 3))('of sentences $i and $j of the vector', ({ a, b, n_i, n_j, containment: expected }) => {
    expect([shinglesOf(a).size, shinglesOf(b).size]).toEqual([n_i, n_j])
    expectClose(containment(shinglesOf(a), shinglesOf(b)), expected, tolerance)
  })

  test.each(overlaps)('runs of $k words in sentences $i and $j share what the vector says', ({ a, b, k, n_i, n_j, containment: expected, common, jaccard }) => {
    const [one, other] = [runsOf(placedWords(a).words, k), runsOf(placedWords(b).words, k)]
    const share = containment(one, other)
    expect([one.size, other.size]).toEqual([n_i, n_j])
    expectClose(share, expected, tolerance)
    const shared = share * Math.min(n_i, n_j)
    expectClose(shared, common, tolerance)
    expectClose(shared / (n_i + n_j - shared), jaccard, tolerance)
  })
})

/** Every run of so many words, once. */
function runsOf(words: readonly string[], size: number): ReadonlySet<string> {
  return new Set(words.slice(0, Math.max(0, words.length - size + 1)).map((_, at) => words.slice(at, at + size).join(' ')))
}
