import { addDays, firstDayOf, lastDayOf, type LevelClaim, type Period } from '../../core/index.ts'
import { claimedStart } from '../events/claimed-days.ts'
import type { Spell } from '../levels/level-history.ts'
import { spellOn, spellsDuring, spellsOf, toSpellOfLevel } from '../levels/spells.ts'
import { judgeStretch } from './check-past-level.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, nothingFound } from './finding.ts'
import { daysOff, sureDays } from './level-days.ts'
import { namesStep, writeLevel } from './level-name.ts'
import type { LevelPlace } from './level-place.ts'
import { outdatedLevel } from './outdated-level.ts'
import { weighSpell } from './weigh-decision.ts'

/** "Since 2016": at that step on every day since, and for the first time then. */
export function checkSince(claim: LevelClaim, place: LevelPlace, desk: Desk): Finding {
  const days = sureDays(claim, desk.published)
  const start = claimedStart(claim.fields.since)
  if (days === undefined || start === undefined) return nothingFound
  const held = judgeStretch(claim, days, place, desk)
  if (held.verdict !== 'supported') return held
  const first = spellsDuring(place.history, days.first, days.last)[0]
  if (first !== undefined && !startsIn(start, daysOff(claim.fields.since), first, claim, place)) return turnedBy(runTo(first, claim, place), claim, desk)
  return claim.fields.status === 'former' ? held : (outdatedLevel(claim, held, place, desk) ?? held)
}

/** "Until July 2016": at that step on the day before, and on another soon after. */
export function checkUntil(claim: LevelClaim, place: LevelPlace, desk: Desk): Finding {
  const end = claimedStart(claim.fields.until)
  if (end === undefined) return nothingFound
  const eve = addDays(end.first, -1)
  const held = judgeStretch(claim, { first: eve, last: eve }, place, desk)
  const spell = spellOn(place.history, eve)
  if (held.verdict !== 'supported' || spell === undefined) return held
  const off = daysOff(claim.fields.until)
  const after = spellOn(place.history, addDays(end.last, off + 1))
  return after === undefined || !namesStep(claim, after, place.history) ? held : turnedBy([spell, after], claim, desk)
}

/** Where the step that is claimed began; nothing can be said of a time before the record starts. */
function startsIn(start: Period, off: number, spell: Spell, claim: LevelClaim, place: LevelPlace): boolean {
  const run = runTo(spell, claim, place)
  const [first] = run
  if (first === spellsOf(place.history)[0] && first !== undefined && start.first < firstDayOf(first.from)) return true
  return run.some(({ from }) => lastDayOf(from) >= addDays(start.first, -off) && firstDayOf(from) <= addDays(start.last, off))
}

/** The spells up to one that the claim names just as well, without a break: a new version of the scale, "severe or higher". */
function runTo(spell: Spell, claim: LevelClaim, place: LevelPlace): readonly Spell[] {
  const before = spellsOf(place.history)
  const at = before.indexOf(spell)
  const other = before.slice(0, at).findLastIndex((each) => !namesStep(claim, each, place.history))
  return before.slice(other + 1, at + 1)
}

/** The step is right, its start or end is not. */
function turnedBy(spells: readonly Spell[], claim: LevelClaim, desk: Desk): Finding {
  const because = { kind: 'level-was', claimed: writeLevel(claim), spells: spells.map(toSpellOfLevel) } as const
  return finding('contradicted', because, spells.flatMap((spell) => weighSpell(spell, false, desk)))
}
