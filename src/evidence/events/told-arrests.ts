import { type Country, type Day, type EventFields, type EvidenceBase, lastDayOf, type StoredClaim, type ToldArrest } from '../../core/index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { claimedDays } from './claimed-days.ts'
import { namedPlace } from './event-search.ts'

/**
 * Arrests in a country that reports tell of as done, whatever the motive, each place and day once: two reports of one arrest are one, and so are
 * two arrests in one town on one day, and the claim known first stands for them. Left out are those whose day is left open over more than a month,
 * those said to be for something else than terrorism, and whatever was written for the demo.
 */
export function toldArrests({ claims, reports }: Pick<EvidenceBase, 'claims' | 'reports'>, country: Country, vocabulary: Vocabulary): readonly ToldArrest[] {
  const reportsById = new Map(reports.filter(({ illustrative }) => !illustrative).map((report) => [report.id, report]))
  const told = claims.toSorted((a, b) => (a.known < b.known ? -1 : 1)).flatMap((stored) => {
    const report = reportsById.get(stored.report)
    const found = report === undefined ? undefined : arrestOf(stored, { published: lastDayOf(report.published), country: report.country }, vocabulary)
    return found?.country === country ? [found] : []
  })
  const once = Map.groupBy(told, ({ day, town }) => `${day} ${town}`)
  return [...once.values()].flatMap(([first]) => (first === undefined ? [] : [{ claim: first.claim, day: first.day }]))
}

function arrestOf({ claim }: StoredClaim, report: { readonly published: Day; readonly country: Country | undefined }, vocabulary: Vocabulary) {
  if (claim.kind !== 'EVENT' || claim.fields.type !== 'arrest' || !isDone(claim.fields)) return undefined
  const days = claimedDays(claim.fields.date, report.published)
  if (days === undefined || days.first.slice(0, 7) !== days.last.slice(0, 7)) return undefined
  const place = [claim.fields.place ?? []].flat()
  const { country = report.country, sites } = namedPlace(place, report.country, vocabulary)
  return { claim: claim.id, day: days.first, country, town: sites.map(({ town }) => town).join(' ') }
}

function isDone({ status, terrorism, polarity, aggregate }: EventFields): boolean {
  return status !== 'planned' && status !== 'policy' && status !== 'none' && terrorism !== 'no' && polarity !== 'negated' && polarity !== 'near-negated' && aggregate !== true
}
