import { type Day, firstDayOf, lastDayOf, type LevelDecision, type SpellOfLevel } from '../../core/index.ts'
import type { ScaleHistory, Spell } from './level-history.ts'

/** The spell that a day falls in; undefined before the record starts and after a decision whose step is not in the record. */
export function spellOn(history: readonly ScaleHistory[], day: Day): Spell | undefined {
  return spellsOf(history).findLast((spell) => firstDayOf(spell.from) <= day && (spell.to === undefined || day <= lastDayOf(spell.to)))
}

/** The decision that is in force on a day though the record does not give the number of its step, if that is so: the level moved, or was kept, and nobody can say where it stood. */
export function unknownStepOn(history: readonly ScaleHistory[], day: Day): LevelDecision | undefined {
  const latest = history.flatMap(({ decisions }) => decisions).findLast(({ decided }) => decided !== undefined && firstDayOf(decided) <= day)
  return latest?.ordinal === undefined ? latest : undefined
}

/**
 * True where a spell may have begun before its first dated decision: that decision kept a level whose start the record does not have, or
 * an edition without a date was there before it. Where the version of the scale starts on that day, so does the spell.
 */
export function beganAtLatest(history: readonly ScaleHistory[], { scaleId, from, decisions: [first] }: Spell): boolean {
  if (history.some((board) => board.scaleId === scaleId && board.validFrom === from)) return false
  return first?.decided === undefined || first.change === 'unchanged' || first.change === 'unknown'
}

/** Whether a decision is the first on its version of the scale: what it kept, if it kept anything, is the name of a step, not its number. */
export function isFirstOnScale(history: readonly ScaleHistory[], decision: LevelDecision): boolean {
  return history.some(({ decisions }) => decisions[0]?.id === decision.id)
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
  return earlier?.label === spell.label && !isBroken(history, earlier, spell) ? sameLabelSince(history, earlier) : spell
}

/** A decision whose step is not in the record lies between two spells. */
function isBroken(history: readonly ScaleHistory[], earlier: Spell, later: Spell): boolean {
  return history.flatMap(({ decisions }) => decisions).some(({ decided, ordinal }) =>
    ordinal === undefined && decided !== undefined && firstDayOf(decided) >= firstDayOf(earlier.from) && firstDayOf(decided) <= firstDayOf(later.from))
}

/** A spell as reasons carry it. */
export function toSpellOfLevel({ ordinal, steps, label, from, to }: Spell): SpellOfLevel {
  return { ordinal, steps, label, from, to }
}
