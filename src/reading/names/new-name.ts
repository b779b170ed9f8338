import { isSurnameStart } from './cues.ts'
import { isDemonym } from './demonyms.ts'
import { isGivenName } from './known-names.ts'
import { isInitial } from './letters.ts'
import { startsSentence } from './sentence-starts.ts'
import { isNounOfName, wordOf } from './unit-words.ts'
import type { NamedText, Unit } from './unit.ts'

/** Whether a new name begins at a unit of a run, and the part before it is one of its own. */
export function isNewName(named: NamedText, part: readonly Unit[], units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  const before = part.at(-1)
  if (unit === undefined || before === undefined) return false
  const isNounAhead = units.slice(at).some((each) => isNounOfName(wordOf(named, each)))
  if (before.place?.adjective === true || isNamedForTown(named, part)) return !isNounAhead || unit.known !== undefined
  if (unit.place !== undefined) return unit.place.adjective ? !isNounAhead : before.place !== undefined && !isNounAhead
  if (part.length > 1) return false
  const isGiven = isGivenName(textOf(named, unit))
  if (before.known !== undefined && !isNamesake(named, before)) return isGiven || unit.known !== undefined || (before.known === 'body' && !isNounAhead && isOfficer(textOf(named, unit)))
  const goesOn = at < units.length - 1
  return isGiven && goesOn && (before.place !== undefined || isWordBeforeName(named, before))
}

function textOf({ tokens }: NamedText, { first }: Unit): string {
  return tokens[first]?.text ?? ''
}

/** `Tilburgse` before `Jan Smit` or `Moslims`; `Berliner` behind a given name is a surname. */
function isNamedForTown(named: NamedText, part: readonly Unit[]): boolean {
  const [one] = part
  return one !== undefined && part.length === 1 && one.known === undefined && !isGivenName(textOf(named, one)) && isDemonym(wordOf(named, one))
}

/** A brand that is a given name too: `Zara Mohammed`. */
function isNamesake(named: NamedText, unit: Unit): boolean {
  return unit.known === 'brand' && isGivenName(textOf(named, unit))
}

/** Behind the name of a public body a word that is no acronym is whoever speaks for it: `NCTV Jansen`. */
function isOfficer(word: string): boolean {
  return word.length > 1 && word !== word.toUpperCase()
}

/** A word that has its capital from the start of the sentence, before a full name. */
function isWordBeforeName(named: NamedText, unit: Unit): boolean {
  const word = textOf(named, unit)
  return startsSentence(named, unit.first) && !isSurnameStart(word.toLowerCase()) && !isGivenName(word) && !isInitial(named.tokens[unit.first])
}
