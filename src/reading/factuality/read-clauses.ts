import type { Clause, Predicate, Word } from './clause.ts'
import { isPossessive, readAuxiliary } from './auxiliaries.ts'
import { enclosing, isDependent, newClause, open, type ClauseReading } from './clause-reading.ts'
import { opensClause } from './clause-openers.ts'
import type { Grammar } from './grammar.ts'
import { addPredicate, settleModals } from './predicates.ts'
import { kindOf } from './verb-kind.ts'
import { announcesNoun, isVerb, lowerAt } from './word-roles.ts'

interface ReadClauses {
  readonly clauses: readonly Clause[]
  /** The clause of each word. */
  readonly clauseOf: readonly Clause[]
  /** In the order of the words. */
  readonly predicates: readonly Predicate[]
}

/** Clauses of a sentence with their verbs, what carries and governs them and what denies them: one pass over the words. */
export function readClauses(words: readonly Word[], grammar: Grammar, particles: ClauseReading['particles']): ReadClauses {
  const first: Clause = { ...newClause('main', 0), index: 0 }
  const reading: ClauseReading = { words, grammar, particles, clauses: [first], predicates: [], top: first, joint: 0 }
  const clauseOf = words.map(({ token }, at) => {
    if (token.kind === 'mark') readMark(reading, token.lower, at)
    else if (!opensClause(reading, at)) readWord(reading, at)
    return reading.top
  })
  for (const clause of reading.clauses) settleModals(reading, clause)
  return { clauses: reading.clauses, clauseOf, predicates: reading.predicates.toSorted((one, other) => one.at - other.at) }
}

const ends: ReadonlySet<string> = new Set([';', ':', '?', '!'])

function readMark(reading: ClauseReading, mark: string, at: number): void {
  if (isWithinNumber(reading.words, at)) return
  if (ends.has(mark) || (mark === '.' && isFullStop(reading.words, at))) open(reading, newClause('main', at + 1))
  else if (mark === '(') open(reading, newClause('aside', at, 'asserted', undefined, reading.top))
  else if (mark === ')') reading.top = enclosing(reading.top, ({ kind }) => kind === 'aside')?.parent ?? reading.top
  else if (mark === ',') endDependent(reading, at)
}

/** A comma ends what is complete. */
function endDependent(reading: ClauseReading, at: number): void {
  reading.joint = at
  while (isDependent(reading.top) && reading.top.isComplete && reading.top.parent !== undefined) reading.top = reading.top.parent
}

/** Not that of a number, an initial or a short form. */
function isFullStop(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.token
  return before?.kind === 'word' && before.text.length > 3 && words[at + 1]?.token.start !== words[at]?.token.end
}

/** `2,62`, `16:08`. */
function isWithinNumber(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.token.kind === 'digits' && words[at + 1]?.token.kind === 'digits' && words[at + 1]?.token.start === words[at]?.token.end
}

function readWord(reading: ClauseReading, at: number): void {
  const { grammar, top, words } = reading
  const word = lowerAt(reading, at)
  if (grammar.coordinators.has(word)) reading.joint = at
  if (grammar.denials.has(word) && !grammar.notDenied.has(lowerAt(reading, at + 1))) top.denials.push(at)
  if (grammar.nearDenials.has(word) || (grammar.nearDenialsOfVerbs.has(word) && isVerb(reading, at + 1))) top.nearDenials.push(at)
  const hedge = grammar.hedges.get(word)
  if (hedge !== undefined) top.hedges.push({ at, mood: hedge })
  // `May` and `Will` are names.
  if (at < 2 || words[at]?.token.text === word) readVerb(reading, at)
}

function readVerb(reading: ClauseReading, at: number): void {
  const { grammar, words } = reading
  const word = lowerAt(reading, at)
  const form = words[at]?.form
  const carrier = grammar.carriers.get(word)
  const modal = form?.alsoNoun === true && announcesNoun(reading, at - 1) ? undefined : grammar.modals.get(word)
  if (carrier !== undefined || modal !== undefined) {
    if (isPossessive(reading, at)) return
    // `te gaan` at the end is the verb itself.
    if (grammar.verbsLast && lowerAt(reading, at - 1) === grammar.infinitiveMark && !isVerb(reading, at + 1)) addPredicate(reading, at, 'infinitive')
    else readAuxiliary(reading, at, carrier ?? 'modal', modal ?? 'asserted')
    return
  }
  const kind = form === undefined ? undefined : kindOf(reading, at, form)
  if (kind !== undefined) addPredicate(reading, at, kind)
}
