import { addDays, firstDayOf, type LevelClaim } from '../../core/index.ts'
import type { Spell } from '../levels/level-history.ts'
import { spellOn, spellsDuring } from '../levels/spells.ts'
import { cameFromElsewhere } from './came-from.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, nothingFound, notCheckable } from './finding.ts'
import { mostDaysBetweenPages } from './level-days.ts'
import { namesAnyStep, namesStep, rightAsLabel, statedMax, writeLevel } from './level-name.ts'
import type { LevelPlace } from './level-place.ts'
import { outdatedLevel } from './outdated-level.ts'
import { weighDecision, weighSpell } from './weigh-decision.ts'

/** The level on the day of the text; where another one was decided since then, the text is out of date. */
export function checkPresentLevel(claim: LevelClaim, place: LevelPlace, desk: Desk): Finding {
  const { change } = claim.fields
  const spell = spellOfDay(claim, place, desk)
  if (spell === undefined) return nothingFound
  if (!namesAnyStep(claim.fields) && statedMax(claim) === undefined && change === undefined) return notCheckable('too-vague')
  const agrees = namesStep(claim, spell, place.history)
  if (!agrees || change === undefined || change === 'set') return judgeSpell(claim, spell, agrees, place, desk)
  const changed = checkChange(claim, spell, place, desk)
  return changed.verdict === 'supported' && namesAnyStep(claim.fields) && change === 'unchanged' ? judgeSpell(claim, spell, true, place, desk) : changed
}

/** Where a level rose and fell within a day, a text of that day may mean either. */
function spellOfDay(claim: LevelClaim, place: LevelPlace, { published }: Desk): Spell | undefined {
  return spellsDuring(place.history, published, published).findLast((each) => namesStep(claim, each, place.history)) ?? spellOn(place.history, published)
}

/** The verdict on a level that one spell decides; out of date where another one was decided by the day of the view. */
export function judgeSpell(claim: LevelClaim, spell: Spell, agrees: boolean, place: LevelPlace, desk: Desk): Finding {
  const because = { kind: 'level-is', ordinal: spell.ordinal, steps: spell.steps, label: spell.label, since: spell.from, claimed: writeLevel(claim) } as const
  const evidence = weighSpell(spell, agrees, desk)
  if (!agrees) return finding('contradicted', because, evidence, isNumberOnly(claim, spell, place) ? 'right-as-label' : undefined)
  const found = finding('supported', because, evidence)
  return outdatedLevel(claim, found, place, desk) ?? found
}

/** The name fits and the number does not. */
function isNumberOnly(claim: LevelClaim, spell: Spell, place: LevelPlace): boolean {
  return !namesStep(claim, spell, place.history) && claim.fields.label !== undefined && rightAsLabel(claim, spell, place.history, spell)
}

/** What the last decision did, where that is news: a month later every level that stands has stayed; a raise without a date may also be the one that this level began with. */
function checkChange(claim: LevelClaim, spell: Spell, place: LevelPlace, desk: Desk): Finding {
  const dated = spell.decisions.filter((each) => each.decided !== undefined && firstDayOf(each.decided) <= desk.published)
  const last = dated.at(-1)
  if (last?.decided === undefined) return nothingFound
  const start = dated[0] ?? last
  const isOldNews = claim.fields.change === 'unchanged' && firstDayOf(last.decided) < addDays(desk.published, -mostDaysBetweenPages)
  const fits = isOldNews || last.change === claim.fields.change || (claim.fields.change !== 'unchanged' && start.change === claim.fields.change)
  const shown = fits && last.change !== claim.fields.change ? start : last
  const because = { kind: 'level-decided', change: shown.change, ordinal: shown.ordinal, steps: shown.steps, decided: shown.decided ?? last.decided, edition: shown.edition, claimed: writeLevel(claim) } as const
  const wrong = fits ? cameFromElsewhere(claim, because.decided, place, desk) : undefined
  return wrong ?? finding(fits ? 'supported' : 'contradicted', because, [weighDecision(shown, fits, desk)])
}
