import { addDays, firstDayOf, type LevelClaim, type Period } from '../../core/index.ts'
import { claimedStart } from '../events/claimed-days.ts'
import type { Spell } from '../levels/level-history.ts'
import { spellOn, spellsDuring, spellsOf, toSpellOfLevel } from '../levels/spells.ts'
import { holdsCue } from '../vocabulary/vocabulary.ts'
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
  const again = spell === undefined ? [] : reachedAgain(claim, spell, place, desk)
  if (again.length > 0) return finding('contradicted', { kind: 'level-was', claimed: writeLevel(claim), spells: again.map(toSpellOfLevel) }, again.flatMap((each) => weighSpell(each, false, desk)))
  const shown = spell === undefined ? spells : [spell]
  const because = { kind: 'level-was', claimed: writeLevel(claim), spells: shown.map(toSpellOfLevel) } as const
  const asLabel = spells.every((each) => rightAsLabel(claim, each, place.history, spellOn(place.history, desk.published)))
  const evidence = shown.flatMap((each) => weighSpell(each, spell !== undefined, desk))
  return spell === undefined ? finding('contradicted', because, evidence, asLabel ? 'right-as-label' : undefined) : finding('supported', because, evidence)
}

/** "Was last critical in May": later times at that step say that it was not the last. */
function reachedAgain(claim: LevelClaim, spell: Spell, place: LevelPlace, desk: Desk): readonly Spell[] {
  if (!holdsCue(desk.vocabulary, 'last-time', claim.quote)) return []
  const all = spellsOf(place.history)
  return all.slice(all.findIndex(({ from }) => from === spell.from) + 1).filter((each) => firstDayOf(each.from) < desk.published && namesStep(claim, each, place.history))
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
