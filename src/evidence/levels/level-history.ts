import { addDays, type Country, type EvidenceBase, firstDayOf, type LevelDecision, type PartialDay, rowsOf, type ScaleStep } from '../../core/index.ts'
import { decisionsInOrder } from './decisions-in-order.ts'
import { lowestFirst } from './scale-steps.ts'

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
  /** Every decision on this version in the order of the record, dated or not, with a known step or not. */
  readonly decisions: readonly LevelDecision[]
  readonly spells: readonly Spell[]
}

/** An unbroken stretch at one known step of one version; a decision whose step is not in the record ends it and starts none. */
export interface Spell {
  readonly scaleId: string
  readonly steps: number
  readonly ordinal: number
  readonly label: string
  /** First dated decision at this step; an undated edition never starts a spell. */
  readonly from: PartialDay
  /** Day before the next decision of another or an unknown step, or the last day of the scale version; undefined while it lasts. */
  readonly to: PartialDay | undefined
  readonly decisions: readonly LevelDecision[]
}

/** Histories of the level of one scope, oldest scale version first. Decisions for a region or a sector never become the national level. */
export function levelHistory(base: Pick<EvidenceBase, 'rows'>, country: Country, scope = 'national'): readonly ScaleHistory[] {
  const decisions = decisionsInOrder(rowsOf(base, 'level-decision').filter((each) => each.country === country && each.scope === scope))
  const scaleIds = [...new Set(decisions.map((each) => each.scaleId))]
  const steps = rowsOf(base, 'scale-step')
  return scaleIds.flatMap((scaleId) => {
    const history = historyOf(scaleId, decisions.filter((each) => each.scaleId === scaleId), steps.filter((each) => each.scaleId === scaleId))
    return history === undefined ? [] : [history]
  }).map(closeBeforeNext)
}

function historyOf(scaleId: string, decisions: readonly LevelDecision[], scale: readonly ScaleStep[]): ScaleHistory | undefined {
  const steps = decisions.find((each) => each.steps !== undefined)?.steps ?? scale[0]?.steps
  if (steps === undefined) return undefined
  return {
    scaleId,
    scaleName: scale[0]?.scaleName ?? scaleId,
    authority: scale[0]?.authority ?? '',
    steps,
    scale: lowestFirst(scale),
    validFrom: scale[0]?.validFrom,
    validTo: scale[0]?.validTo,
    decisions,
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
  const dated = groups.flatMap((group) => {
    const first = group.find(isDated)
    return first === undefined ? [] : [{ first, group }]
  })
  return dated.flatMap(({ first: { scaleId, ordinal, label, decided }, group }, index) => {
    const to = lastDayOfSpell(decided, dated[index + 1]?.first.decided) ?? validTo
    return ordinal === undefined ? [] : [{ scaleId, steps, ordinal, label, from: decided, to, decisions: group }]
  })
}

function isDated(decision: LevelDecision): decision is LevelDecision & { readonly decided: PartialDay } {
  return decision.decided !== undefined
}

/** A board that gives no last day of its own ends where the next one starts. */
function closeBeforeNext(history: ScaleHistory, index: number, all: readonly ScaleHistory[]): ScaleHistory {
  const next = all[index + 1]?.decisions.find(isDated)?.decided
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
