import { addDays, firstDayOf, type LevelClaim, type Period } from '../../core/index.ts'
import { claimedStart } from '../events/claimed-days.ts'
import type { Spell } from '../levels/level-history.ts'
import { spellOn, spellsDuring, spellsOf, toSpellOfLevel } from '../levels/spells.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, nothingFound } from './finding.ts'
import { mostDaysBetweenPages } from './level-days.ts'
import { namesStep, rightAsLabel, writeLevel } from './level-name.ts'
import type { LevelPlace } from './level-place.ts'
import { weighSpell } from './weigh-decision.ts'

/** Every step that held in the days the claim surely speaks of must be the claimed one. */
export function judgeStretch(claim: LevelClaim, days: Period, place: LevelPlace, desk: Desk): Finding {
  const spells = spellsDuring(place.history, days.first, days.last).filter((spell, at, all) => !(at > 0 && at === all.length - 1 && isNews(claim, spell, desk)))
  if (spells.length === 0) return nothingFound
  const agreeing = spells.filter((spell) => namesStep(claim, spell, place.history))
  const because = { kind: 'level-was', claimed: writeLevel(claim), spells: spells.map(toSpellOfLevel) } as const
  const evidence = spells.flatMap((spell) => weighSpell(spell, agreeing.includes(spell), desk))
  if (agreeing.length === spells.length) return finding('supported', because, evidence)
  const now = spellOn(place.history, desk.published)
  const asLabel = spells.every((spell) => rightAsLabel(claim, spell, place.history, now))
  return finding('contradicted', because, evidence, asLabel ? 'right-as-label' : undefined)
}

/** A level of some time within the days that a month or year covers. */
export function judgeMoment(claim: LevelClaim, place: LevelPlace, desk: Desk): Finding {
  const days = claimedStart(claim.fields.since)
  const spells = days === undefined ? [] : spellsDuring(place.history, days.first, days.last)
  const spell = spells.find((each) => namesStep(claim, each, place.history))
  if (spells.length === 0) return nothingFound
  const shown = spell === undefined ? spells : [spell]
  const because = { kind: 'level-was', claimed: writeLevel(claim), spells: shown.map(toSpellOfLevel) } as const
  const asLabel = spells.every((each) => rightAsLabel(claim, each, place.history, spellOn(place.history, desk.published)))
  const evidence = shown.flatMap((each) => weighSpell(each, spell !== undefined, desk))
  return spell === undefined ? finding('contradicted', because, evidence, asLabel ? 'right-as-label' : undefined) : finding('supported', because, evidence)
}

/** A change that the text reports is no part of what was before it. */
function isNews(claim: LevelClaim, spell: Spell, desk: Desk): boolean {
  return claim.fields.status === 'former' && firstDayOf(spell.from) > addDays(desk.published, -mostDaysBetweenPages)
}

/** A former level without a time: some spell before the text, or none. */
export function checkEver(claim: LevelClaim, place: LevelPlace, desk: Desk): Finding {
  const spells = spellsOf(place.history).filter((spell) => firstDayOf(spell.from) < desk.published)
  const spell = spells.findLast((each) => namesStep(claim, each, place.history))
  if (spells.length === 0) return nothingFound
  const shown = spell === undefined ? spells.slice(-2) : [spell]
  const because = { kind: 'level-was', claimed: writeLevel(claim), spells: shown.map(toSpellOfLevel) } as const
  return finding(spell === undefined ? 'contradicted' : 'supported', because, shown.flatMap((each) => weighSpell(each, spell !== undefined, desk)))
}
