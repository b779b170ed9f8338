import type { EventClaim, StoredClaim } from '../../core/index.ts'
import { claimOrigins } from '../origins/origin-of-claim.ts'
import { isToldThere, overlapDays, toClaimedEvent } from './claimed-event.ts'
import type { Desk } from './desk.ts'
import { type Finding, nothingFound, notCompared } from './finding.ts'
import { judgeWeighed } from './judge-events.ts'
import { judgeTellings } from './judge-tellings.ts'
import { claimTeller, type Telling } from './telling.ts'

/** One arrest, trial or journey against what kept reports tell of such a deed at that place on those days; on another day it is another. */
export function checkDeed(claim: EventClaim, desk: Desk): Finding {
  const claimed = toClaimedEvent(claim, desk)
  if (claimed === undefined) return notCompared
  const told = tellDeeds(desk.base.claims.filter((stored) => isSameDeed(stored, claim)), desk)
  const there = told.filter((telling) => overlapDays(telling.days, claimed.days) && isToldThere(telling, claimed, desk))
  return there.length === 0 ? nothingFound : judgeWeighed([judgeTellings(there, { ...claimed, isAbout: false }, desk)], claimed)
}

/** Deeds of one kind that were done; sentences of another length are of another trial. */
function isSameDeed({ claim: told }: StoredClaim, { fields }: EventClaim): boolean {
  if (told.kind !== 'EVENT' || told.fields.type !== fields.type || told.fields.aggregate === true) return false
  const { status, polarity, sentence } = told.fields
  const isDone = status !== 'none' && status !== 'policy' && status !== 'planned' && polarity !== 'negated' && polarity !== 'near-negated'
  return isDone && (sentence === undefined || fields.sentence === undefined || sentence === fields.sentence)
}

function tellDeeds(deeds: readonly StoredClaim[], { base, vocabulary }: Desk): readonly Telling[] {
  if (deeds.length === 0) return []
  const tell = claimTeller(base, vocabulary)
  const originOf = claimOrigins(base, vocabulary)
  const reportsById = new Map(base.reports.map((report) => [report.id, report]))
  return deeds.flatMap((stored) => {
    const report = reportsById.get(stored.report)
    return (report && tell({ stored, origin: originOf(stored.claim, report), illustrative: report.illustrative })) ?? []
  })
}
