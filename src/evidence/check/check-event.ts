import type { EventClaim } from '../../core/index.ts'
import { isAboutAttack } from '../events/match-event.ts'
import { checkArrest } from './check-arrest.ts'
import { checkAttacks } from './check-attacks.ts'
import { checkDeed } from './check-deed.ts'
import { checkDepartures } from './check-departures.ts'
import { checkOneEvent } from './check-one-event.ts'
import { checkReturns } from './check-series.ts'
import { type Desk } from './desk.ts'
import { type Finding, notCheckable, notCompared } from './finding.ts'

/** One event against what is told of its day and place; many or none at once against counts. */
export function checkEvent(claim: EventClaim, desk: Desk): Finding {
  const { type, aggregate, status, polarity } = claim.fields
  if (status === 'policy' || status === 'planned') return notCheckable('forecast')
  if (aggregate === true || status === 'none' || polarity === 'negated' || polarity === 'near-negated') {
    if (type === 'departure') return checkDepartures(claim, desk)
    if (type === 'return') return checkReturns(claim, desk)
    return isAboutAttack(claim) ? checkAttacks(claim, desk) : notCompared
  }
  if (isAboutAttack(claim)) return checkOneEvent(claim, desk)
  const told = checkDeed(claim, desk)
  return isAboutArrest(claim) && told.evidence.length === 0 ? (checkArrest(claim, desk) ?? told) : told
}

function isAboutArrest({ fields: { type = 'attack' } }: EventClaim): boolean {
  return ['arrest', 'search', 'charge', 'investigation'].includes(type)
}
