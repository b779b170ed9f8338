import { addDays, type CohortStock, type CohortStocks, type CountBounds, type Country, type Day, type EvidenceBase, firstDayOf, lastDayOf, rowsOf, type StockFigure } from '../../core/index.ts'
import { pointsUnderAllNames } from '../figures/cohort-names.ts'
import { type FigurePoint, leavesPeopleOpen } from '../figures/figure-point.ts'
import type { Interval } from '../figures/interval.ts'
import { revisions } from '../figures/revisions.ts'
import { rivalOrigins } from '../figures/rival-origins.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { exactBounds } from './exact-bounds.ts'
import { type Ledger, ledgerAsOf } from './ledger.ts'
import { minimalConflicts } from './minimal-conflicts.ts'
import { anyCount, type Bounds, type Equality, sumOf } from './propagate.ts'

/** Half a year, the usual time between two editions: figures nearer to each other tell of one time. */
const earlierDays = 182

/** What is looked for where no identity says what adds up to what. */
const plainCohorts = ['departed_total', 'in_area', 'killed', 'returned']

/** Counts of what happened to people, which do not fall while the same people are counted. */
const onlyGrowing = ['departed_total', 'killed', 'returned', 'returned_nl', 'returned_other_country']

/** The newest figure of a cohort and the one that it is held against. */
interface Pair {
  readonly cohort: string
  readonly newest: FigurePoint | undefined
  readonly earlier: FigurePoint | undefined
  readonly countsSame: boolean
}

/** A country's travellers as they stand on a day, and what came in since half a year before or longer: exact bounds under all that must add up on both days. */
export function cohortStocks(base: EvidenceBase, points: readonly FigurePoint[], vocabulary: Vocabulary, country: Country, day: Day): CohortStocks {
  const revised = revisions(points.filter((point) => point.country === country))
  const standing = points.filter(({ id, country: whose, illustrative }) => whose === country && !illustrative && !revised.has(id))
  const ledger = ledgerAsOf(base, standing, vocabulary, country, day)
  const cohorts = ledger === undefined ? plainCohorts : [ledger.total.cohort, ...ledger.parts.map(({ cohort }) => cohort), ...ledger.missing]
  const changes = rowsOf(base, 'cohort-change')
  const pairs = cohorts.map((cohort) => toPair(cohort, pointsUnderAllNames(standing, country, cohort, changes), day))
  const [total] = pairs
  const before = total?.earlier && ledgerAsOf(base, standing, vocabulary, country, lastDayOf(total.earlier.asOf))
  return solve(pairs, [ledger, before].filter((each) => each !== undefined), standing)
}

function toPair(cohort: string, points: readonly FigurePoint[], day: Day): Pair {
  const counted = points.filter(({ interval, asOf }) => interval !== undefined && firstDayOf(asOf) <= day)
  const newest = counted.at(-1)
  const earlier = newest && counted.findLast(({ asOf }) => lastDayOf(asOf) <= addDays(firstDayOf(newest.asOf), -earlierDays))
  return { cohort, newest, earlier, countsSame: newest !== undefined && earlier !== undefined && countSame(newest, earlier) }
}

/** A cohort under another name goes on; another population, or a change of definition, is another count. */
function countSame(a: FigurePoint, b: FigurePoint): boolean {
  return a.definedSince === b.definedSince && (a.population === b.population || a.cohort !== b.cohort || leavesPeopleOpen(a) || leavesPeopleOpen(b))
}

function solve(pairs: readonly Pair[], ledgers: readonly Ledger[], standing: readonly FigurePoint[]): CohortStocks {
  const sums = ledgers.map(({ total, parts, missing }, at) => sumOf(total.point.id, [...parts.map(({ point }) => point.id), ...missing.map((cohort) => `unknown ${at} ${cohort}`)]))
  const named = [...pairs.flatMap(({ newest, earlier }) => [newest, earlier]), ...ledgers.flatMap(({ total, parts }) => [total, ...parts].map(({ point }) => point))]
  const used = [...new Set(named.filter((point) => point !== undefined))]
  const bounds: Bounds = Object.fromEntries(used.map(({ id, interval }) => [id, interval ?? anyCount]))
  const equalities = [...sums, ...pairs.flatMap(flowOf)]
  const rivals = rivalOrigins(standing).filter((pair) => pair.some(({ id }) => id in bounds))
  const unfit = minimalConflicts(equalities, bounds).groups.map((group) => used.filter(({ id }) => group.includes(id)))
  const contested = new Set([...rivals, ...unfit].flat().map(({ id }) => id))
  const free: Bounds = Object.fromEntries(Object.entries(bounds).map(([id, interval]) => [id, contested.has(id) ? anyCount : interval]))
  const exact = exactBounds(equalities, free)
  return { stocks: pairs.map((pair) => toStock(pair, exact, contested)), conflicts: [...rivals, ...unfit].map((group) => group.map(toFigure)) }
}

/** What came in is the newest count less the earlier one; counts that can fall are shifted so that their change is none below 0. */
function flowOf({ cohort, newest, earlier, countsSame }: Pair): readonly Equality[] {
  const shift = earlier && shiftOf(cohort, earlier)
  if (newest === undefined || earlier === undefined || !countsSame || shift === undefined) return []
  return [{ coefficients: { [newest.id]: 1, [earlier.id]: -1, [`came ${cohort}`]: -1 }, rhs: -shift }]
}

/** Undefined where nothing bounds how far a count can have fallen. */
function shiftOf(cohort: string, { interval }: FigurePoint): number | undefined {
  if (onlyGrowing.includes(cohort)) return 0
  return interval === undefined || interval.high === Infinity ? undefined : interval.high
}

function toStock({ cohort, newest, earlier, countsSame }: Pair, exact: Bounds | undefined, contested: ReadonlySet<string>): CohortStock {
  const holds = (point: FigurePoint | undefined) => point !== undefined && !contested.has(point.id)
  const shift = earlier && shiftOf(cohort, earlier)
  return {
    cohort, countsSame, newest: newest && toFigure(newest), earlier: earlier && toFigure(earlier),
    bounds: newest !== undefined && holds(newest) ? toCount(exact?.[newest.id], 0) : undefined,
    change: holds(newest) && holds(earlier) && shift !== undefined ? toCount(exact?.[`came ${cohort}`], -shift) : undefined,
  }
}

function toCount(interval: Interval | undefined, by: number): CountBounds | undefined {
  return interval && { low: interval.low + by, high: interval.high === Infinity ? undefined : interval.high + by }
}

function toFigure({ id, cohort, asOf, known, quantity, origin }: FigurePoint): StockFigure {
  return { id, cohort, asOf, known, quantity, origin }
}
