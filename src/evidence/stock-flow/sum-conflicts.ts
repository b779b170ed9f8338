import { addDays, type CohortIdentity, daysBetween, firstDayOf, lastDayOf } from '../../core/index.ts'
import { type FigurePoint, isInForce } from '../figures/figure-point.ts'
import { countSamePeople } from '../figures/rival-origins.ts'
import { leastWidening } from './exact-bounds.ts'
import { ledgerWindowDays } from './ledger.ts'
import { minimalConflicts } from './minimal-conflicts.ts'
import { anyCount, type Bounds, type Equality, sumOf } from './propagate.ts'

export interface SumConflict {
  readonly points: readonly FigurePoint[]
  readonly widening: number | undefined
}

/** The smallest sets of figures, whoever gave them, that cannot be right together because the parts add up to the total. */
export function sumConflicts(points: readonly FigurePoint[], identities: readonly CohortIdentity[]): readonly SumConflict[] {
  const found = identities.flatMap((identity) => {
    const ofIdentity = points.filter((point) => point.interval !== undefined && point.country === identity.country && isInForce(identity, firstDayOf(point.asOf)))
    const totals = ofIdentity.filter(({ cohort }) => cohort === identity.total)
    const times = totals.filter((total, at) => totals.findIndex(({ asOf }) => asOf === total.asOf) === at)
    return times.flatMap((total) => conflictsAround(total, ofIdentity, identity))
  })
  return [...new Map(found.map((conflict) => [conflict.points.map(({ id }) => id).toSorted().join('\n'), conflict])).values()]
}

/** What each origin says of the total and of each part around one day. */
function conflictsAround(total: FigurePoint, points: readonly FigurePoint[], { total: whole, parts }: CohortIdentity): readonly SumConflict[] {
  const totals = points.filter(({ cohort, asOf }) => cohort === whole && asOf === total.asOf)
  const near = [...totals, ...parts.flatMap((cohort) => nearest(points.filter((point) => point.cohort === cohort && countSamePeople(point, total)), total))]
  const equalities: readonly Equality[] = [sumOf(`all ${whole}`, parts.map((part) => `all ${part}`)), ...near.map(({ id, cohort }) => ({ coefficients: { [id]: 1, [`all ${cohort}`]: -1 }, rhs: 0 }))]
  const bounds: Bounds = Object.fromEntries(near.map(({ id, interval }) => [id, interval ?? anyCount]))
  return minimalConflicts(equalities, bounds).groups.map((group) => ({
    points: near.filter(({ id }) => group.includes(id)),
    widening: leastWidening(equalities, Object.fromEntries(Object.entries(bounds).filter(([id]) => group.includes(id)))),
  })).filter((conflict) => conflict.points.some(({ cohort }) => cohort !== conflict.points[0]?.cohort))
}

/** Of each origin the figure nearest in time to the total, within the window in which figures belong to one picture. */
function nearest(points: readonly FigurePoint[], total: FigurePoint): readonly FigurePoint[] {
  const near = points.filter(({ asOf }) => lastDayOf(asOf) >= addDays(firstDayOf(total.asOf), -ledgerWindowDays) && firstDayOf(asOf) <= addDays(lastDayOf(total.asOf), ledgerWindowDays))
  const distance = ({ asOf }: FigurePoint) => Math.abs(daysBetween(firstDayOf(asOf), firstDayOf(total.asOf)))
  const byOrigin = Map.groupBy(near, ({ origin }) => origin)
  return [...byOrigin.values()].flatMap((own) => own.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1))
}
