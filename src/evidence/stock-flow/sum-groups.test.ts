import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FigurePoint } from '../figures/figure-point.ts'
import { leastWidening } from './exact-bounds.ts'
import { minimalConflicts } from './minimal-conflicts.ts'
import { anyCount, type Bounds, type Equality, sumOf } from './propagate.ts'
import { sumGroups } from './sum-groups.ts'

const cohorts = ['departed_total', 'in_area', 'killed', 'returned'] as const
const [whole, ...parts] = cohorts

const figure = (cohort: string, id: string, low: number, high: number): FigurePoint => ({
  id, cohort, origin: id, ref: { kind: 'row', row: id }, country: 'NL', population: undefined, definedSince: undefined, asOf: '2018-03-26', known: '2018-03-26', roundingStep: undefined,
  quantity: { value: low, low: undefined, high: undefined, qualifier: 'exact' }, interval: { low, high }, url: undefined, confidence: undefined, illustrative: false, isDayStated: true,
})

/** Up to three origins for the total and each part; some figures are bounds, and some totals miss what their parts come to. */
const anyFigures = fc.tuple(...cohorts.map((cohort) => fc.array(fc.tuple(fc.integer({ min: 0, max: cohort === whole ? 90 : 30 }), fc.constantFrom(0, 5, 10, Infinity)), { maxLength: 3 })
  .map((given) => given.map(([low, width], at) => figure(cohort, `${cohort} ${at}`, low, low + width)))))

/** The same groups by linear programming over hitting sets, which knows nothing of sums. */
function byProgramming(figures: readonly FigurePoint[]) {
  const equalities: readonly Equality[] = [sumOf(`all ${whole}`, parts.map((part) => `all ${part}`)), ...figures.map(({ id, cohort }) => ({ coefficients: { [id]: 1, [`all ${cohort}`]: -1 }, rhs: 0 }))]
  const bounds: Bounds = Object.fromEntries(figures.map(({ id, interval }) => [id, interval ?? anyCount]))
  const groups = minimalConflicts(equalities, bounds).groups.map((ids) => figures.filter(({ id }) => ids.includes(id)))
  return groups.filter((group) => group.some(({ cohort }) => cohort !== group[0]?.cohort))
    .map((group) => written(group, leastWidening(equalities, Object.fromEntries(Object.entries(bounds).filter(([id]) => group.some((each) => each.id === id)))))).toSorted()
}

function written(points: readonly FigurePoint[], widening: number | undefined): string {
  return `${points.map(({ id }) => id).toSorted().join(' + ')} by ${widening?.toFixed(3)}`
}

test('figures that a sum cannot hold together are those that linear programming finds, each as far apart', () => {
  fc.assert(fc.property(anyFigures, ([totals = [], ...ofParts]) => {
    const found = [...sumGroups(totals, ofParts)].map(({ points, widening }) => written(points, widening))
    expect(found.toSorted()).toEqual(byProgramming([totals, ...ofParts].flat()))
  }), { numRuns: 150 })
})

/** What 25 origins say, each something else. */
const many = (cohort: string, value: number) => Array.from({ length: 25 }, (_, at) => figure(cohort, `${cohort} ${at}`, value + at, value + at))

test('of a hundred origins that all contradict each other, which makes thousands of groups, the first stand there without a search for the rest', () => {
  const { value: group } = sumGroups(many(whole, 10), [many('in_area', 50), many('killed', 20), many('returned', 5)]).next()
  expect(group.points.map(({ id }: FigurePoint) => id)).toEqual(['departed_total 0', 'in_area 24'])
})
