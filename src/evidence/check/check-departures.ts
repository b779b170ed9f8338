import { addDays, type EventClaim, firstDayOf, rowsOf } from '../../core/index.ts'
import { claimedStart } from '../events/claimed-days.ts'
import { countriesIn } from '../events/place.ts'
import { attributedTo } from '../origins/attributed-to.ts'
import { namesForReader } from '../vocabulary/vocabulary.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, nothingFound } from './finding.ts'
import { weighRow } from './weigh-row.ts'

/** That nobody leaves any more: the record can say that no departure is known, and since when; that is less. */
export function checkDepartures(claim: EventClaim, desk: Desk): Finding {
  const country = countriesIn(claim.fields.population, desk.vocabulary)[0] ?? desk.country
  const counts = namesForReader(desk.vocabulary, 'cohort', 'departure').filter((name) => name.group.startsWith('since:'))
  const rows = rowsOf(desk.base, 'cohort-figure').filter((row) => row.country === country && counts.some((name) => name.record === row.cohort))
  const row = rows.toSorted((a, b) => a.times.known.localeCompare(b.times.known)).at(-1)
  const since = counts.find((name) => name.record === row?.cohort)?.group.slice('since:'.length)
  if (row === undefined || since === undefined) return nothingFound
  const isNone = claim.fields.status === 'none' || claim.fields.polarity === 'negated' || claim.fields.polarity === 'near-negated'
  const agrees = isNone === (row.value === 0) && !startsBefore(claim, since)
  const evidence = weighRow(row, agrees, desk)
  const because = { kind: 'departures-known-only', since } as const
  if (!agrees) return finding(isNone && row.value !== 0 ? 'contradicted' : 'unsupported', because, evidence, 'known-departures-only')
  const counted = evidence.some((each) => each.bearing === 'supports')
  const isHolderOnly = !counted && attributedTo(claim, desk.vocabulary) !== undefined
  return finding(counted || isHolderOnly ? 'supported' : 'unsupported', because, evidence, 'known-departures-only')
}

/** True where the claim surely starts before the days the record counts. */
function startsBefore(claim: EventClaim, since: string): boolean {
  const start = claimedStart(claim.fields.date)
  return start !== undefined && start.last < addDays(firstDayOf(since), -31)
}
