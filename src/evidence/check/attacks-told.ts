import type { AttackStatus, Period, WeighedEvidence } from '../../core/index.ts'
import { isNowhere } from '../events/place.ts'
import { type NamedPlace, isToldThere, overlapDays } from './claimed-event.ts'
import type { Desk } from './desk.ts'
import { groupEvents } from './events-there.ts'
import { weigh } from './own-text.ts'
import type { Telling } from './telling.ts'
import type { ToldEvent } from './told-events.ts'

/** What is told of one attack that the record has no row of. */
export type ToldAttack = readonly Telling[]

/** Attacks at a named place and within these days that datasets and reports tell and the record does not, each once; what may be one of the record's, as a person has to say, is none. */
export function attacksTold(where: NamedPlace, days: Period, statuses: readonly AttackStatus[], desk: Desk): readonly ToldAttack[] {
  if (isNowhere(where.place)) return []
  const tells = ({ days: its, outcomes, isAttack }: Telling) => isAttack && its.first >= days.first && its.last <= days.last && outcomes.some((outcome) => statuses.includes(outcome))
  const there = (event: ToldEvent) => event.tellings.filter((telling) => tells(telling) && isToldThere(telling, where, desk))
  const near = desk.events().filter((event) => !event.isCountedElsewhere && (event.rows.length > 0 || event.tellings.some((telling) => overlapDays(telling.days, days))))
  return groupEvents(near).filter((group) => group.every(({ rows }) => rows.length === 0)).map((group) => group.flatMap(there)).filter((told) => told.length > 0)
}

/** All that is told of these attacks, as evidence for or against a count. */
export function weighAttacks(attacks: readonly ToldAttack[], agrees: boolean, desk: Desk): readonly WeighedEvidence[] {
  return attacks.flat().flatMap(({ found }) => found.map((each) => weigh(each, agrees, desk.own)))
}

/** Those of which somebody tells who may count: not the text itself, its publisher, or what was written for the demo. */
export function countable(attacks: readonly ToldAttack[], desk: Desk): readonly ToldAttack[] {
  return attacks.filter((attack) => weighAttacks([attack], true, desk).some(({ bearing }) => bearing === 'supports'))
}
