import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anItem, levelModelJson, outcomesAsSteps, theLevelModel as model } from '../../../test/builders/a-level-model.ts'
import { get } from '../../../test/builders/get.ts'
import { drivers, type Driver } from '../../core/index.ts'
import { effectiveSources } from '../../statistics/index.ts'
import { parseLevelModel } from './files/parse-level-model.ts'
import { highestOf, highestTails, independentTails } from './highest-stream.ts'
import { leaveOneOut } from './leave-one-out.ts'
import { caseStream, outcomesFromLogs, proposalOf, stepsOf, withAdded, type LevelCase } from './level-case.ts'
import { itemLogLikelihood, type CodedItem } from './level-model.ts'
import { tailsOf } from './level-table.ts'
import { proposeStreams } from './propose-streams.ts'
import { rateItem } from './rate-item.ts'
import { smallestRemovals } from './removals.ts'
import { votesOf } from './votes.ts'
import { weighedDrivers } from './weighed-drivers.ts'

const driver = fc.constantFrom<Driver>(...drivers)
const grade = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), fc.constantFrom('1', '2', '3', '4', '5', '6')).map(([letter, digit]) => `${letter}${digit}`)
const strength = fc.double({ min: -3, max: 3, noNaN: true })
const coded = fc.record({ driver, grade, strength, ageDays: fc.nat(5000), halfLifeDays: fc.constantFrom(undefined, 30, 365, 730), cluster: fc.constantFrom('a', 'b', 'c', 'd'), dependence: fc.constantFrom(undefined, undefined, 0, 0.5) })
const evidence = fc.array(coded, { maxLength: 12 }).map((items) => items.map((item, at) => anItem({ ...item, id: `e${String(at).padStart(2, '0')}`, rows: [`r${at}`] })))
const rising = (count: number, from: number, to: number) => fc.uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: count, maxLength: count }).map((places) => places.toSorted((a, b) => a - b).map((place) => from + (to - from) * (place / 100_000)))
const outcomesOf = (items: readonly CodedItem[]) => caseStream('jihadist', items, model).outcomes
const caseOf = (items: readonly CodedItem[], current = 3): LevelCase => ({ streams: [caseStream('jihadist', items, model)], current, model, map: outcomesAsSteps })

test('more evidence of intent, capability or opportunity never lowers P(level >= l), of resilience never raises it', () => {
  fc.assert(fc.property(evidence, driver, grade, fc.double({ min: 0, max: 3, noNaN: true }), (items, of, graded, size) => {
    const before = tailsOf(outcomesOf(items))
    const after = tailsOf(outcomesOf([...items, anItem({ id: 'new', driver: of, grade: graded, strength: size, cluster: 'new' })]))
    after.forEach((tail, at) => { if (of === 'resilience') expect(tail).toBeLessThanOrEqual((before[at] ?? NaN) + 1e-12); else expect(tail).toBeGreaterThanOrEqual((before[at] ?? NaN) - 1e-12) })
  }))
})

test('ten copies of an item in one cluster are one item', () => {
  fc.assert(fc.property(coded, (item) => {
    const copies = Array.from({ length: 10 }, (_, at) => anItem({ ...item, id: `e${at}`, cluster: 'one', dependence: undefined }))
    expect(outcomesOf(copies)).toEqual(outcomesOf(copies.slice(0, 1)))
  }))
})

test('the order of items changes nothing', () => {
  const shuffled = evidence.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })))
  fc.assert(fc.property(shuffled, ([items, others]) => outcomesOf(others).forEach((p, at) => expect(p).toBeCloseTo(outcomesOf(items)[at] ?? NaN, 12))))
})

test('weights of items add up to what the evidence moved each driver, and their shares to one', () => {
  fc.assert(fc.property(evidence, (items) => {
    const stream = caseStream('jihadist', items, model)
    const withBasis = { items: items.map((item) => ({ ...item, inheritedFrom: undefined })), superseded: [] }
    for (const { states, items: weighed, nats, priorNats } of weighedDrivers(withBasis, stream, model)) {
      expect(weighed.reduce((sum, item) => sum + item.nats, priorNats)).toBeCloseTo(nats, 9)
      expect(Math.log((states[4] ?? NaN) / (states[0] ?? NaN))).toBeCloseTo(nats, 6)
      const shares = weighed.reduce((sum, item) => sum + Math.abs(item.share), 0)
      expect(weighed.some((item) => item.nats !== 0) ? shares : 1).toBeCloseTo(1, 9)
    }
  }))
})

test('a cluster that depends on itself in part weighs as many items as it is worth', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 8 }), fc.double({ min: 0, max: 0.95, noNaN: true }), (count, dependence) => {
    const items = Array.from({ length: count }, (_, at) => anItem({ id: `e${at}`, cluster: 'press', dependence }))
    const correlations = items.map((_, row) => items.map((__, column) => (row === column ? 1 : dependence)))
    const exponents = votesOf(items, model).map(({ exponent }) => exponent)
    expect(exponents.reduce((sum, each) => sum + each, 0)).toBeCloseTo(effectiveSources(correlations), 6)
  }))
})

test('a distribution sums to one, over streams as well, and independence is never below moving together', () => {
  fc.assert(fc.property(fc.array(evidence, { minLength: 1, maxLength: 4 }), (streams) => {
    const parts = streams.map(outcomesOf)
    for (const distribution of [...parts, highestOf(parts)]) {
      expect(distribution.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12)
      expect(distribution.every((p) => p >= 0)).toBe(true)
    }
    highestTails(parts).forEach((tail, at) => expect(independentTails(parts)[at]).toBeGreaterThanOrEqual(tail - 1e-12))
  }))
})

test('leaving a smallest set out changes the proposal; a flip is where it changes', () => {
  fc.assert(fc.property(evidence, fc.integer({ min: 1, max: 5 }), (items, current) => {
    const { proposal } = proposeStreams(caseOf(items, current))
    for (const set of proposal.removals.sets.slice(0, 5)) {
      const kept = items.filter(({ id }) => !set.some(({ ids }) => ids.includes(id)))
      expect(proposeStreams(caseOf(kept, current)).proposal.proposed).not.toBe(proposal.proposed)
    }
    for (const flip of proposal.flips) expect(flip.to).not.toBe(proposal.proposed)
    expect(proposal.proposed).toBeLessThan(outcomesAsSteps.trigger)
  }), { numRuns: 25 })
})

test('the smallest removals are those that trying every set finds, over one stream and over two', () => {
  const few = evidence.filter((items) => items.length <= 6)
  fc.assert(fc.property(few, fc.option(few, { nil: undefined }), fc.integer({ min: 1, max: 5 }), (first, second, current) => {
    const streams = (kept: (item: CodedItem) => boolean) => [first, ...(second === undefined ? [] : [second.map((item) => ({ ...item, id: `s${item.id}` }))])].map((items, at) => caseStream(at === 0 ? 'jihadist' : 'right-wing', items.filter(kept), model))
    const whole: LevelCase = { streams: streams(() => true), current, model, map: outcomesAsSteps }
    const all = whole.streams.flatMap(({ items }) => items)
    const now = proposalOf(whole)
    const changing = (size: number) => subsets(all, size).filter((left) => proposalOf({ ...whole, streams: streams((item) => !left.some(({ id }) => id === item.id)) }) !== now)
    const tried = [1, 2, 3].map(changing).find((sets) => sets.length > 0) ?? []
    const { sets, count, size } = smallestRemovals(whole)
    expect(count).toBe(tried.length)
    expect(size).toBe(tried[0]?.length)
    expect(sets.map((set) => set.flatMap(({ ids }) => ids).join(' ')).toSorted()).toEqual(tried.map((set) => set.map(({ id }) => id).join(' ')).toSorted())
  }), { numRuns: 30 })
})

test('what was coded of one row on several drivers is left out as one piece, also where trying every set is asked', () => {
  const few = evidence.filter((items) => items.length <= 7).map((items) => items.map((item, at) => ({ ...item, rows: [`r${at % 3}`] })))
  fc.assert(fc.property(few, fc.integer({ min: 1, max: 5 }), (items, current) => {
    const pieces = ['r0', 'r1', 'r2'].map((row) => items.filter(({ rows }) => rows.includes(row))).filter((piece) => piece.length > 0)
    const now = proposalOf(caseOf(items, current))
    const without = (left: readonly (readonly CodedItem[])[]) => caseOf(items.filter((item) => !left.flat().includes(item)), current)
    const tried = [1, 2, 3].map((size) => subsets(pieces, size).filter((left) => proposalOf(without(left)) !== now)).find((sets) => sets.length > 0) ?? []
    const { sets, count, size } = smallestRemovals(caseOf(items, current))
    expect([count, size]).toEqual([tried.length, tried[0]?.length])
    expect(named(sets.map((set) => set.flatMap(({ ids }) => ids)))).toEqual(named(tried.map((left) => left.flat().map(({ id }) => id))))
    for (const { piece, proposed, changeAtOrAbove } of leaveOneOut(caseOf(items, current), 2)) {
      const rest = without([items.filter(({ id }) => piece.ids.includes(id))])
      expect(proposed).toBe(proposalOf(rest))
      expect(changeAtOrAbove).toBeCloseTo((tailsOf(stepsOf(rest))[1] ?? NaN) - (tailsOf(stepsOf(caseOf(items, current)))[1] ?? NaN), 9)
    }
  }), { numRuns: 60 })
})

test('acts on two drivers and reasons on one: of six pieces every smallest set is found', () => {
  const mixed = evidence.filter((items) => items.length >= 4).map((items) => items.slice(0, 8).map((item, at) => ({ ...item, rows: [at < 4 ? `act${at % 2}` : `r${at}`] })))
  fc.assert(fc.property(mixed, fc.integer({ min: 1, max: 5 }), (items, current) => {
    const pieces = [...Map.groupBy(items, ({ rows }) => rows.join()).values()]
    const now = proposalOf(caseOf(items, current))
    const tried = [1, 2, 3].map((size) => subsets(pieces, size).filter((left) => proposalOf(caseOf(items.filter((item) => !left.flat().includes(item)), current)) !== now)).find((sets) => sets.length > 0) ?? []
    const { count, size } = smallestRemovals(caseOf(items, current))
    expect([count, size]).toEqual([tried.length, tried[0]?.length])
  }), { numRuns: 60 })
})

function named(all: readonly (readonly string[])[]): readonly string[] {
  return all.map((ids) => ids.toSorted().join(' ')).toSorted()
}

function subsets<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  return size === 0 ? [[]] : values.flatMap((value, at) => subsets(values.slice(at + 1), size - 1).map((rest) => [value, ...rest]))
}

test('any legal model gives finite numbers', () => {
  const base = JSON.parse(levelModelJson) as Record<string, Record<string, unknown>>
  const chance = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  const legal = fc.record({
    stateScores: rising(5, -1, 1),
    strengthLikelihoodRatios: rising(3, 1.001, 1e6).map((ratios) => [1, ...ratios]),
    reliability: fc.record({ A: chance, B: chance, C: chance, D: chance, E: chance, F: chance }),
    prior: fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }).map((shares) => shares.map((share) => share / shares.reduce((a, b) => a + b, 0))),
    cost: fc.record({ under: fc.constant(2), over: fc.double({ min: 0.01, max: 100, noNaN: true }), raise: fc.double({ min: 0, max: 100, noNaN: true }), lower: fc.double({ min: 0, max: 100, noNaN: true }) }),
    rate: fc.record({ multipliers: rising(5, 0.01, 100), priorShape: fc.double({ min: 0.01, max: 100, noNaN: true }), driver: fc.constant('opportunity'), grade: fc.constant('B2') }),
    robustness: fc.record({ priorWeight: fc.constantFrom(1, 20, 10_000) }).map((change) => ({ ...base.robustness, ...change, draws: 100 })),
  })
  fc.assert(fc.property(legal, evidence, fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 5 }), (change, items, count, referenceCount, current) => {
    const own = get(parseLevelModel(JSON.stringify({ ...base, ...change }), 'own.json'))
    const rate = rateItem({ id: 'tempo', count, days: 175, referenceCount, referenceDays: 365 }, own)
    const { proposal } = proposeStreams({ streams: [caseStream('jihadist', [...items, rate], own)], current, model: own, map: outcomesAsSteps })
    const numbers = JSON.stringify(proposal, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'no number' : value))
    expect(numbers).not.toContain('no number')
    expect(proposal.distribution.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9)
    expect(proposal.robustness.shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
  }), { numRuns: 30 })
})

test.each([3.2, -4, NaN])('a strength of %s is refused', (wrong) => {
  expect(() => itemLogLikelihood(anItem({ strength: wrong }), model)).toThrow('a strength lies from -3 to 3')
})

test('the extra evidence of a flip, given as evidence, flips', () => {
  const stream = caseStream('jihadist', [anItem({ id: 'i', strength: 3 }), anItem({ id: 'c', driver: 'capability', strength: 3 })], model)
  const whole: LevelCase = { streams: [stream], current: 4, model, map: outcomesAsSteps }
  const { proposal } = proposeStreams(whole)
  const [flip] = proposal.flips
  const added = model.stateScores.map((score) => (flip?.direction === 'up' ? 1 : -1) * (flip?.extraLogLikelihoodRatio ?? NaN) * score * 1.0001)
  const flipped = { ...stream, outcomes: outcomesFromLogs(withAdded(stream.logs, flip?.driver ?? 'intent', added), model) }
  expect(proposeStreams({ ...whole, streams: [flipped] }).proposal.proposed).toBe(flip?.to)
})
