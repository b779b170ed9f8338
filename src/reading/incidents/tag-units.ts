import { closedClasses, months, notVerbs, type WordClass } from './grammar-en.ts'
import { headClasses } from './heads-en.ts'
import { pastOfBase, verbFrameOf } from './triggers-en.ts'
import type { Unit } from './units.ts'

/** `past` is a finite past or a participle that acts as a verb, `ing` a participle that does. */
export type Tag = WordClass | 'noun' | 'past' | 'ing' | 'base' | 'possessive' | 'mark' | 'quote'

/** A word with what it does in its sentence. */
export interface TaggedUnit extends Unit {
  readonly tag: Tag
}

/** What each unit of a sentence does; unknown words are nouns. */
export function tagUnits(units: readonly Unit[]): readonly TaggedUnit[] {
  const tagged: TaggedUnit[] = []
  for (const [at, unit] of units.entries()) tagged.push({ ...unit, tag: tagOf(unit, tagged, units[at + 1]) })
  return tagged
}

function tagOf(unit: Unit, before: readonly TaggedUnit[], next: Unit | undefined): Tag {
  if (unit.kind === 'mark') return unit.lower === '"' || unit.lower === '“' || unit.lower === '”' ? 'quote' : 'mark'
  if (unit.kind === 'possessive') return 'possessive'
  const { lower } = unit
  if (months().has(lower) && (lower !== 'may' && lower !== 'march' || next?.kind === 'number' || before.at(-1)?.kind === 'number')) return 'time'
  if ((lower === 'last' || lower === 'next' || lower === 'this') && closedClasses().get(next?.lower ?? '') === 'time') return 'time'
  if (unit.kind === 'number' && /^[0-2]\d{3}$/.test(lower) && before.at(-1)?.lower === 'at') return 'time'
  if (unit.kind === 'number') return months().has(next?.lower ?? '') || before.at(-1)?.tag === 'time' ? 'time' : 'num'
  const closed = closedClasses().get(lower)
  if (lower === 'that') return thatIs(before, next)
  const last = before.findLast(({ tag }) => tag !== 'adv' && tag !== 'quote')
  if (closed === 'verb' || closed === undefined) {
    if (pastOfBase().has(lower) && isBehindTo(last)) return 'base'
    if (verbFrameOf().has(lower) || lower.endsWith('ed') || lower.endsWith('ing')) return verbalTag(lower, last, next, closed)
  }
  if (closed === 'verb' && (last?.tag === 'det' || last?.tag === 'possessive')) return 'noun'
  return closed ?? 'noun'
}

function isBehindTo(last: TaggedUnit | undefined): boolean {
  return last?.lower === 'to' || last?.tag === 'modal' || last?.tag === 'rel' || last?.tag === 'pron'
}

/** `that` before a noun phrase's verb is a relative word, else it opens a clause. */
function thatIs(before: readonly TaggedUnit[], next: Unit | undefined): Tag {
  const last = before.at(-1)
  const isVerbNext = next !== undefined && (verbFrameOf().has(next.lower) || ['be', 'have', 'modal', 'verb'].includes(closedClasses().get(next.lower) ?? '') || next.lower.endsWith('ed'))
  return isVerbNext && last?.tag === 'noun' ? 'rel' : 'sub'
}

/** A form in -ed or -ing, or another past: verb, adjective or noun, by its neighbours. */
function verbalTag(lower: string, last: TaggedUnit | undefined, next: Unit | undefined, closed: WordClass | undefined): Tag {
  if (notVerbs().has(lower)) return closed ?? 'noun'
  const isIng = lower.endsWith('ing')
  const nextClass = next === undefined || next.kind === 'mark' ? 'mark' : next.kind === 'number' ? 'num' : closedClasses().get(next.lower)
  const opensPhrase = nextClass === undefined || nextClass === 'adj'
  if (last === undefined || last.tag === 'mark' || last.tag === 'conj') return isIng && nextClass !== 'det' && nextClass !== 'num' && headClasses().has(lower) && headClasses().get(next?.lower ?? '') !== 'person' ? 'noun' : !isIng && opensPhrase && closed !== 'verb' && last?.tag !== 'conj' ? 'adj' : isIng ? 'ing' : 'past'
  if (last.tag === 'be' || last.tag === 'have') return isIng ? 'ing' : 'past'
  if (last.tag === 'det' || last.tag === 'possessive' || last.tag === 'num' || last.tag === 'adj') return isIng && !opensPhrase ? 'noun' : !isIng && next?.lower === 'by' ? 'past' : 'adj'
  if (last.tag === 'prep') return isIng ? (nextClass === 'det' || nextClass === undefined || nextClass === 'adj' || nextClass === 'num' ? 'ing' : 'noun') : 'adj'
  if (isIng) return headClasses().has(lower) && !opensPhrase && nextClass !== 'det' && nextClass !== 'num' ? 'noun' : opensPhrase && headClasses().get(next?.lower ?? '') === 'event' ? 'noun' : 'ing'
  return 'past'
}
