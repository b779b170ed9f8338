import type { Auxiliary, Clause, Governor, Predicate } from './clause.ts'
import { claimFinite, enclosing, isDependent, type ClauseReading } from './clause-reading.ts'
import { governorBefore } from './governors.ts'
import { isBoundary, lowerAt } from './word-roles.ts'

/** How far behind a verb the word that parted from it is looked for. */
const particleReach = 40

/** Enters a verb or verbal noun into its clause, with what carries and governs it. */
export function addPredicate(reading: ClauseReading, at: number, kind: Predicate['kind']): void {
  if (kind === 'finite') claimFinite(reading, at)
  if (kind === 'participle' || kind === 'infinitive') goToWaiting(reading, kind)
  const clause = reading.top
  const auxiliaries = carriedBy(clause, kind)
  const marked = markedInfinitive(reading, at, kind, auxiliaries)
  const governor = marked !== undefined && clause.kind !== 'infinitive' && !auxiliaries.some(({ finite }) => finite) ? governorBefore(reading, marked) : clause.governor
  for (const auxiliary of auxiliaries) auxiliary.used = true
  enter(reading, { at, kind, clause, governor, auxiliaries })
  if (isDependent(clause) && (kind === 'finite' || (kind !== 'noun' && (clause.kind === 'infinitive' || auxiliaries.length > 0)))) clause.isComplete = true
  if (clause.kind === 'infinitive' && marked !== undefined && clause.parent !== undefined) reading.top = clause.parent
}

/** A verb that could have carried another one and carries none is the verb of its clause: `er staat`, `hij ging`. */
export function settleModals(reading: ClauseReading, clause: Clause): void {
  for (const { at, used, kind } of clause.auxiliaries) {
    if (!used && kind === 'modal' && reading.words[at]?.form !== undefined) enter(reading, { at, kind: 'finite', clause, governor: clause.governor, auxiliaries: [] })
  }
}

interface Entry {
  readonly at: number
  readonly kind: Predicate['kind']
  readonly clause: Clause
  readonly governor: Governor | undefined
  readonly auxiliaries: readonly Auxiliary[]
}

function enter(reading: ClauseReading, entry: Entry): void {
  const bare = reading.words[entry.at]?.form?.lemma ?? lowerAt(reading, entry.at)
  const particle = particleOf(reading, entry.at, entry.kind, bare)
  const predicate: Predicate = { ...entry, lemma: particle === undefined ? bare : `${lowerAt(reading, particle)}${bare}`, ...(particle !== undefined && { particle }) }
  entry.clause.predicates.push(predicate)
  reading.predicates.push(predicate)
}

/** A participle or infinitive belongs to the innermost clause whose auxiliary still waits for one. */
function goToWaiting(reading: ClauseReading, kind: 'participle' | 'infinitive'): void {
  const waits = ({ auxiliaries }: Clause) => auxiliaries.some(({ used, kind: carrier }) => !used && (carrier === 'modal') === (kind === 'infinitive'))
  const clause = enclosing(reading.top, (each) => each.kind === 'infinitive' || !each.isComplete || waits(each))
  if (clause !== undefined && clause.kind !== 'infinitive' && clause.isComplete) reading.top = clause
}

function carriedBy({ auxiliaries }: Clause, kind: Predicate['kind']): readonly Auxiliary[] {
  return kind === 'finite' || kind === 'noun' ? [] : auxiliaries.filter(({ used, kind: carrier }) => !used && (kind === 'participle' || carrier === 'modal'))
}

/** Where the infinitive with `te` begins, undefined without: `te laten ontsporen` at `laten`. */
function markedInfinitive(reading: ClauseReading, at: number, kind: Predicate['kind'], auxiliaries: readonly Auxiliary[]): number | undefined {
  if (kind !== 'infinitive') return undefined
  const isMarked = (place: number) => lowerAt(reading, place - 1) === reading.grammar.infinitiveMark
  return auxiliaries.find((each) => !each.finite && isMarked(each.at))?.at ?? (isMarked(at) ? at : undefined)
}

function particleOf(reading: ClauseReading, at: number, kind: Predicate['kind'], lemma: string): number | undefined {
  const { particles, grammar, words } = reading
  const own = particles.get(lemma)
  if (own === undefined || own.size === 0) return undefined
  if (kind === 'infinitive' && lowerAt(reading, at - 1) === grammar.infinitiveMark && lowerAt(reading, at - 2) !== grammar.purposeMark && own.has(lowerAt(reading, at - 2))) return at - 2
  if (kind !== 'finite') return undefined
  for (let next = at + 1; next < Math.min(words.length, at + particleReach); next++) {
    const word = lowerAt(reading, next)
    if (word === ';' || word === ':') return undefined
    if (own.has(word) && ((!grammar.prepositions.has(word) && word !== grammar.purposeMark) || isBoundary(reading, next + 1) || grammar.openers.has(lowerAt(reading, next + 1)))) return next
  }
  return undefined
}
