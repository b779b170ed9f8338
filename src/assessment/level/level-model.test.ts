import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, readVector } from '../../../test/vectors/read-vector.ts'
import { outcomesAsSteps, theLevelModel } from '../../../test/builders/a-level-model.ts'
import { drivers, type Driver } from '../../core/index.ts'
import { findFlips } from './flips.ts'
import { leaveOneOut } from './leave-one-out.ts'
import { caseStream, type LevelCase } from './level-case.ts'
import { itemLogLikelihood, type CodedItem } from './level-model.ts'
import { outcomeOfStates } from './level-table.ts'
import { expectedLosses, movingBars, proposeLevel } from './propose-level.ts'
import { rateItem } from './rate-item.ts'
import { smallestRemovals } from './removals.ts'
import { proposalShares } from './robustness.ts'
import { driverStates, votesOf } from './votes.ts'

const published = theLevelModel

interface VectorItem {
  readonly id: string
  readonly driver: Driver
  readonly grade: string
  readonly strength?: number
  readonly state_loglik?: readonly number[]
  readonly age_days?: number
  readonly half_life?: number
  readonly cluster?: string
}
interface Input {
  readonly items: readonly VectorItem[]
  readonly current_level: number
  readonly prior: readonly number[]
  readonly cost: { readonly under: number; readonly over: number; readonly k_up: number; readonly k_down: number }
}
interface Expected {
  readonly posteriors: Readonly<Record<Driver, readonly number[]>>
  readonly level_dist: readonly number[]
  readonly proposal: number
  readonly expected_loss: readonly number[]
  readonly used: readonly string[]
  readonly item_state_loglik: Readonly<Record<string, readonly number[]>>
  readonly leave_one_out: Readonly<Record<string, { readonly proposal: number; readonly p_ge4_change: number }>>
  readonly flip: Readonly<Record<Driver, Readonly<Record<'up' | 'down', { readonly extra_log_lr: number; readonly to: number; readonly in_moderate_B2_items: number } | null>>>>
  readonly minimal_removal_sets: readonly (readonly string[])[]
  readonly robustness_2000_draws_seed1: Readonly<Record<string, number>>
}

interface ExpectedParts {
  readonly table: readonly { readonly strength: number; readonly r: number; readonly effective_LR_5_vs_1: number; readonly decibans: number }[]
  readonly levels: string
  readonly raise_if_p_level_ge_next_exceeds: number
  readonly lower_if_p_level_le_previous_exceeds: number
  readonly x0_t172: readonly number[]
  readonly x3_t344: readonly number[]
}
interface Constants {
  readonly g: readonly number[]
  readonly strength_logLR: Readonly<Record<string, number>>
  readonly reliability: Readonly<Record<string, number>>
  readonly credibility: Readonly<Record<string, number>>
  readonly prior: readonly number[]
  readonly cost: Input['cost']
}

const toItem = ({ id, driver, grade, strength, state_loglik, age_days = 0, half_life, cluster }: VectorItem): CodedItem => ({
  id, rows: [id], driver, grade, strength, ageDays: age_days, halfLifeDays: half_life, cluster: cluster ?? id, ...(state_loglik === undefined ? {} : { stateLogLikelihood: state_loglik }),
})

function toCase(input: Input): { readonly model: typeof published; readonly items: readonly CodedItem[]; readonly whole: LevelCase } {
  const { under, over, k_up, k_down } = input.cost
  const model = { ...published, prior: input.prior, cost: { under, over, raise: k_up, lower: k_down } }
  const items = input.items.map(toItem)
  return { model, items, whole: { streams: [caseStream('jihadist', items, model)], current: input.current_level, model, map: outcomesAsSteps } }
}

describe('the level model, as its reference implementation gives it', () => {
  const { cases, tolerance } = readVector<Input, Expected>('28_level_model')
  const whole = cases.filter(({ input }) => input.items !== undefined)

  test.each(whole)('$name', ({ input, expected }) => {
    const { model, items, whole } = toCase(input)
    const votes = votesOf(items, model)
    const states = driverStates(votes, model)
    const distribution = [...(whole.streams[0]?.outcomes ?? []), 0]
    for (const driver of drivers) expected.posteriors[driver].forEach((p, at) => expectClose(states[driver][at] ?? NaN, p, tolerance))
    expected.level_dist.forEach((p, at) => expectClose(distribution[at] ?? NaN, p, tolerance))
    expectedLosses(distribution.slice(0, 4), input.current_level, model.cost).forEach((loss, at) => expectClose(loss, expected.expected_loss[at] ?? NaN, tolerance))
    expect(proposeLevel(distribution.slice(0, 4), input.current_level, model.cost)).toBe(expected.proposal)
    expect(votes.map(({ item }) => item.id)).toEqual(expected.used)
    for (const item of items) itemLogLikelihood(item, model).forEach((log, at) => expectClose(log, expected.item_state_loglik[item.id]?.[at] ?? NaN, tolerance))
    for (const { piece: { ids: [id = ''] }, proposed, changeAtOrAbove } of leaveOneOut(whole, 4)) {
      expect(proposed).toBe(expected.leave_one_out[id]?.proposal)
      expectClose(changeAtOrAbove, expected.leave_one_out[id]?.p_ge4_change ?? NaN, { rel: 1e-9, abs: 1e-10 })
    }
    expect(smallestRemovals(whole).sets.map((set) => set.flatMap(({ ids }) => ids))).toEqual(expected.minimal_removal_sets)
    const shares = proposalShares(whole)
    for (const [proposal, share] of Object.entries(expected.robustness_2000_draws_seed1)) expect(Math.abs((shares.get(Number(proposal)) ?? 0) - share)).toBeLessThanOrEqual(0.03)
  })

  test.each(whole)('what would flip it: $name', ({ input, expected }) => {
    const flips = findFlips(toCase(input).whole)
    for (const driver of drivers) {
      for (const direction of ['up', 'down'] as const) {
        const wanted = expected.flip[driver][direction]
        const got = flips.find((flip) => flip.driver === driver && flip.direction === direction)
        if (wanted === null) expect(got).toBeUndefined()
        else {
          expect(got?.to).toBe(wanted.to)
          expectClose(got?.extraLogLikelihoodRatio ?? NaN, wanted.extra_log_lr, { rel: 1e-6, abs: 1e-9 })
          expectClose(got?.moderateItems ?? NaN, wanted.in_moderate_B2_items, { rel: 1e-6, abs: 1e-9 })
        }
      }
    }
  })
})

describe('the parts of the level model, as its reference implementation gives them', () => {
  const { cases, tolerance } = readVector<{ readonly under: number; readonly over: number; readonly k_up: number; readonly k_down: number }, ExpectedParts>('28_level_model')
  const part = (start: string) => cases.find(({ name }) => name.startsWith(start)) ?? expect.fail(`no case ${start}`)
  const strengths = part('effective likelihood ratio').expected.table

  test.each(strengths)('strength $strength of a report that is believed at $r', ({ strength, r, effective_LR_5_vs_1, decibans }) => {
    const model = { ...published, reliability: { A: r }, credibility: { 1: 1 } }
    const logs = itemLogLikelihood({ ...toItem({ id: 'e', driver: 'intent', grade: 'A1' }), strength }, model)
    const nats = (logs.at(-1) ?? NaN) - (logs[0] ?? NaN)
    expectClose(Math.exp(nats), effective_LR_5_vs_1, tolerance)
    expectClose((10 * nats) / Math.LN10, decibans, tolerance)
  })

  test('the rule table has the published level in each of its 625 cells', () => {
    const states = [1, 2, 3, 4, 5]
    const cells = states.flatMap((intent) => states.flatMap((capability) => states.flatMap((opportunity) => states.map((resilience) => outcomeOfStates(published, intent, capability, opportunity, resilience)))))
    expect(cells.join('')).toBe(part('rule table').expected.levels)
  })

  test.each([['x0_t172', 0, 172], ['x3_t344', 3, 344]] as const)('%s: a count speaks of each state as a negative binomial', (name, count, days) => {
    const { expected } = part('rate indicator')
    const { stateLogLikelihood } = rateItem({ id: 'r', count, days, referenceCount: 18, referenceDays: 1005 }, published)
    stateLogLikelihood?.forEach((log, at) => expectClose(log, expected[name][at] ?? NaN, tolerance))
  })

  test('raising pays above 0.40, lowering above 0.833', () => {
    const { input: { under, over, k_up, k_down }, expected } = part('explicit thresholds')
    const bars = movingBars({ under, over, raise: k_up, lower: k_down })
    expectClose(bars.raise, expected.raise_if_p_level_ge_next_exceeds, tolerance)
    expectClose(bars.lower, expected.lower_if_p_level_le_previous_exceeds, tolerance)
  })

  test('the published numbers are those of the reference', () => {
    const { constants } = JSON.parse(readFileSync(new URL('../../../test/vectors/28_level_model.json', import.meta.url), 'utf8')) as { readonly constants: Constants }
    expect(published).toMatchObject({ stateScores: constants.g, reliability: constants.reliability, credibility: constants.credibility, prior: constants.prior })
    expect(published.cost).toEqual({ under: constants.cost.under, over: constants.cost.over, raise: constants.cost.k_up, lower: constants.cost.k_down })
    published.strengthLikelihoodRatios.forEach((ratio, strength) => expectClose(Math.log(ratio), constants.strength_logLR[strength] ?? NaN, tolerance))
  })
})

test('more intent, capability or opportunity never lowers the level, more resilience never raises it', () => {
  const state = fc.integer({ min: 1, max: 4 })
  fc.assert(fc.property(state, state, state, state, (intent, capability, opportunity, resilience) => {
    const level = outcomeOfStates(published, intent, capability, opportunity, resilience)
    expect(outcomeOfStates(published, intent + 1, capability, opportunity, resilience)).toBeGreaterThanOrEqual(level)
    expect(outcomeOfStates(published, intent, capability + 1, opportunity, resilience)).toBeGreaterThanOrEqual(level)
    expect(outcomeOfStates(published, intent, capability, opportunity + 1, resilience)).toBeGreaterThanOrEqual(level)
    expect(outcomeOfStates(published, intent, capability, opportunity, resilience + 1)).toBeLessThanOrEqual(level)
  }))
})
