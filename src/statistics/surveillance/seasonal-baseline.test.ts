import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { edwardsTest } from './edwards.ts'
import { seasonalBaseline } from './seasonal-baseline.ts'

type One = number | readonly number[]
type Input = { readonly y: readonly number[]; readonly days: readonly number[] } | { readonly counts: readonly number[] }
/** For where the p is not looked at. */
const few = { seed: 1, draws: 1 }
const { cases, tolerance } = readVector<Input, Readonly<Record<string, One>>>('18_seasonal_baseline')

function check(mine: readonly (number | undefined)[], theirs: One | undefined): void {
  expect(mine).toHaveLength([theirs ?? []].flat().length)
  for (const [at, value] of [theirs ?? []].flat().entries()) expectClose(mine[at] ?? NaN, value, tolerance)
}

describe('a yearly swing, as R 4.2.2 computes it', () => {
  test.each(cases)('$name', ({ input, expected }) => {
    if ('counts' in input) {
      const swing = edwardsTest(input.counts, few)
      return check([swing?.amplitude, swing?.statistic, swing?.pByChiSquare, swing?.monthsToPeak], [expected['amplitude'], expected['stat'], expected['p'], expected['peak']].flatMap((value) => value ?? []))
    }
    const got = seasonalBaseline(input.y, input.days)
    check(got?.regression.coefficients ?? [], expected['coef'])
    check(got?.regression.standardErrors ?? [], expected['se'])
    check([got?.regression.deviance], expected['deviance'])
    check([got?.regression.pearsonDispersion], expected['pearson_dispersion'])
    check([got?.likelihoodRatio], expected['lr_season'])
    check([got?.p], expected['p_season'])
    check([got?.logAmplitude], expected['amplitude_log'])
    check([got?.peakMonth], expected['peak_month_t'])
    // The three months after the series: January, February and March.
    const forecasts = [31, 28, 31].map((days, at) => got?.forecast(input.y.length + 1 + at, days))
    check(forecasts.map((forecast) => forecast?.logCount), expected['forecast_link'])
    check(forecasts.map((forecast) => forecast?.standardError), expected['forecast_se'])
  })
})

test('turning the calendar turns the peak of Edwards and nothing else', () => {
  const months = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12, maxLength: 12 })
  fc.assert(fc.property(months, fc.integer({ min: 0, max: 11 }), (counts, turn) => {
    const swing = edwardsTest(counts, few)
    const turned = edwardsTest([...counts.slice(turn), ...counts.slice(0, turn)], few)
    expect(swing === undefined).toBe(counts.every((count) => count === 0))
    expectClose(turned?.amplitude ?? 0, swing?.amplitude ?? 0, { rel: 1e-9, abs: 1e-12 })
    if (swing?.monthsToPeak === undefined || turned?.monthsToPeak === undefined || swing.amplitude < 1e-6) return
    const apart = (turned.monthsToPeak + turn - swing.monthsToPeak) / 12
    expectClose(apart - Math.round(apart), 0, { rel: 0, abs: 1e-6 })
  }))
})

test('equal months swing nowhere, and have no peak', () => {
  expect(edwardsTest(Array<number>(12).fill(3), { seed: 1, draws: 99 })).toMatchObject({ p: 1, monthsToPeak: undefined })
  expect(edwardsTest(Array<number>(12).fill(0), few)).toBeUndefined()
})

// 100,000 multinomial draws with numpy give p 0.27339.
test('for the 22 attacks in Europe, the simulated p is four times that of chi-square', () => {
  const europe = cases.find(({ name }) => name.includes('Europe'))?.input
  if (europe === undefined || !('counts' in europe)) throw new Error('the vector has Europe by month')
  const swing = edwardsTest(europe.counts, { seed: 7, draws: 4000 })
  expect(swing).toMatchObject({ seed: 7, draws: 4000 })
  expectClose(swing?.p ?? NaN, 0.27339, { rel: 0, abs: 4 * Math.sqrt((0.27339 * 0.72661) / 4000) })
})

test('months without any event have no baseline; a quarter of a year is refused', () => {
  expect(seasonalBaseline(Array<number>(24).fill(0), Array<number>(24).fill(30))).toBeUndefined()
  expect(() => seasonalBaseline([1, 2, 3], [31, 28, 31])).toThrow(/twelve months/)
  expect(() => seasonalBaseline(Array<number>(24).fill(1), Array<number>(23).fill(30))).toThrow(/each with its days/)
  expect(() => seasonalBaseline(Array<number>(24).fill(1), Array<number>(24).fill(0))).toThrow(/exposure above 0/)
  expect(() => seasonalBaseline(Array<number>(24).fill(1), Array<number>(24).fill(30))?.forecast(25, 0)).toThrow(/some days/)
})

test.each([[[1, 2, 3]], [Array<number>(12).fill(-1)], [Array<number>(12).fill(NaN)]])('%j are no twelve months', (counts) => {
  expect(() => edwardsTest(counts, few)).toThrow(/twelve months/)
})

test.each([[0.5, 10], [1, 0], [1, NaN]])('seed %f with %f draws is refused', (seed, draws) => {
  expect(() => edwardsTest(Array<number>(12).fill(1), { seed, draws })).toThrow(/at least one draw/)
})
