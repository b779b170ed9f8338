import { addDays, type Day, daysBetween, firstDayOf, lastDayOf, type LevelClaim, type LevelDecision, type Period, rowsOf } from '../../core/index.ts'
import { claimedStart } from '../events/claimed-days.ts'
import { decisionsInOrder } from '../levels/decisions-in-order.ts'
import { spellOn } from '../levels/spells.ts'
import { isAfterEvent } from './after-event.ts'
import { cameFromElsewhere } from './came-from.ts'
import { judgeSpell } from './check-present-level.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, nothingFound } from './finding.ts'
import { namesStep, writeLevel } from './level-name.ts'
import type { LevelPlace } from './level-place.ts'
import { weighDecision } from './weigh-decision.ts'

/** A decision on a day: the same change from and to the same step on that very day, or, where the day is wrong, the day on which it was taken. */
export function checkLevelDecision(said: LevelClaim, place: LevelPlace, desk: Desk): Finding {
  const claim = withoutRankBefore(said)
  const days = claimedStart(claim.fields.since)
  const same = decisionsAt(place, desk).filter((each) => isSameMove(claim, each, place))
  const onDay = days === undefined ? [] : decisionsAt(place, desk).filter((each) => isThen(each, days, claim) || isAfterEvent(each, days, claim, place, desk))
  const right = same.find((each) => onDay.includes(each))
  const shown = right ?? onDay[0] ?? nearest(same, days?.first)
  const spell = days === undefined ? undefined : spellOn(place.history, days.last)
  if (shown === undefined) return spell === undefined || place.scope !== 'national' ? nothingFound : judgeSpell(claim, spell, false, place, desk)
  const because = { kind: 'level-decided', change: shown.change, ordinal: shown.ordinal, steps: shown.steps, decided: shown.decided, edition: shown.edition, claimed: writeLevel(claim) } as const
  const wrong = right === undefined ? undefined : cameFromElsewhere(claim, right.decided, place, desk)
  return wrong ?? finding(right === undefined ? 'contradicted' : 'supported', because, [weighDecision(shown, right !== undefined, desk)])
}

/** News of a day on which nothing is said of when it was decided is that of the week before. */
const newsDays = 7

/** On the day; in a month, with a day on either side. */
function isThen({ decided }: DatedDecision, { first, last }: Period, { stated, fields }: LevelClaim): boolean {
  const off = fields.since?.length === 10 ? 0 : 1
  const before = stated.includes('since') ? off : newsDays
  return lastDayOf(decided) >= addDays(first, -before) && firstDayOf(decided) <= addDays(last, off)
}

/** "Down from 5, the highest": the rank is that of the step it came from. */
function withoutRankBefore(claim: LevelClaim): LevelClaim {
  const { rank: _, ...fields } = claim.fields
  return fields.from_ordinal !== undefined && fields.ordinal === undefined && fields.label === undefined ? { ...claim, fields } : claim
}

function nearest(decisions: readonly DatedDecision[], day: Day | undefined): DatedDecision | undefined {
  const apart = ({ decided }: DatedDecision) => (day === undefined ? 0 : Math.abs(daysBetween(day, firstDayOf(decided))))
  return decisions.toSorted((a, b) => apart(a) - apart(b))[0]
}

type DatedDecision = LevelDecision & { readonly decided: string }

function decisionsAt(place: LevelPlace, desk: Desk): readonly DatedDecision[] {
  const decisions = rowsOf(desk.base, 'level-decision').filter(({ country, scope }) => country === place.country && scope === place.scope)
  return decisionsInOrder(decisions).filter((each): each is DatedDecision => each.decided !== undefined)
}

function isSameMove(claim: LevelClaim, decision: DatedDecision, place: LevelPlace): boolean {
  if (decision.ordinal === undefined || decision.steps === undefined) return false
  const asSpell = { scaleId: decision.scaleId, steps: decision.steps, ordinal: decision.ordinal, label: decision.label, from: decision.decided, to: undefined, decisions: [decision] }
  return namesStep(claim, asSpell, place.history) && (claim.fields.change === 'set' || claim.fields.change === decision.change)
}
