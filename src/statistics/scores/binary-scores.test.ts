import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import type { BinaryForecast } from './binary-forecast.ts'
import { brierScore } from './brier-score.ts'
import { corp } from './corp.ts'
import { logScore } from './log-score.ts'
import { murphyByBand, murphyByValue, type MurphyParts } from './murphy-decomposition.ts'
import { rankDiscrimination } from './rank-discrimination.ts'
import { recalibrate } from './recalibration.ts'
import { reliabilityTable } from './reliability-table.ts'
import { skillScore } from './skill-score.ts'
import { spiegelhalterTest } from './spiegelhalter.ts'

interface Input {
  readonly p: readonly number[]
  readonly o: readonly number[]
  readonly reference: readonly number[]
}
interface Row {
  readonly n: number
  readonly mean_p: number
  readonly observed: number
  readonly wilson: readonly number[]
  readonly clopper_pearson: readonly number[]
}
interface Expected {
  readonly brier: number
  readonly brier_ref: number
  readonly bss: number
  readonly bss_vs_insample_climatology: number
  readonly brier_two_category: number
  readonly log_score_nats: number
  readonly log_score_bits: number
  readonly log_score_ref: number
  readonly murphy_by_distinct_value: { readonly reliability: number; readonly resolution: number; readonly uncertainty: number; readonly check: number }
  readonly murphy_binned_5term: {
    readonly breaks: readonly number[]
    readonly reliability: number
    readonly resolution: number
    readonly uncertainty: number
    readonly within_bin_variance: number
    readonly within_bin_covariance: number
    readonly sum: number
  }
  readonly corp: { readonly MCB: number; readonly DSC: number; readonly UNC: number; readonly distinct: readonly number[]; readonly recalibrated: readonly number[] }
  readonly spiegelhalter: { readonly z: number; readonly p: number }
  readonly calibration_slope: number
  readonly calibration_intercept: number
  readonly calibration_in_the_large: number
  readonly reliability_table: readonly Row[]
  readonly auc: number
}

const forecastsOf = (probabilities: readonly number[], outcomes: readonly number[]): readonly BinaryForecast[] =>
  probabilities.map((probability, at) => ({ probability, occurred: outcomes[at] === 1 }))
const sumOf = (parts: MurphyParts) => parts.reliability - parts.resolution + parts.uncertainty + parts.withinVariance - parts.withinCovariance

describe('sixty forecasts, as R 4.2.2 scores them', () => {
  const { cases, tolerance } = readVector<Input, Expected>('24_binary_scores')
  const close = (pairs: readonly (readonly [number | undefined, number | undefined])[]) => {
    for (const [mine, theirs] of pairs) expectClose(mine ?? NaN, theirs ?? NaN, tolerance)
  }
  describe.each(cases)('$name', ({ input: { p, o, reference }, expected }) => {
    const forecasts = forecastsOf(p, o)
    const references = forecastsOf(reference, o)
    const { breaks } = expected.murphy_binned_5term

    test('Brier, log score and skill', () => {
      const brier = brierScore(forecasts)
      const log = logScore(forecasts)
      close([
        [brier, expected.brier], [2 * brier, expected.brier_two_category], [brierScore(references), expected.brier_ref],
        [skillScore(brier, brierScore(references)), expected.bss], [skillScore(brier, expected.corp.UNC), expected.bss_vs_insample_climatology],
        [log.nats, expected.log_score_nats], [log.bits, expected.log_score_bits], [logScore(references).nats, expected.log_score_ref],
      ])
      expect(log).toMatchObject({ clip: 0.01, clipped: 0 })
    })

    test('Murphy, by distinct value and by band', () => {
      const exact = murphyByValue(forecasts)
      const theirs = expected.murphy_by_distinct_value
      close([[exact.reliability, theirs.reliability], [exact.resolution, theirs.resolution], [exact.uncertainty, theirs.uncertainty], [sumOf(exact), theirs.check]])
      const binned = murphyByBand(forecasts, breaks)
      const terms = expected.murphy_binned_5term
      close([
        [binned.reliability, terms.reliability], [binned.resolution, terms.resolution], [binned.uncertainty, terms.uncertainty],
        [binned.withinVariance, terms.within_bin_variance], [binned.withinCovariance, terms.within_bin_covariance], [sumOf(binned), terms.sum],
      ])
    })

    test('CORP', () => {
      const { miscalibration, discrimination, uncertainty, curve } = corp(forecasts)
      close([[miscalibration, expected.corp.MCB], [discrimination, expected.corp.DSC], [uncertainty, expected.corp.UNC]])
      expect(curve.map(({ probability }) => probability)).toEqual(expected.corp.distinct)
      close(curve.map(({ recalibrated }, at) => [recalibrated, expected.corp.recalibrated[at]]))
    })

    test('Spiegelhalter, recalibration and discrimination', () => {
      const { z, p: probability } = spiegelhalterTest(forecasts)
      const { slope, intercept, inTheLarge } = recalibrate(forecasts)
      close([
        [z, expected.spiegelhalter.z], [probability, expected.spiegelhalter.p], [slope, expected.calibration_slope], [intercept, expected.calibration_intercept],
        [inTheLarge, expected.calibration_in_the_large], [rankDiscrimination(forecasts), expected.auc],
      ])
    })

    test('the reliability table with its bars', () => {
      const rows = reliabilityTable(forecasts, breaks)
      expect(rows.map(({ count }) => count)).toEqual(expected.reliability_table.map(({ n }) => n))
      for (const [at, row] of expected.reliability_table.entries()) {
        const mine = rows[at]
        close([[mine?.said, row.mean_p], [mine?.came, row.observed]])
        close([0, 1].flatMap((end) => [[mine?.wilson[end], row.wilson[end]], [mine?.exact[end], row.clopper_pearson[end]]] as const))
      }
    })
  })
})

const someForecasts = fc.array(fc.record({ probability: fc.integer({ min: 0, max: 20 }).map((step) => step / 20), occurred: fc.boolean() }), { minLength: 1, maxLength: 60 })
const near = { rel: 1e-9, abs: 1e-12 }

test('every decomposition sums to the Brier score, and CORP has no part below 0', () => {
  fc.assert(fc.property(someForecasts, (forecasts) => {
    const brier = brierScore(forecasts)
    const { miscalibration, discrimination, uncertainty } = corp(forecasts)
    expectClose(sumOf(murphyByValue(forecasts)), brier, near)
    expectClose(sumOf(murphyByBand(forecasts, [0, 0.2, 0.5, 1])), brier, near)
    expectClose(miscalibration - discrimination + uncertainty, brier, near)
    expect(Math.min(miscalibration, discrimination)).toBeGreaterThanOrEqual(-1e-12)
  }))
})

test('turning every forecast and outcome over changes no score', () => {
  fc.assert(fc.property(someForecasts, (forecasts) => {
    const turned = forecasts.map(({ probability, occurred }) => ({ probability: 1 - probability, occurred: !occurred }))
    const [mine, theirs] = [recalibrate(forecasts), recalibrate(turned)]
    const pairs = [
      [brierScore(forecasts), brierScore(turned)], [logScore(forecasts).nats, logScore(turned).nats], [rankDiscrimination(forecasts), rankDiscrimination(turned)],
      [spiegelhalterTest(forecasts).p, spiegelhalterTest(turned).p], [mine.slope, theirs.slope], [mine.inTheLarge, theirs.inTheLarge === undefined ? undefined : -theirs.inTheLarge],
    ] as const
    for (const [one, other] of pairs) {
      if (one === undefined) expect(other).toBeUndefined()
      else expectClose(one, other ?? NaN, { rel: 1e-6, abs: 1e-9 })
    }
  }))
})

test('forecasts that are recalibrated already keep slope 1 and intercept 0', () => {
  const calibrated = [0.2, 0.4, 0.8].flatMap((probability) => Array.from({ length: 10 }, (_, at) => ({ probability, occurred: at < probability * 10 })))
  const { slope, intercept, inTheLarge } = recalibrate(calibrated)
  expectClose(slope ?? NaN, 1, near)
  expectClose(intercept ?? NaN, 0, near)
  expectClose(inTheLarge ?? NaN, 0, near)
})

test('what is not identified is said, and never a number', () => {
  const parted = [{ probability: 0.2, occurred: false }, { probability: 0.4, occurred: false }, { probability: 0.4, occurred: true }, { probability: 0.9, occurred: true }]
  expect(recalibrate(parted)).toMatchObject({ slope: undefined, intercept: undefined, inTheLarge: expect.any(Number) })
  const never = [{ probability: 0.5, occurred: false }]
  expect(recalibrate(never)).toEqual({ slope: undefined, intercept: undefined, inTheLarge: undefined, clip: 0.01 })
  expect(spiegelhalterTest(never)).toEqual({ z: undefined, p: undefined })
  expect(rankDiscrimination(never)).toBeUndefined()
  expect(skillScore(0, 0)).toBeUndefined()
})

test('a certainty that failed is held at the clip, and refutes calibration', () => {
  const failed = [{ probability: 0, occurred: true }, { probability: 1, occurred: true }]
  expect(logScore(failed)).toMatchObject({ clipped: 2, clip: 0.01 })
  expectClose(logScore(failed).nats, -(Math.log(0.01) + Math.log(0.99)) / 2, near)
  expect(logScore(failed, 0).nats).toBe(Infinity)
  expect(spiegelhalterTest(failed)).toEqual({ z: Infinity, p: 0 })
})

test('a band without forecasts stays in the table and claims nothing', () => {
  expect(reliabilityTable([{ probability: 1, occurred: true }], [0, 0.5, 1])).toMatchObject([
    { count: 0, said: undefined, came: undefined, wilson: [0, 1], exact: [0, 1] }, { count: 1, said: 1, came: 1, wilson: [expect.any(Number), 1], exact: [expect.closeTo(0.025, 12), 1] },
  ])
})

test.each([
  ['brierScore', brierScore], ['logScore', logScore], ['corp', corp], ['murphyByValue', murphyByValue], ['spiegelhalterTest', spiegelhalterTest],
  ['recalibrate', recalibrate], ['rankDiscrimination', rankDiscrimination], ['reliabilityTable', (forecasts: readonly BinaryForecast[]) => reliabilityTable(forecasts, [0, 1])],
] as const)('%s refuses an empty series and what is no probability', (name, method) => {
  for (const probabilities of [[], [NaN], [1.1], [0.5, -0.1]]) {
    expect(() => method(forecastsOf(probabilities, [1, 1]))).toThrow(`${name} needs at least one forecast`)
  }
})

test('bounds, clips and losses that make no sense are refused', () => {
  const one = forecastsOf([0.5], [1])
  for (const bounds of [[], [0], [0.1, 1], [0, 0.9], [0, 0.5, 0.5, 1], [0, NaN, 1]]) expect(() => reliabilityTable(one, bounds)).toThrow(/ascending bounds/)
  expect(() => logScore(one, 0.5)).toThrow(/clip/)
  expect(() => recalibrate(one, 0)).toThrow(/clip/)
  expect(() => skillScore(-1, 1)).toThrow(/two losses/)
})

test('at the recalibrated fit nothing is left to gain, however bold the forecaster was', () => {
  fc.assert(fc.property(someForecasts, (forecasts) => {
    const { slope, intercept } = recalibrate(forecasts)
    if (slope === undefined || intercept === undefined) return
    const logits = forecasts.map(({ probability }) => Math.log(Math.min(0.99, Math.max(0.01, probability)) / (1 - Math.min(0.99, Math.max(0.01, probability)))))
    const left = forecasts.map(({ occurred }, at) => (occurred ? 1 : 0) - 1 / (1 + Math.exp(-(intercept + slope * (logits[at] ?? 0)))))
    expectClose(left.reduce((sum, each) => sum + each, 0), 0, { rel: 0, abs: 1e-9 })
    expectClose(left.reduce((sum, each, at) => sum + each * (logits[at] ?? 0), 0), 0, { rel: 0, abs: 1e-9 })
  }), { numRuns: 300 })
})
