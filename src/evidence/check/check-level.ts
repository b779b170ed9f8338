import type { LevelClaim } from '../../core/index.ts'
import { levelHistory } from '../levels/level-history.ts'
import { holdsCue } from '../vocabulary/vocabulary.ts'
import { checkKept } from './check-kept.ts'
import { checkLevelDecision } from './check-level-decision.ts'
import { checkEver, judgeMoment, judgeStretch } from './check-past-level.ts'
import { checkPresentLevel } from './check-present-level.ts'
import { checkScale } from './check-scale.ts'
import { checkSince, checkUntil } from './check-since.ts'
import type { Desk } from './desk.ts'
import { denied, type Finding, nothingFound, notCheckable } from './finding.ts'
import { sureDays, timeOf } from './level-days.ts'
import { namesAnyStep } from './level-name.ts'
import type { LevelPlace } from './level-place.ts'
import { levelScopeOf } from './level-scope.ts'

/** A claim about a threat level against the decisions of the authority that sets it: such a decision is an act, not a report of one. */
export function checkLevel(claim: LevelClaim, desk: Desk): Finding {
  const { status, polarity } = claim.fields
  if (status === 'predicted' || status === 'hypothetical') return notCheckable('forecast')
  const scope = levelScopeOf(claim.fields.geo, desk)
  if (scope === undefined) return nothingFound
  const history = levelHistory(desk.base, scope.country, scope.scope)
  const found = checkStatement(claim, { history, ...scope }, desk)
  return polarity === 'negated' ? denied(found) : found
}

/** A time that the words give and nobody could read is not "at any time". */
function checkStatement(claim: LevelClaim, place: LevelPlace, desk: Desk): Finding {
  const { status, change, since } = claim.fields
  if (status === 'definition') return checkScale(claim, place.country, desk)
  const moved = change === 'raised' || change === 'lowered' || change === 'set'
  if (moved && since !== undefined) return checkLevelDecision(claim, place, desk)
  const time = timeOf(claim, desk.published, desk.vocabulary)
  if (time === 'now') return checkPresentLevel(claim, place, desk)
  if (!namesAnyStep(claim.fields)) return notCheckable('too-vague')
  switch (time) {
    case 'ever': return holdsCue(desk.vocabulary, 'time', claim.quote) ? notCheckable('too-vague') : checkEver(claim, place, desk)
    case 'moment': return change === 'unchanged' ? checkKept(claim, place, desk) : judgeMoment(claim, place, desk)
    case 'since': return checkSince(claim, place, desk)
    case 'until': return checkUntil(claim, place, desk)
    case 'stretch': return checkStretch(claim, place, desk)
  }
}

/** A stretch of which no start can be told is the level of some time before, or of the day. */
function checkStretch(claim: LevelClaim, place: LevelPlace, desk: Desk): Finding {
  const days = sureDays(claim, desk.published)
  if (days !== undefined) return judgeStretch(claim, days, place, desk)
  return claim.fields.status === 'former' ? checkEver(claim, place, desk) : checkPresentLevel(claim, place, desk)
}
