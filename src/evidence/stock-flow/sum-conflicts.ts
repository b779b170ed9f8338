import { addDays, type CohortIdentity, type Day, daysBetween, firstDayOf, lastDayOf } from '../../core/index.ts'
import { type FigurePoint, isInForce } from '../figures/figure-point.ts'
import { countSamePeople } from '../figures/rival-origins.ts'
import { ledgerWindowDays } from './ledger.ts'
import { type SumGroup, sumGroups } from './sum-groups.ts'

/** Figures of many origins that contradict each other in every combination have more groups than anybody reads. */
const mostGroups = 100

export type SumConflictsOf = (identities: readonly CohortIdentity[]) => readonly SumGroup[]

/**
 * The smallest sets of figures, whoever gave them, that cannot be right together because the parts of an identity add up to its total; of one total and
 * day the first hundred. Each identity is looked at once, though each of its parts asks for it.
 */
export function sumConflicts(points: readonly FigurePoint[]): SumConflictsOf {
  const dated = points.filter(({ interval }) => interval !== undefined).map((point): DatedPoint => ({ point, first: firstDayOf(point.asOf), last: lastDayOf(point.asOf) }))
  const found = new Map<CohortIdentity, readonly SumGroup[]>()
  const conflictsOf = (identity: CohortIdentity) => {
    const conflicts = found.get(identity) ?? conflictsWithin(dated, identity)
    found.set(identity, conflicts)
    return conflicts
  }
  return (identities) => [...new Map(identities.flatMap(conflictsOf).map((conflict) => [conflict.points.map(({ id }) => id).toSorted().join('\n'), conflict])).values()]
}

/** A figure with the days that it counts for. */
interface DatedPoint {
  readonly point: FigurePoint
  readonly first: Day
  readonly last: Day
}

function conflictsWithin(dated: readonly DatedPoint[], identity: CohortIdentity): readonly SumGroup[] {
  const ofIdentity = dated.filter(({ point, first }) => point.country === identity.country && isInForce(identity, first))
  const byCohort = Map.groupBy(ofIdentity, ({ point }) => point.cohort)
  const times = Map.groupBy(byCohort.get(identity.total) ?? [], ({ point }) => point.asOf)
  return [...times.values()].flatMap((totals) => conflictsAround(totals, identity.parts.map((part) => byCohort.get(part) ?? [])))
}

/** What each origin says of the total on one day, and of each part around it. */
function conflictsAround(totals: readonly DatedPoint[], parts: readonly (readonly DatedPoint[])[]): readonly SumGroup[] {
  const [total] = totals
  if (total === undefined) return []
  const near = parts.map((points) => nearest(points.filter(({ point }) => countSamePeople(point, total.point)), total))
  const groups: SumGroup[] = []
  for (const group of sumGroups(totals.map(({ point }) => point), near)) if (groups.push(group) === mostGroups) break
  return groups.toSorted((a, b) => a.points.length - b.points.length)
}

/** Of each origin the figure nearest in time to the total, within the window in which figures belong to one picture. */
function nearest(points: readonly DatedPoint[], total: DatedPoint): readonly FigurePoint[] {
  const [first, last] = [addDays(total.first, -ledgerWindowDays), addDays(total.last, ledgerWindowDays)]
  const near = points.filter((each) => each.last >= first && each.first <= last)
  const distance = (each: DatedPoint) => Math.abs(daysBetween(each.first, total.first))
  const byOrigin = Map.groupBy(near, ({ point }) => point.origin)
  return [...byOrigin.values()].flatMap((own) => own.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1)).map(({ point }) => point)
}
