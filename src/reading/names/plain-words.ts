import { wordSet } from '../words.ts'
import { bodyHeads, isBodyNoun, isSurnameStart, timeWords } from './cues.ts'
import { functionWords } from './function-words.ts'
import { isGivenName } from './known-names.ts'
import { isAcronym, isInitial } from './letters.ts'
import { startsSentence } from './sentence-starts.ts'
import { isBodyAhead, isNounOfName, wordOf } from './unit-words.ts'
import type { NamedText, Unit } from './unit.ts'

/** With these a new sentence begins where a heading or a line before it ends without a full stop. */
const beginners = wordSet('dat de het een en maar want als toen dit deze die er we ze hij zij wij ook nog in op bij met voor volgens na om the and but this that these those it he she they his her their according there when if for from')

/** Months, and words that only a sentence that starts without a full stop gives a capital; `Theresa May` keeps hers. */
export function isNoPart(named: NamedText, part: readonly Unit[], unit: Unit): boolean {
  const [one] = part
  const word = wordOf(named, unit)
  const first = named.tokens[one?.first ?? -1]
  const isPerson = first !== undefined && (isGivenName(first.text) || isInitial(first) || named.tokens[unit.first - 1]?.end !== named.tokens[part.at(-1)?.last ?? -1]?.end)
  if (isPerson || timeWords().has(word)) return !isPerson
  return beginners().has(word) && !(isSurnameStart(word) && one?.place === undefined && one?.known === undefined)
}

/** A word that has its capital from the start of the sentence alone. */
export function isOnlyCapital(named: NamedText, units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  const token = named.tokens[unit?.first ?? -1]
  if (unit === undefined || token === undefined || unit.last > unit.first) return false
  const isStart = startsSentence(named, unit.first)
  const next = units[at + 1]
  if (functionWords().has(token.lower)) return isStart ? !(next !== undefined && (isGivenName(token.text) || (!beginners().has(token.lower) && isBodyAhead(named, units, at)))) : beginners().has(token.lower) && !isSurnameStart(token.lower)
  if (!isStart || next === undefined || isGivenName(token.text) || isInitial(token) || isAcronym(token)) return false
  if (isBodyNoun(token.lower) && !bodyHeads().has(token.lower)) return true
  // A long word before a full name is a calling or a compound: no given name has thirteen letters.
  return named.lowerWords.has(token.lower) || (token.text.length > 12 && !isNounOfName(token.lower))
}
