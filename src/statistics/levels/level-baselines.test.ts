import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { changeRate } from './change-rate.ts'
import { scoreLevelBaselines } from './level-baseline-scores.ts'
import { levelBaselines } from './level-baselines.ts'
import type { PublishedLevel } from './level-history.ts'
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
    const history = published(level_common5.map((level) => level - 1), 5)
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

const rowsOf = (file: string) => readFileSync(new URL(`../../../data/record/${file}.csv`, import.meta.url), 'utf8').trim().split('\n').slice(1)

/** The record of the repository: every edition for the whole country, on the scale of its day. */
function dutchRecord(): readonly PublishedLevel[] {
  const steps = rowsOf('scales').filter((row) => row.startsWith('NL,'))
  const labelsOf = (scale: string) => steps.filter((row) => row.startsWith(`NL,${scale},`)).map((row) => /,\d,([a-z]+),/.exec(row)?.[1] ?? '')
  const editions = rowsOf('level_decisions').map((row) => row.split(',')).filter(([country, , , , , , , , , , scope]) => country === 'NL' && scope === 'national')
  return editions.map(([, , , , , , , label = '', scale = '']) => ({ label, scale: labelsOf(scale) }))
}

test('the Dutch record on its own scales: as last time is right 56 of 62 times, and costs 0.0968', () => {
  const record = dutchRecord()
  const { forecasts, persistenceRight, ranked, log, changeBrier } = scoreLevelBaselines(record)
  expect([record.length, forecasts, persistenceRight]).toEqual([63, 62, 56])
  expect(record.filter(({ scale }) => scale.length === 4)).toHaveLength(41)
  // Six moves, each of one step on the scale of its day.
  expectClose(ranked.persistence, 6 / 62, { rel: 1e-12, abs: 0 })
  // The others by a separate reckoning in fractions (Python 3.11) from the two formulas of `LevelForecasts`.
  const others = [ranked.softPersistence, ranked.neighbourPersistence, ranked.climatology, log.softPersistence, log.climatology, changeBrier.running]
  close(others, [0.09928973129530388, 0.09794268838008377, 0.29456027319590555, 0.4716823536293685, 1.0194069420886258, 0.09911118321178045])
})

test('a label that stands on the next scale too is no change, though its number moved; one that does not gives no forecast', () => {
  const [four, five] = [['a', 'b', 'c', 'd'], ['a', 'b', 'x', 'c', 'd']]
  const kept = levelBaselines([{ label: 'c', scale: four }, { label: 'c', scale: five }])
  expect(kept).toMatchObject([{ edition: 1, before: 3, level: 3, persistence: [0, 0, 0, 1, 0], climatology: [0.1, 0.1, 0.1, 0.6, 0.1] }])
  const replaced = [{ label: 'c', scale: four }, { label: 'calm', scale: ['calm', 'raised'] }, { label: 'raised', scale: ['calm', 'raised'] }]
  expect(levelBaselines(replaced)).toMatchObject([{ edition: 2, level: 1, changeProbability: 0.5, climatology: [0.75, 0.25] }])
  expect(changeRate(replaced)).toMatchObject({ changes: 1, transitions: 1, spells: [1, 1, 1] })
  expect(() => levelBaselines(replaced.slice(0, 2))).toThrow(/the label before it/)
})

const histories = fc.integer({ min: 2, max: 6 }).chain((scale) => fc.array(fc.nat(scale - 1), { minLength: 2, maxLength: 60 }).map((levels) => published(levels, scale)))

test('every baseline is a distribution, and spells sum to the editions', () => {
  fc.assert(fc.property(histories, (history) => {
    for (const { persistence, softPersistence, neighbourPersistence, climatology } of levelBaselines(history)) {
      for (const each of [persistence, softPersistence, neighbourPersistence, climatology]) expectClose(each.reduce((sum, value) => sum + value, 0), 1, { rel: 0, abs: 1e-12 })
    }
    expect(changeRate(history).spells.reduce((sum, each) => sum + each, 0)).toBe(history.length)
  }))
})

test('no forecast knows what comes after it', () => {
  fc.assert(fc.property(histories, (history) => {
    const whole = levelBaselines(history)
    fc.pre(history.length > 2)
    expect(levelBaselines(history.slice(0, -1))).toEqual(whole.slice(0, -1))
  }))
})

test('a level that never moved is foretold without a fault, and its interval still leaves room', () => {
  const still = published([1, 1, 1, 1], 3)
  expect(scoreLevelBaselines(still).ranked.persistence).toBe(0)
  expect(changeRate(still)).toMatchObject({ changes: 0, rate: 0, spells: [4] })
  expectClose(changeRate(still).interval[1], 1 - 0.025 ** (1 / 3), { rel: 1e-9, abs: 0 })
})

test('one level, none, and a level that the scale lacks are refused', () => {
  for (const history of [[], published([1], 5), published([1, 5], 5), published([0, NaN], 5), published([0, 0], 1), [{ label: 'a', scale: ['a', 'a'] }, { label: 'a', scale: ['a', 'a'] }]]) {
    for (const method of [changeRate, levelBaselines, scoreLevelBaselines]) expect(() => method(history)).toThrow(/at least two levels/)
  }
})

test('two that never disagreed are not told apart, and counts that are none are refused', () => {
  expect(signTest(0, 0)).toBe(1)
  expect(signTest(3, 3)).toBe(1)
  for (const [first, second] of [[-1, 2], [0.5, 1], [NaN, 1]] as const) expect(() => signTest(first, second)).toThrow(/whole counts/)
})

/** Levels counted from 0 as a publisher with labels of one letter would give them. */
function published(levels: readonly number[], scale: number): readonly PublishedLevel[] {
  const labels = [...'abcdef'].slice(0, scale)
  return levels.map((level) => ({ label: labels[level] ?? 'unheard of', scale: labels }))
}
