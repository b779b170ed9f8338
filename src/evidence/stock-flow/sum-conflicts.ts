import { addDays, type CohortIdentity, daysBetween, firstDayOf, lastDayOf } from '../../core/index.ts'
import { type FigurePoint, isInForce } from '../figures/figure-point.ts'
import { countSamePeople } from '../figures/rival-origins.ts'
import { ledgerWindowDays } from './ledger.ts'
import { type SumGroup, sumGroups } from './sum-groups.ts'

/** Figures of many origins that contradict each other in every combination have more groups than anybody reads. */
const mostGroups = 100

/** The smallest sets of figures, whoever gave them, that cannot be right together because the parts add up to the total; of one total and day the first hundred. */
export function sumConflicts(points: readonly FigurePoint[], identities: readonly CohortIdentity[]): readonly SumGroup[] {
  const found = identities.flatMap((identity) => {
    const ofIdentity = points.filter((point) => point.interval !== undefined && point.country === identity.country && isInForce(identity, firstDayOf(point.asOf)))
    const byCohort = Map.groupBy(ofIdentity, ({ cohort }) => cohort)
    const times = Map.groupBy(byCohort.get(identity.total) ?? [], ({ asOf }) => asOf)
    return [...times.values()].flatMap((totals) => conflictsAround(totals, identity.parts.map((part) => byCohort.get(part) ?? [])))
  })
  return [...new Map(found.map((conflict) => [conflict.points.map(({ id }) => id).toSorted().join('\n'), conflict])).values()]
}

/** What each origin says of the total on one day, and of each part around it. */
function conflictsAround(totals: readonly FigurePoint[], parts: readonly (readonly FigurePoint[])[]): readonly SumGroup[] {
  const [total] = totals
  if (total === undefined) return []
  const near = parts.map((points) => nearest(points.filter((point) => countSamePeople(point, total)), total))
  const groups: SumGroup[] = []
  for (const group of sumGroups(totals, near)) if (groups.push(group) === mostGroups) break
  return groups.toSorted((a, b) => a.points.length - b.points.length)
}

/** Of each origin the figure nearest in time to the total, within the window in which figures belong to one picture. */
function nearest(points: readonly FigurePoint[], total: FigurePoint): readonly FigurePoint[] {
  const [first, last, day] = [addDays(firstDayOf(total.asOf), -ledgerWindowDays), addDays(lastDayOf(total.asOf), ledgerWindowDays), firstDayOf(total.asOf)]
  const near = points.filter(({ asOf }) => lastDayOf(asOf) >= first && firstDayOf(asOf) <= last)
  const distance = ({ asOf }: FigurePoint) => Math.abs(daysBetween(firstDayOf(asOf), day))
  const byOrigin = Map.groupBy(near, ({ origin }) => origin)
  return [...byOrigin.values()].flatMap((own) => own.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1))
}
