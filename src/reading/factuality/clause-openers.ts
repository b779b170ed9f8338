import { newClause, open, type ClauseReading } from './clause-reading.ts'
import { governorBefore } from './governors.ts'
import { isFinite, isNoun, isPreposition, isVerb, lowerAt } from './word-roles.ts'

/** How far behind `om` its `te` and behind `als` its verb is looked for. */
const reach = 20

/** Opens a clause where the word begins one: `dat`, `als`, `om … te`, `die`. */
export function opensClause(reading: ClauseReading, at: number): boolean {
  const { grammar, top } = reading
  const word = lowerAt(reading, at)
  const mood = grammar.openers.get(word)
  if (word === grammar.purposeMark && hasInfinitiveBehind(reading, at)) open(reading, newClause('infinitive', at, 'purposed', governorBefore(reading, at), top))
  else if (mood !== undefined && isOpener(reading, at)) open(reading, newClause('dependent', at, isOfTimeOnly(reading, at) ? 'asserted' : mood, governorBefore(reading, at), top))
  else if (grammar.relatives.has(word) && isRelative(reading, at)) open(reading, newClause('relative', at, 'asserted', undefined, top))
  else return false
  return true
}

function hasInfinitiveBehind(reading: ClauseReading, at: number): boolean {
  for (let next = at + 1; next < at + reach; next++) {
    const word = lowerAt(reading, next)
    if (word === reading.grammar.infinitiveMark) return true
    if (word === ';' || word === '' || reading.grammar.openerKinds.get(word) === 'complement') return false
  }
  return false
}

/** English openers stand as they are; Dutch ones are other words as well, and never stand right before their verb. */
function isOpener(reading: ClauseReading, at: number): boolean {
  const { grammar } = reading
  if (!grammar.verbsLast) return true
  if (isFinite(reading, at + 1)) return false
  const kind = grammar.openerKinds.get(lowerAt(reading, at))
  if (kind === 'comparing') return isAfterMark(reading, at) && (startsSubject(reading, at + 1) || hasVerbBeforeComma(reading, at))
  if (kind === 'until') return grammar.pronouns.has(lowerAt(reading, at + 1))
  if (kind === 'asking') return grammar.askers.has(reading.words[at - 1]?.form?.lemma ?? lowerAt(reading, at - 1))
  if (kind === 'complement') return at > 0 && !isPreposition(reading, at - 1) && !isNoun(reading, at - 1)
  return true
}

/** `wanneer de zaak is afgerond` says when; `wanneer er een zaak komt` supposes one. */
function isOfTimeOnly(reading: ClauseReading, at: number): boolean {
  return reading.grammar.openerKinds.get(lowerAt(reading, at)) === 'temporal' && !reading.grammar.indefinites.has(lowerAt(reading, at + 1))
}

function isAfterMark({ words, grammar }: ClauseReading, at: number): boolean {
  const before = words[at - 1]?.token
  return before === undefined || before.kind === 'mark' || grammar.coordinators.has(before.lower) || grammar.openers.has(before.lower)
}

function startsSubject({ words, grammar }: ClauseReading, at: number): boolean {
  const word = lowerAt({ words }, at)
  return grammar.determiners.has(word) || grammar.pronouns.has(word) || grammar.prepositions.has(word)
}

function hasVerbBeforeComma(reading: ClauseReading, at: number): boolean {
  for (let next = at + 1; next < Math.min(at + reach, reading.words.length); next++) if (lowerAt(reading, next) === ',') return next > at + 1 && isVerb(reading, next - 1)
  return false
}

/** `die` and `dat` are articles as well: behind a noun or comma they open a clause. */
function isRelative(reading: ClauseReading, at: number): boolean {
  if (at === 0) return false
  const { grammar } = reading
  const before = lowerAt(reading, at - 1)
  if (grammar.determiners.has(lowerAt(reading, at))) return before === ',' || before === ')' || (!isPreposition(reading, at - 1) && isNoun(reading, at - 1))
  return grammar.verbsLast || before === ',' || isNoun(reading, at - 1)
}
