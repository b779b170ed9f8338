import {
  addDays, addMonths, type Country, type Day, firstDayOf, lastDayOf, type LevelClaim, type LevelDecision, type Period, rowsOf, type SpellOfLevel, type WeighedEvidence,
} from '../../core/index.ts'
import { claimedDays, claimedStart } from '../events/claimed-days.ts'
import { levelHistory, sameLabelSince, type ScaleHistory, type Spell, spellOn, spellsDuring, spellsOf } from '../levels/level-history.ts'
import { originOfRow } from '../origins/origin-of-row.ts'
import { checkScale } from './check-scale.ts'
import type { Desk } from './desk.ts'
import { denied, finding, type Finding, nothingFound, notCheckable } from './finding.ts'
import { levelScopeOf } from './level-scope.ts'
import { namesAnyStep, namesStep, rightAsLabel, statedMax, writeLevel } from './level-name.ts'
import { weighAct } from './own-text.ts'

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

interface LevelPlace {
  readonly country: Country
  readonly scope: string
  readonly history: readonly ScaleHistory[]
}

function checkStatement(claim: LevelClaim, place: LevelPlace, desk: Desk): Finding {
  const { status, change, since, until, duration } = claim.fields
  if (status === 'definition') return checkScale(claim, place.country, desk)
  const moved = change === 'raised' || change === 'lowered' || change === 'set'
  if (moved && since !== undefined) return checkDated(claim, place, desk)
  if (status === 'former' || until !== undefined || duration !== undefined) return checkStretch(claim, place, desk)
  return checkPresent(claim, place, desk)
}

/** The level on the day of the text; where another one was decided since then, the text is out of date. */
function checkPresent(claim: LevelClaim, place: LevelPlace, desk: Desk): Finding {
  const { change, since } = claim.fields
  const spell = spellOn(place.history, desk.published)
  if (spell === undefined) return nothingFound
  if (!namesAnyStep(claim.fields) && statedMax(claim) === undefined && change === undefined) return notCheckable('too-vague')
  const agrees = namesStep(claim, spell, place.history)
  if (agrees && since !== undefined && claim.stated.includes('since') && !startsSince(since, spell, place)) return checkLasting(claim, spell, place, desk)
  if (!agrees || change === undefined || change === 'set') return judgeSpell(claim, spell, agrees, place, desk)
  const changed = checkChange(claim, spell, desk)
  return changed.verdict === 'supported' && namesAnyStep(claim.fields) && change === 'unchanged' ? judgeSpell(claim, spell, true, place, desk) : changed
}

/** Right today, but not since then: it had another number or name before, or it began on another day. */
function checkLasting(claim: LevelClaim, spell: Spell, place: LevelPlace, desk: Desk): Finding {
  const days = sureDays({ ...claim, fields: { ...claim.fields, duration: claim.fields.duration ?? 'P0D' } }, desk.published)
  const stretch = days === undefined ? undefined : judgeStretch(claim, days, place, desk)
  return stretch?.verdict === 'contradicted' ? stretch : judgeSpell(claim, spell, false, place, desk)
}

function judgeSpell(claim: LevelClaim, spell: Spell, agrees: boolean, place: LevelPlace, desk: Desk): Finding {
  const now = spellOn(place.history, desk.asOf)
  const shown = agrees && now !== undefined ? now : spell
  const because = { kind: 'level-is', ordinal: shown.ordinal, steps: shown.steps, label: shown.label, since: shown.from, claimed: writeLevel(claim) } as const
  const evidence = decisionsOf(spell, agrees, desk)
  if (!agrees) return finding('contradicted', because, evidence, isNumberOnly(claim, spell, place) ? 'right-as-label' : undefined)
  const isPast = now !== undefined && (now.ordinal !== spell.ordinal || now.scaleId !== spell.scaleId)
  return isPast ? finding('outdated', because, [...evidence, ...decisionsOf(now, false, desk)]) : finding('supported', because, evidence)
}

/** Where a text gives a month, its source may be a table of the publisher, which differs by up to a month from the day of the document. */
const mostDaysBetweenPages = 31

/** Days by which a start may be off: a month where a month is given, a day where a day is. */
function daysOff(since: string | undefined): number {
  return since !== undefined && since.length < 8 ? mostDaysBetweenPages : 1
}

/** The name fits and the number does not. */
function isNumberOnly(claim: LevelClaim, spell: Spell, place: LevelPlace): boolean {
  return !namesStep(claim, spell, place.history) && claim.fields.label !== undefined && rightAsLabel(claim, spell, place.history, spell)
}

/** A `since` is right where this step, or the step of this name, began in the days that the words cover; before the record starts nothing can be said. */
function startsSince(since: string | undefined, spell: Spell, place: LevelPlace): boolean {
  const days = claimedStart(since)
  if (days === undefined) return true
  const start = sameLabelSince(place.history, spell)
  if (start === spellsOf(place.history)[0] && days.first < firstDayOf(start.from)) return true
  const slack = daysOff(since)
  return [spell, start].some((each) => lastDayOf(each.from) >= addDays(days.first, -slack) && firstDayOf(each.from) <= addDays(days.last, slack))
}

/** What the last decision did; a raise without a date may also be the one that this level began with. */
function checkChange(claim: LevelClaim, spell: Spell, desk: Desk): Finding {
  const dated = spell.decisions.filter((each) => each.decided !== undefined && firstDayOf(each.decided) <= desk.published)
  const last = dated.at(-1)
  if (last?.decided === undefined) return nothingFound
  const start = dated[0] ?? last
  const fits = last.change === claim.fields.change || (claim.fields.change !== 'unchanged' && start.change === claim.fields.change)
  const shown = fits && last.change !== claim.fields.change ? start : last
  const because = { kind: 'level-decided', change: shown.change, decided: shown.decided ?? last.decided, edition: shown.edition, claimed: claim.fields.change ?? writeLevel(claim) } as const
  return finding(fits ? 'supported' : 'contradicted', because, [weighDecision(shown, fits, desk)])
}

/** A decision on a day: the same change to the same step on that day, or, where the day is wrong, the day on which it was taken. */
function checkDated(claim: LevelClaim, place: LevelPlace, desk: Desk): Finding {
  const days = claimedStart(claim.fields.since)
  const same = decisionsAt(place, desk).filter((each) => isSameMove(claim, each, place))
  const onDay = days === undefined ? [] : decisionsAt(place, desk).filter((each) =>
    lastDayOf(each.decided) >= addDays(days.first, -1) && firstDayOf(each.decided) <= addDays(days.last, 1))
  const right = same.find((each) => onDay.includes(each))
  const shown = right ?? onDay[0] ?? same.at(-1)
  const spell = days === undefined ? undefined : spellOn(place.history, days.last)
  if (shown === undefined) return spell === undefined ? nothingFound : judgeSpell(claim, spell, false, place, desk)
  const because = { kind: 'level-decided', change: shown.change, decided: shown.decided, edition: shown.edition, claimed: writeLevel(claim) } as const
  return finding(right === undefined ? 'contradicted' : 'supported', because, [weighDecision(shown, right !== undefined, desk)])
}

type DatedDecision = LevelDecision & { readonly decided: string }

function decisionsAt(place: LevelPlace, desk: Desk): readonly DatedDecision[] {
  return rowsOf(desk.base, 'level-decision')
    .filter((each): each is DatedDecision => each.country === place.country && each.scope === place.scope && each.decided !== undefined)
    .toSorted((a, b) => a.sequence - b.sequence)
}

function isSameMove(claim: LevelClaim, decision: DatedDecision, place: LevelPlace): boolean {
  if (decision.ordinal === undefined || decision.steps === undefined) return false
  const asSpell = { scaleId: decision.scaleId, steps: decision.steps, ordinal: decision.ordinal, label: decision.label, from: decision.decided, to: undefined, decisions: [decision] }
  return namesStep(claim, asSpell, place.history) && (claim.fields.change === 'set' || claim.fields.change === decision.change)
}

/** Every step that held in the days the claim surely speaks of must be the claimed one. */
function checkStretch(claim: LevelClaim, place: LevelPlace, desk: Desk): Finding {
  const days = sureDays(claim, desk.published)
  if (!namesAnyStep(claim.fields)) return notCheckable('too-vague')
  if (days === undefined) return claim.fields.status === 'former' ? checkEver(claim, place, desk) : checkPresent(claim, place, desk)
  return judgeStretch(claim, days, place, desk)
}

function judgeStretch(claim: LevelClaim, days: Period, place: LevelPlace, desk: Desk): Finding {
  const spells = spellsDuring(place.history, days.first, days.last).filter((spell, at, all) => !(at > 0 && at === all.length - 1 && isNews(claim, spell, desk)))
  if (spells.length === 0) return nothingFound
  const agreeing = spells.filter((spell) => namesStep(claim, spell, place.history))
  const because = { kind: 'level-was', claimed: claim.fields.ordinal ?? 0, spells: spells.map(toSpellOfLevel) } as const
  const evidence = spells.flatMap((spell) => decisionsOf(spell, agreeing.includes(spell), desk))
  if (agreeing.length === spells.length) return finding('supported', because, evidence)
  const now = spellOn(place.history, desk.published)
  const asLabel = spells.every((spell) => rightAsLabel(claim, spell, place.history, now))
  return finding('contradicted', because, evidence, asLabel ? 'right-as-label' : undefined)
}

/** A change that the text reports is no part of what was before it. */
function isNews(claim: LevelClaim, spell: Spell, desk: Desk): boolean {
  return claim.fields.status === 'former' && firstDayOf(spell.from) > addDays(desk.published, -mostDaysBetweenPages)
}

/** A former level without a time: some spell before the text, or none. */
function checkEver(claim: LevelClaim, place: LevelPlace, desk: Desk): Finding {
  const spells = spellsOf(place.history).filter((spell) => firstDayOf(spell.from) < desk.published)
  const spell = spells.findLast((each) => namesStep(claim, each, place.history))
  if (spells.length === 0) return nothingFound
  const shown = spell === undefined ? spells.slice(-2) : [spell]
  const because = { kind: 'level-was', claimed: claim.fields.ordinal ?? 0, spells: shown.map(toSpellOfLevel) } as const
  return finding(spell === undefined ? 'contradicted' : 'supported', because, shown.flatMap((each) => decisionsOf(each, spell !== undefined, desk)))
}

/** From the last day on which the stretch can have begun to the first on which it can have ended. */
function sureDays(claim: LevelClaim, published: Day): Period | undefined {
  const since = claim.fields.since ?? monthsBefore(published, claim.fields.duration)
  const start = claimedStart(since)
  const end = claimedDays(claim.fields.until ?? since, published)
  if (start === undefined || end === undefined) return undefined
  const lasts = claim.fields.duration !== undefined || claim.fields.change === 'unchanged'
  const last = claim.fields.until === undefined ? (lasts ? published : start.last) : addDays(end.first, -1)
  const first = addDays(start.last, daysOff(since) - 1)
  return { first: first <= last ? first : last, last }
}

/** The month that many years or months back (`P5Y`, `P18M`), about. */
function monthsBefore(day: Day, duration: string | undefined): string | undefined {
  const [, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration ?? '-') ?? []
  const back = Number(years) * 12 + Number(months)
  return back === 0 ? undefined : `${addMonths(day, -back).slice(0, 7)}~`
}

/** The decision that a spell began with and the newest one that kept it. */
function decisionsOf(spell: Spell, agrees: boolean, desk: Desk): readonly WeighedEvidence[] {
  const known = spell.decisions.filter((each) => each.decided !== undefined)
  const shown = [...new Set([known[0], known.at(-1)])].filter((each) => each !== undefined)
  return shown.map((decision) => weighDecision(decision, agrees, desk))
}

function weighDecision(decision: LevelDecision, agrees: boolean, desk: Desk): WeighedEvidence {
  const origin = originOfRow(decision, desk.base, desk.vocabulary)
  return weighAct({ ref: { kind: 'row', row: decision.id }, origin, url: decision.sourceUrl, illustrative: false }, agrees, desk.own)
}

function toSpellOfLevel({ ordinal, steps, label, from, to }: Spell): SpellOfLevel {
  return { ordinal, steps, label, from, to }
}
