import { type Day, daysBetween, firstDayOf, type LevelClaim } from '../../core/index.ts'
import { claimedStart } from '../events/claimed-days.ts'
import { spellOn, spellsOf } from '../levels/spells.ts'
import { judgeStretch } from './check-past-level.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, nothingFound } from './finding.ts'
import { writeLevel } from './level-name.ts'
import type { LevelPlace } from './level-place.ts'
import { weighDecision } from './weigh-decision.ts'

/** "Kept at 4 on Tuesday": decided so on that day, and nothing else was; "stayed at 4 in 2015": on every day of it. */
export function checkKept(claim: LevelClaim, place: LevelPlace, desk: Desk): Finding {
  const days = claimedStart(claim.fields.since)
  if (days === undefined) return nothingFound
  const started = spellsOf(place.history).find(({ from, decisions: [first] }) => days.first === days.last && from === days.first && first?.change !== 'unchanged')
  const [decision] = started?.decisions ?? []
  if (decision?.decided !== undefined) {
    const because = { kind: 'level-decided', change: decision.change, ordinal: decision.ordinal, steps: decision.steps, decided: decision.decided, edition: decision.edition, claimed: writeLevel(claim) } as const
    return finding('contradicted', because, [weighDecision(decision, false, desk)])
  }
  const held = judgeStretch(claim, { first: days.first, last: days.last < desk.published ? days.last : desk.published }, place, desk)
  return held.verdict === 'supported' && isStatedDay(claim) ? decidedOn(days.first, held, place) : held
}

function isStatedDay({ fields, stated }: LevelClaim): boolean {
  return stated.includes('since') && fields.since?.length === 10
}

/** To keep a level is a decision of a day; that the level stood on another day does not show that it was kept then. */
function decidedOn(day: Day, held: Finding, place: LevelPlace): Finding {
  const decided = (spellOn(place.history, day)?.decisions ?? []).flatMap((each) => each.decided ?? [])
  if (decided.includes(day)) return held
  const [nearest] = decided.toSorted((a, b) => Math.abs(daysBetween(firstDayOf(a), day)) - Math.abs(daysBetween(firstDayOf(b), day)))
  return { ...held, verdict: 'unsupported', because: { kind: 'no-decision', day, nearest } }
}
