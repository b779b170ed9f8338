import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { changeRate } from './change-rate.ts'
import { scoreLevelBaselines } from './level-baseline-scores.ts'
import { levelBaselines } from './level-baselines.ts'
import { rankedProbabilityScore } from '../scores/ranked-probability-score.ts'
import { exactShareInterval } from '../rates/share-interval.ts'
import { signTest } from '../backtest/sign-test.ts'

interface HistoryExpected {
  readonly transitions: number
  readonly changes_at_edition: readonly number[]
  readonly n_changes: number
  readonly persistence_accuracy: number
  readonly change_rate: number
  readonly change_rate_ci: readonly number[]
  readonly spell_lengths: readonly number[]
  readonly mean_rps: Readonly<Record<'rps_persist' | 'rps_adjacent' | 'rps_spread' | 'rps_climatology' | 'log_spread' | 'log_climatology', number>>
  readonly brier_change_laplace: number
  readonly brier_change_in_sample: number
  readonly per_edition: { readonly edition: readonly number[]; readonly rps_spread: readonly number[]; readonly p_change_laplace: readonly number[] }
}
interface TestsExpected {
  readonly exact_sign_tests: readonly { readonly model_right_persist_wrong: number; readonly model_wrong_persist_right: number; readonly p_exact: number }[]
  readonly hit_rate_ci: readonly { readonly hits: number; readonly of: number; readonly ci: readonly number[] }[]
}
interface Input {
  readonly edition?: readonly number[]
  readonly level_common5?: readonly number[]
}

const { cases, tolerance } = readVector<Input, HistoryExpected | TestsExpected>('27_level_history_baseline')
const close = (mine: readonly number[], theirs: readonly number[]) => {
  expect(mine).toHaveLength(theirs.length)
  for (const [at, value] of theirs.entries()) expectClose(mine[at] ?? NaN, value, tolerance)
}

describe('what a level history foretells by itself, as R 4.2.2 reckons it', () => {
  test.each(cases)('$name', ({ input: { level_common5 = [], edition = [] }, expected }) => {
    if ('exact_sign_tests' in expected) {
      for (const row of expected.exact_sign_tests) expectClose(signTest(row.model_right_persist_wrong, row.model_wrong_persist_right), row.p_exact, tolerance)
      for (const { hits, of, ci } of expected.hit_rate_ci) close(exactShareInterval(hits, of), ci)
      return
    }
    const history = { levels: level_common5.map((level) => level - 1), scale: 5 }
    const { changes, transitions, rate, interval, spells } = changeRate(history)
    expect({ changes, transitions, spells }).toEqual({ changes: expected.n_changes, transitions: expected.transitions, spells: expected.spell_lengths })
    expect(spells.slice(0, -1).map((_, at) => edition[spells.slice(0, at + 1).reduce((sum, each) => sum + each, 0)])).toEqual(expected.changes_at_edition)
    close([rate, 1 - rate, ...interval], [expected.change_rate, expected.persistence_accuracy, ...expected.change_rate_ci])

    const { ranked, log, changeBrier } = scoreLevelBaselines(history)
    const { rps_persist, rps_adjacent, rps_spread, rps_climatology, log_spread, log_climatology } = expected.mean_rps
    close([ranked.persistence, ranked.neighbourPersistence, ranked.softPersistence, ranked.climatology], [rps_persist, rps_adjacent, rps_spread, rps_climatology])
    close([log.softPersistence, log.climatology], [log_spread, log_climatology])
    close([changeBrier.running, changeBrier.inSample], [expected.brier_change_laplace, expected.brier_change_in_sample])

    const forecasts = levelBaselines(history)
    close(forecasts.map(({ changeProbability }) => changeProbability), expected.per_edition.p_change_laplace)
    close(forecasts.map(({ softPersistence, level }) => rankedProbabilityScore(softPersistence, level).score), expected.per_edition.rps_spread)
  })
})

const histories = fc.integer({ min: 2, max: 6 }).chain((scale) => fc.record({ scale: fc.constant(scale), levels: fc.array(fc.nat(scale - 1), { minLength: 2, maxLength: 60 }) }))

test('every baseline is a distribution, and spells sum to the editions', () => {
  fc.assert(fc.property(histories, (history) => {
    for (const { persistence, softPersistence, neighbourPersistence, climatology } of levelBaselines(history)) {
      for (const each of [persistence, softPersistence, neighbourPersistence, climatology]) expectClose(each.reduce((sum, value) => sum + value, 0), 1, { rel: 0, abs: 1e-12 })
    }
    expect(changeRate(history).spells.reduce((sum, each) => sum + each, 0)).toBe(history.levels.length)
  }))
})

test('no forecast knows what comes after it', () => {
  fc.assert(fc.property(histories, ({ levels, scale }) => {
    const whole = levelBaselines({ levels, scale })
    fc.pre(levels.length > 2)
    expect(levelBaselines({ levels: levels.slice(0, -1), scale })).toEqual(whole.slice(0, -1))
  }))
})

test('a level that never moved is foretold without a fault, and its interval still leaves room', () => {
  const still = { levels: [1, 1, 1, 1], scale: 3 }
  expect(scoreLevelBaselines(still).ranked.persistence).toBe(0)
  expect(changeRate(still)).toMatchObject({ changes: 0, rate: 0, spells: [4] })
  expectClose(changeRate(still).interval[1], 1 - 0.025 ** (1 / 3), { rel: 1e-9, abs: 0 })
})

test('one level, none, and a level that the scale lacks are refused', () => {
  for (const history of [{ levels: [], scale: 5 }, { levels: [1], scale: 5 }, { levels: [1, 5], scale: 5 }, { levels: [0, NaN], scale: 5 }, { levels: [0, 0], scale: 1 }]) {
    for (const method of [changeRate, levelBaselines, scoreLevelBaselines]) expect(() => method(history)).toThrow(/at least two levels/)
  }
})

test('two that never disagreed are not told apart, and counts that are none are refused', () => {
  expect(signTest(0, 0)).toBe(1)
  expect(signTest(3, 3)).toBe(1)
  for (const [first, second] of [[-1, 2], [0.5, 1], [NaN, 1]] as const) expect(() => signTest(first, second)).toThrow(/whole counts/)
})
