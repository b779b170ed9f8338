import { bodyHeads, isBodyWord, isTitleWord, placeWords } from './cues.ts'
import type { NamedText, Unit } from './unit.ts'

/** The word of a unit that is one token, in lower case. */
export function wordOf({ tokens }: NamedText, unit: Unit | undefined): string {
  return unit !== undefined && unit.first === unit.last ? (tokens[unit.first]?.lower ?? '') : ''
}

/** Whether a unit is an office or a calling: `Minister`, `Secretary of State`. */
export function isTitle({ tokens }: NamedText, word: string, { first, known, place }: Unit): boolean {
  if ((word === 'state' || word === 'defence' || word === 'defense') && tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'secretary') return true
  return place === undefined && (known === undefined || known === 'other') && isTitleWord(word)
}

/** `President of the Board` names no person, nor does `General Motors`. */
export function isBodyAhead(named: NamedText, units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  return next !== undefined && isBodyWord(wordOf(named, next))
}

/** A word that makes a name that of a body or a place. */
export function isNounOfName(word: string): boolean {
  return isBodyWord(word) || bodyHeads().has(word) || placeWords().has(word)
}
