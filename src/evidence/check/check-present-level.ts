import { addDays, firstDayOf, lastDayOf, type LevelClaim } from '../../core/index.ts'
import { claimedStart } from '../events/claimed-days.ts'
import { sameLabelSince, type Spell, spellOn, spellsDuring, spellsOf } from '../levels/level-history.ts'
import { judgeStretch } from './check-past-level.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding, nothingFound, notCheckable } from './finding.ts'
import { daysOff, mostDaysBetweenPages, sureDays } from './level-days.ts'
import { namesAnyStep, namesStep, rightAsLabel, statedMax, writeLevel } from './level-name.ts'
import type { LevelPlace } from './level-place.ts'
import { weighDecision, weighSpell } from './weigh-decision.ts'

/** The level on the day of the text; where another one was decided since then, the text is out of date. */
export function checkPresentLevel(claim: LevelClaim, place: LevelPlace, desk: Desk): Finding {
  const { change, since } = claim.fields
  const spell = spellOfDay(claim, place, desk)
  if (spell === undefined) return nothingFound
  if (!namesAnyStep(claim.fields) && statedMax(claim) === undefined && change === undefined) return notCheckable('too-vague')
  const agrees = namesStep(claim, spell, place.history)
  if (agrees && since !== undefined && claim.stated.includes('since') && !startsSince(claim, spell, place)) return checkLasting(claim, spell, place, desk)
  if (!agrees || change === undefined || change === 'set') return judgeSpell(claim, spell, agrees, place, desk)
  const changed = checkChange(claim, spell, desk)
  return changed.verdict === 'supported' && namesAnyStep(claim.fields) && change === 'unchanged' ? judgeSpell(claim, spell, true, place, desk) : changed
}

/** Where a level rose and fell within a day, a text of that day may mean either. */
function spellOfDay(claim: LevelClaim, place: LevelPlace, { published }: Desk): Spell | undefined {
  return spellsDuring(place.history, published, published).findLast((each) => namesStep(claim, each, place.history)) ?? spellOn(place.history, published)
}

/** Right today, but not since then: it had another number or name before, or it began on another day. */
function checkLasting(claim: LevelClaim, spell: Spell, place: LevelPlace, desk: Desk): Finding {
  const days = sureDays({ ...claim, fields: { ...claim.fields, duration: claim.fields.duration ?? 'P0D' } }, desk.published)
  const stretch = days === undefined ? undefined : judgeStretch(claim, days, place, desk)
  return stretch?.verdict === 'contradicted' ? stretch : judgeSpell(claim, spell, false, place, desk)
}

/** The verdict on a level that one spell decides; out of date where another one was decided by the day of the view. */
export function judgeSpell(claim: LevelClaim, spell: Spell, agrees: boolean, place: LevelPlace, desk: Desk): Finding {
  const now = spellOn(place.history, desk.asOf)
  const shown = agrees && now !== undefined ? now : spell
  const because = { kind: 'level-is', ordinal: shown.ordinal, steps: shown.steps, label: shown.label, since: shown.from, claimed: writeLevel(claim) } as const
  const evidence = weighSpell(spell, agrees, desk)
  if (!agrees) return finding('contradicted', because, evidence, isNumberOnly(claim, spell, place) ? 'right-as-label' : undefined)
  const isPast = now !== undefined && (now.ordinal !== spell.ordinal || now.scaleId !== spell.scaleId)
  return isPast ? finding('outdated', because, [...evidence, ...weighSpell(now, false, desk)]) : finding('supported', because, evidence)
}

/** The name fits and the number does not. */
function isNumberOnly(claim: LevelClaim, spell: Spell, place: LevelPlace): boolean {
  return !namesStep(claim, spell, place.history) && claim.fields.label !== undefined && rightAsLabel(claim, spell, place.history, spell)
}

/** A `since` is right where this step, or for a claim that gives no number the step of this name, began in the days that the words cover; before the record starts nothing can be said. */
function startsSince(claim: LevelClaim, spell: Spell, place: LevelPlace): boolean {
  const { since } = claim.fields
  const days = claimedStart(since)
  if (days === undefined) return true
  const start = sameLabelSince(place.history, spell)
  if (start === spellsOf(place.history)[0] && days.first < firstDayOf(start.from)) return true
  const slack = daysOff(since)
  return (claim.stated.includes('ordinal') ? [spell] : [spell, start]).some((each) => lastDayOf(each.from) >= addDays(days.first, -slack) && firstDayOf(each.from) <= addDays(days.last, slack))
}

/** What the last decision did, where that is news: a month later every level that stands has stayed; a raise without a date may also be the one that this level began with. */
function checkChange(claim: LevelClaim, spell: Spell, desk: Desk): Finding {
  const dated = spell.decisions.filter((each) => each.decided !== undefined && firstDayOf(each.decided) <= desk.published)
  const last = dated.at(-1)
  if (last?.decided === undefined) return nothingFound
  const start = dated[0] ?? last
  const isOldNews = claim.fields.change === 'unchanged' && firstDayOf(last.decided) < addDays(desk.published, -mostDaysBetweenPages)
  const fits = isOldNews || last.change === claim.fields.change || (claim.fields.change !== 'unchanged' && start.change === claim.fields.change)
  const shown = fits && last.change !== claim.fields.change ? start : last
  const because = { kind: 'level-decided', change: shown.change, decided: shown.decided ?? last.decided, edition: shown.edition, claimed: writeLevel(claim) } as const
  return finding(fits ? 'supported' : 'contradicted', because, [weighDecision(shown, fits, desk)])
}
