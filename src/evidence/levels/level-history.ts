import {
  addDays, type Country, type Day, type EvidenceBase, firstDayOf, lastDayOf, type LevelDecision, type PartialDay, rowsOf, type ScaleStep,
} from '../../core/index.ts'

/** The decisions of a country on one version of its scale. A new version is a new board: the number may jump while the level does not. */
export interface ScaleHistory {
  readonly scaleId: string
  readonly scaleName: string
  readonly authority: string
  readonly steps: number
  /** The steps of this version, lowest first. */
  readonly scale: readonly ScaleStep[]
  readonly validFrom: PartialDay | undefined
  readonly validTo: PartialDay | undefined
  readonly spells: readonly Spell[]
}

/** An unbroken stretch at one step of one version. */
export interface Spell {
  readonly scaleId: string
  readonly steps: number
  readonly ordinal: number
  readonly label: string
  /** First dated decision at this step; an undated edition never starts a spell. */
  readonly from: PartialDay
  /** Day before the next spell, or the last day of the scale version; undefined while it lasts. */
  readonly to: PartialDay | undefined
  readonly decisions: readonly LevelDecision[]
}

/** Histories of the level of one scope, oldest scale version first. Decisions for a region or a sector never become the national level. */
export function levelHistory(base: Pick<EvidenceBase, 'rows'>, country: Country, scope = 'national'): readonly ScaleHistory[] {
  const decisions = rowsOf(base, 'level-decision').filter((each) => each.country === country && each.scope === scope).toSorted(bySequence)
  const scaleIds = [...new Set(decisions.map((each) => each.scaleId))]
  const steps = rowsOf(base, 'scale-step')
  return scaleIds.flatMap((scaleId) => {
    const history = historyOf(scaleId, decisions.filter((each) => each.scaleId === scaleId), steps.filter((each) => each.scaleId === scaleId))
    return history === undefined ? [] : [history]
  }).map(closeBeforeNext)
}

/** The spell that a day falls in; undefined before the record starts. */
export function spellOn(history: readonly ScaleHistory[], day: Day): Spell | undefined {
  return spellsOf(history).findLast((spell) => firstDayOf(spell.from) <= day && (spell.to === undefined || day <= lastDayOf(spell.to)))
}

/** Spells that touch a stretch of days, in order. */
export function spellsDuring(history: readonly ScaleHistory[], first: Day, last: Day): readonly Spell[] {
  return spellsOf(history).filter((spell) => firstDayOf(spell.from) <= last && (spell.to === undefined || first <= lastDayOf(spell.to)))
}

export function spellsOf(history: readonly ScaleHistory[]): readonly Spell[] {
  return history.flatMap((each) => each.spells)
}

/** Since when the step of this name has held without a break, across versions of the scale: a new version with the same name is no raise. */
export function sameLabelSince(history: readonly ScaleHistory[], spell: Spell): Spell {
  const earlier = spellsOf(history).filter((each) => firstDayOf(each.from) < firstDayOf(spell.from)).at(-1)
  return earlier?.label === spell.label ? sameLabelSince(history, earlier) : spell
}

/** The scale version in force on a day; undefined where the record names none. */
export function scaleOn(base: Pick<EvidenceBase, 'rows'>, country: Country, day: Day, scaleIds: readonly string[]): readonly ScaleStep[] {
  const steps = rowsOf(base, 'scale-step').filter((step) =>
    step.country === country && scaleIds.includes(step.scaleId)
    && (step.validFrom === undefined || firstDayOf(step.validFrom) <= day)
    && (step.validTo === undefined || day <= lastDayOf(step.validTo)))
  const newest = steps.map((step) => step.validFrom ?? '').toSorted().at(-1)
  return steps.filter((step) => (step.validFrom ?? '') === newest).toSorted((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0))
}

function historyOf(scaleId: string, decisions: readonly LevelDecision[], scale: readonly ScaleStep[]): ScaleHistory | undefined {
  const steps = decisions.find((each) => each.steps !== undefined)?.steps ?? scale[0]?.steps
  if (steps === undefined) return undefined
  return {
    scaleId,
    scaleName: scale[0]?.scaleName ?? scaleId,
    authority: scale[0]?.authority ?? '',
    steps,
    scale: scale.toSorted((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0)),
    validFrom: scale[0]?.validFrom,
    validTo: scale[0]?.validTo,
    spells: toSpells(decisions, steps, scale[0]?.validTo),
  }
}

function toSpells(decisions: readonly LevelDecision[], steps: number, validTo: PartialDay | undefined): readonly Spell[] {
  const groups: LevelDecision[][] = []
  for (const decision of decisions) {
    const last = groups.at(-1)
    if (last?.[0]?.ordinal === decision.ordinal) last?.push(decision)
    else groups.push([decision])
  }
  const dated = groups.flatMap((group) => toDatedSpell(group, steps))
  return dated.map((spell, index) => ({ ...spell, to: lastDayOfSpell(spell.from, dated[index + 1]?.from) ?? validTo }))
}

function toDatedSpell(group: readonly LevelDecision[], steps: number): readonly Omit<Spell, 'to'>[] {
  const first = group.find((each) => each.decided !== undefined)
  if (first?.decided === undefined || first.ordinal === undefined) return []
  return [{ scaleId: first.scaleId, steps, ordinal: first.ordinal, label: first.label, from: first.decided, decisions: group }]
}

/** A board that gives no last day of its own ends where the next one starts. */
function closeBeforeNext(history: ScaleHistory, index: number, all: readonly ScaleHistory[]): ScaleHistory {
  const next = all[index + 1]?.spells[0]?.from
  const spells = history.spells.map((spell) => (spell.to === undefined && next !== undefined ? { ...spell, to: dayBefore(next) } : spell))
  return { ...history, spells }
}

/** The day before the next spell; a spell that the next one ends on its own day, or in a month known only as such, lasts that day. */
function lastDayOfSpell(from: PartialDay, next: PartialDay | undefined): PartialDay | undefined {
  const before = dayBefore(next)
  return before !== undefined && before < firstDayOf(from) ? firstDayOf(from) : before
}

function dayBefore(partial: PartialDay | undefined): PartialDay | undefined {
  return partial === undefined ? undefined : addDays(firstDayOf(partial), -1)
}

function bySequence(a: LevelDecision, b: LevelDecision): number {
  return a.sequence - b.sequence
}
