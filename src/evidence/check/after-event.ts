import { addDays, type LevelClaim, type LevelDecision, type Period, rowsOf } from '../../core/index.ts'
import { holdsCue } from '../vocabulary/vocabulary.ts'
import type { Desk } from './desk.ts'
import type { LevelPlace } from './level-place.ts'
import { sentenceOf } from './sentence-of.ts'

/** A level is moved within days of what it answers. */
const daysAfter = 3

/** "Raised after a bomber struck on Monday": the day is that of the attack, and the decision one of the days after it. */
export function isAfterEvent({ decided }: Pick<LevelDecision, 'decided'>, { first, last }: Period, claim: LevelClaim, place: LevelPlace, desk: Desk): boolean {
  if (decided === undefined || decided < first || decided > addDays(last, daysAfter)) return false
  if (!holdsCue(desk.vocabulary, 'after', sentenceOf(claim, desk))) return false
  return rowsOf(desk.base, 'threat-event').some((event) => event.country === place.country && event.day >= first && event.day <= last)
}
