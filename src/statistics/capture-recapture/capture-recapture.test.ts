import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { estimateFromThreeLists, type ListModelName, type ListPattern } from './three-lists.ts'
import { estimateFromTwoLists } from './two-lists.ts'
import { boundUnseen } from './unseen.ts'

type Input =
  | { readonly n1: number; readonly n2: number; readonly m: number }
  | { readonly patterns: Readonly<Record<ListPattern, number>> }
  | { readonly f: readonly number[] }
interface TwoLists {
  readonly lincoln_petersen: number | null
  readonly chapman: number
  readonly var: number
  readonly se: number
  readonly ci_wald: readonly [number, number]
  readonly ci_log: readonly [number, number]
  readonly seen: number
}
interface Model {
  readonly N: number
  readonly f000: number
  readonly dev: number
  readonly df: number
  readonly aic: number
  readonly se_log_f000: number
}
interface ThreeLists {
  readonly Rcapture_M0_Mt_Mh: { readonly M0: number; readonly Mt: number; readonly Mh_Chao: number }
  readonly aic_weighted_N: number
}
interface Chao {
  readonly chao1: number
  readonly chao1_bc: number
  readonly good_turing_coverage: number
}

const vectorNames: Readonly<Partial<Record<ListModelName, string>>> = {
  independent: 'independence', AB: 'AB', AC: 'AC', BC: 'BC', 'AB+AC': 'AB_AC', 'AB+BC': 'AB_BC', 'AC+BC': 'AC_BC', 'AB+AC+BC': 'saturated2',
}

describe('what lists miss, as R 4.2.2 and Rcapture 1.4.4 estimate it', () => {
  const two = readVector<Input, TwoLists>('19_capture_recapture')
  test.each(two.cases.filter(({ input }) => 'm' in input))('$name', ({ input, expected }) => {
    if (!('m' in input)) throw new Error('a case of two lists')
    const got = estimateFromTwoLists(input.n1, input.n2, input.m)
    if (expected.lincoln_petersen === null) expect(got.lincolnPetersen).toBeUndefined()
    else expectClose(got.lincolnPetersen ?? NaN, expected.lincoln_petersen, two.tolerance)
    for (const [mine, theirs] of [
      [got.estimate, expected.chapman], [got.variance, expected.var], [got.standardError, expected.se], [got.seen, expected.seen], [got.waldInterval[0], expected.ci_wald[0]],
      [got.waldInterval[1], expected.ci_wald[1]], [got.logInterval[0], expected.ci_log[0]], [got.logInterval[1], expected.ci_log[1]],
    ] as const) expectClose(mine, theirs, two.tolerance)
  })

  const three = readVector<Input, ThreeLists & Readonly<Record<string, Model>>>('19_capture_recapture')
  test.each(three.cases.filter(({ input }) => 'patterns' in input))('$name', ({ input, expected }) => {
    if (!('patterns' in input)) throw new Error('a case of three lists')
    const { models, weighted, seen, range } = estimateFromThreeLists(input.patterns)
    const estimateOf = (name: ListModelName) => models.find((model) => model.name === name)?.estimate ?? NaN
    for (const [name, theirName] of Object.entries(vectorNames)) {
      const mine = models.find((model) => model.name === name)
      const theirs = expected[theirName]
      if (mine === undefined || theirs === undefined) throw new Error(`no model ${name}`)
      for (const [a, b] of [[mine.estimate ?? NaN, theirs.N], [(mine.estimate ?? NaN) - seen, theirs.f000], [mine.deviance, theirs.dev], [mine.degreesOfFreedom, theirs.df], [mine.aic, theirs.aic], [mine.logError, theirs.se_log_f000]] as const) expectClose(a, b, three.tolerance)
    }
    expectClose(estimateOf('M0'), expected.Rcapture_M0_Mt_Mh.M0, three.tolerance)
    expectClose(estimateOf('independent'), expected.Rcapture_M0_Mt_Mh.Mt, three.tolerance)
    expectClose(estimateOf('Mh'), expected.Rcapture_M0_Mt_Mh.Mh_Chao, three.tolerance)
    expectClose(weighted ?? NaN, expected.aic_weighted_N, three.tolerance)
    expect([range?.low.name, range?.high.name]).toEqual(['independent', 'AB+AC+BC'])
  })

  const chao = readVector<Input, Chao>('19_capture_recapture')
  test.each(chao.cases.filter(({ input }) => 'f' in input))('$name', ({ input, expected }) => {
    if (!('f' in input)) throw new Error('a case of findings')
    const { lowerBound, lowerBoundBiasCorrected, coverage } = boundUnseen(input.f)
    expectClose(lowerBound, expected.chao1, chao.tolerance)
    expectClose(lowerBoundBiasCorrected, expected.chao1_bc, chao.tolerance)
    expectClose(coverage ?? NaN, expected.good_turing_coverage, chao.tolerance)
  })
})

const count = fc.integer({ min: 0, max: 60 })

test('two lists: never fewer than were seen, the same whichever comes first, and the interval holds the estimate', () => {
  fc.assert(fc.property(count, count, count, (a, b, shared) => {
    const got = estimateFromTwoLists(a + shared, b + shared, shared)
    expect(got).toEqual({ ...estimateFromTwoLists(b + shared, a + shared, shared) })
    const [low, high] = got.logInterval
    expect(low).toBeGreaterThanOrEqual(got.seen)
    expect(got.estimate).toBeGreaterThanOrEqual(low - 1e-9)
    expect(got.estimate).toBeLessThanOrEqual(high + 1e-9)
  }))
})

// Many cells of 0 beside large ones: where fits run off.
const cell = fc.oneof(fc.constant(0), count, fc.integer({ min: 0, max: 300_000 }))
const someCells = fc.record({ '001': cell, '010': cell, '011': cell, '100': cell, '101': cell, '110': cell, '111': cell })

test('three lists: every estimate is at least what was seen, all are within the range, and none is NaN', () => {
  fc.assert(fc.property(someCells, (cells) => {
    const { models, range, seen, weighted } = estimateFromThreeLists(cells)
    for (const { estimate } of models) {
      if (estimate === undefined) continue
      expect(estimate).toBeGreaterThanOrEqual(seen)
      expect(estimate).toBeGreaterThanOrEqual(range?.low.estimate ?? NaN)
      expect(estimate).toBeLessThanOrEqual(range?.high.estimate ?? NaN)
    }
    expect(weighted).not.toBeNaN()
    for (const { deviance, aic, logError } of models) for (const number of [deviance, aic, logError]) expect(number).not.toBeNaN()
  }), { numRuns: 200 })
})

test('three lists: with all pairs the unseen have their closed form', () => {
  const cells = fc.record(Object.fromEntries(['001', '010', '011', '100', '101', '110', '111'].map((pattern) => [pattern, fc.integer({ min: 1, max: 60 })])))
  fc.assert(fc.property(cells, ({ '001': c = 1, '010': b = 1, '011': bc = 1, '100': a = 1, '101': ac = 1, '110': ab = 1, '111': abc = 1 }) => {
    const { models, seen } = estimateFromThreeLists({ '001': c, '010': b, '011': bc, '100': a, '101': ac, '110': ab, '111': abc })
    expectClose((models.find(({ name }) => name === 'AB+AC+BC')?.estimate ?? NaN) - seen, (abc * a * b * c) / (ab * ac * bc), { rel: 1e-6, abs: 1e-6 })
  }))
})

test('what the counts do not tell is left open', () => {
  const none = { '001': 0, '010': 0, '011': 0, '100': 0, '101': 0, '110': 0, '111': 0 }
  const nothing = estimateFromThreeLists(none)
  expect([nothing.range, nothing.weighted, nothing.models.every(({ estimate }) => estimate === undefined)]).toEqual([undefined, undefined, true])
  // Lists that share nothing fit any number of unseen.
  const apart = estimateFromThreeLists({ ...none, '001': 10, '010': 12, '100': 9 })
  expect(apart.models.find(({ name }) => name === 'independent')?.estimate).toBeUndefined()
  expect(estimateFromTwoLists(0, 0, 0)).toMatchObject({ seen: 0, estimate: 0, lincolnPetersen: undefined, logInterval: [0, 0], limit: 'nothing shared' })
  expect(estimateFromTwoLists(5, 9, 5)).toMatchObject({ estimate: 9, logInterval: [9, 9], limit: 'one list within the other' })
  expect(boundUnseen([])).toEqual({ seen: 0, lowerBound: 0, lowerBoundBiasCorrected: 0, coverage: undefined })
  expect(boundUnseen([4])).toEqual({ seen: 4, lowerBound: 10, lowerBoundBiasCorrected: 10, coverage: 0 })
})

test('half counts, counts below 0 and more shared than there is are refused', () => {
  for (const [a, b, shared] of [[1.5, 2, 1], [-1, 2, 0], [NaN, 2, 1], [3, 2, 3]] as const) expect(() => estimateFromTwoLists(a, b, shared)).toThrow(/whole counts/)
  for (const confidence of [0, 1, NaN]) expect(() => estimateFromTwoLists(3, 4, 2, confidence)).toThrow(/confidence/)
  expect(() => estimateFromThreeLists({ '001': 1, '010': 1, '011': NaN, '100': 1, '101': 1, '110': 1, '111': 1 })).toThrow(/all seven/)
  expect(() => boundUnseen([1, -1])).toThrow(/whole numbers/)
})
