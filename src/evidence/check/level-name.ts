import { type LevelClaim, type LevelFields, rankedStep, type ScaleStep } from '../../core/index.ts'
import type { ScaleHistory, Spell } from '../levels/level-history.ts'

/** Whether a step is the one that a claim names by number, name, scale length or rank; whatever it leaves unsaid agrees. */
export function namesStep(claim: LevelClaim, spell: Spell, history: readonly ScaleHistory[]): boolean {
  const { ordinal, label, rank, bound } = claim.fields
  const max = statedMax(claim)
  if (bound !== undefined && ordinal !== undefined) return isWithin(bound, claim, spell, history) && (max === undefined || max === spell.steps)
  return (ordinal === undefined || ordinal === spell.ordinal || isSaidByName(claim, spell, history))
    && (label === undefined || isDescribed(claim) || isNamed(label, spell, history, ordinal !== undefined))
    && (max === undefined || max === spell.steps)
    && (rank === undefined || rankedStep(rank, spell.steps) === spell.ordinal)
}

/** `Severe or higher`: by the name of the step on the scale of that time where a name is given, else by the number. */
function isWithin(bound: NonNullable<LevelFields['bound']>, claim: LevelClaim, spell: Spell, history: readonly ScaleHistory[]): boolean {
  const named = scaleOf(spell, history).find((step) => claim.fields.label !== undefined && stepNames(step).includes(claim.fields.label.toLowerCase()))
  const edge = named?.ordinal ?? claim.fields.ordinal ?? 0
  return bound === 'at_least' ? spell.ordinal >= edge : spell.ordinal <= edge
}

/** A name that no step of any of the country's scales bears is somebody's translation: beside a number it says nothing against it. */
function isNamed(label: string, spell: Spell, history: readonly ScaleHistory[], hasNumber: boolean): boolean {
  const wanted = label.toLowerCase()
  if (namesOfStep(spell, history).includes(wanted)) return true
  return hasNumber && !history.some(({ scale }) => scale.some((step) => stepNames(step).includes(wanted)))
}

/** "Level four, serious and very near": beside a number, words joined by "and" say what the step means and not what it is called. */
function isDescribed({ quote, stated, fields: { label = '' } }: LevelClaim): boolean {
  const after = quote.toLowerCase().split(label.toLowerCase())[1] ?? ''
  return stated.includes('ordinal') && /^ (?:en|and) (?!niveau|level)\p{L}/u.test(after)
}

/** A number that the reader concluded from the name is that of one version of the scale; the name decides on every version that has it. */
function isSaidByName(claim: LevelClaim, spell: Spell, history: readonly ScaleHistory[]): boolean {
  const { label } = claim.fields
  return label !== undefined && !claim.stated.includes('ordinal') && scaleOf(spell, history).some((step) => stepNames(step).includes(label.toLowerCase()))
}

function scaleOf(spell: Spell, history: readonly ScaleHistory[]): readonly ScaleStep[] {
  return history.find((board) => board.scaleId === spell.scaleId)?.scale ?? []
}

/** The names of a step in every language that the record gives: `ernstig / grave` are two. */
export function stepNames(step: Pick<ScaleStep, 'labelNative' | 'labelEn'>): readonly string[] {
  return [step.labelNative, step.labelEn].flatMap((name) => [name, ...name.split(' / ')]).map((name) => name.toLowerCase())
}

/** The name of the claimed step is the name that the step of that time bears, though the number is not. */
export function rightAsLabel(claim: LevelClaim, spell: Spell, history: readonly ScaleHistory[], now: Spell | undefined): boolean {
  const names = namesOfStep(spell, history)
  const claimed = claim.fields.label?.toLowerCase() ?? (now === undefined ? undefined : nameOf(claim.fields.ordinal, now, history))
  return claimed !== undefined && names.includes(claimed)
}

/** The claimed level as the text gives it: `4`, `4 of 5`, `substantieel`; the quote where it names none. */
export function writeLevel(claim: LevelClaim): string {
  const { label } = claim.fields
  const ordinal = label === undefined || claim.stated.includes('ordinal') ? claim.fields.ordinal : undefined
  const max = statedMax(claim)
  const number = ordinal === undefined ? undefined : max === undefined ? `${ordinal}` : `${ordinal} of ${max}`
  return [number, label].filter((part) => part !== undefined).join(' ') || claim.quote
}

export function namesAnyStep(fields: LevelFields): boolean {
  return fields.ordinal !== undefined || fields.label !== undefined || fields.rank !== undefined
}

/** The highest step where the words give it; one that the reader concluded from elsewhere is checked where it is said. */
export function statedMax(claim: LevelClaim): number | undefined {
  return claim.stated.includes('max') ? claim.fields.max : undefined
}

export function namesOfStep(spell: Spell, history: readonly ScaleHistory[]): readonly string[] {
  const step = scaleOf(spell, history).find((each) => each.ordinal === spell.ordinal)
  return [spell.label.toLowerCase(), ...(step === undefined ? [] : stepNames(step))]
}

function nameOf(ordinal: number | undefined, now: Spell, history: readonly ScaleHistory[]): string | undefined {
  return scaleOf(now, history).find((step) => step.ordinal === ordinal)?.labelNative.toLowerCase()
}
