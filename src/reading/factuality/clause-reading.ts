import type { Clause, Governor, Predicate, Word } from './clause.ts'
import type { Grammar, Mood } from './grammar.ts'

/** What is known of a sentence when a word of it is read: everything before that word. */
export interface ClauseReading {
  readonly words: readonly Word[]
  readonly grammar: Grammar
  /** What may part from a verb, by its infinitive. */
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>
  readonly clauses: Clause[]
  readonly predicates: Predicate[]
  /** The clause that the word stands in. */
  top: Clause
  /** Where the last `and` or comma stood. */
  joint: number
}

type NewClause = Omit<Clause, 'index'>

export function newClause(kind: Clause['kind'], start: number, mood: Mood = 'asserted', governor?: Governor, parent?: Clause): NewClause {
  return { start, kind, mood, governor, parent, hasFinite: false, isComplete: false, auxiliaries: [], predicates: [], denials: [], nearDenials: [], hedges: [] }
}

export function open(reading: ClauseReading, clause: NewClause): void {
  reading.top = { ...clause, index: reading.clauses.length }
  reading.clauses.push(reading.top)
}

/** A clause that goes back to the one around it when it is complete. */
export function isDependent({ kind }: Clause): boolean {
  return kind === 'dependent' || kind === 'relative' || kind === 'infinitive'
}

/** The innermost clause around and including this one for which something holds. */
export function enclosing(clause: Clause, holds: (clause: Clause) => boolean): Clause | undefined {
  for (let each: Clause | undefined = clause; each !== undefined; each = each.parent) if (holds(each)) return each
  return undefined
}

export function waitsForFinite({ hasFinite, kind }: Clause): boolean {
  return !hasFinite && kind !== 'infinitive'
}

/** Gives a finite verb to the innermost clause that has none yet; where all have one, a clause of the same kind begins. */
export function claimFinite(reading: ClauseReading, at: number): void {
  const waiting = enclosing(reading.top, waitsForFinite)
  if (waiting !== undefined) reading.top = waiting
  else {
    const before = reading.top
    open(reading, newClause(before.kind === 'infinitive' ? 'main' : before.kind, at, before.mood, before.governor, before.parent))
    moveBehind(reading.joint, before, reading.top)
  }
  reading.top.hasFinite = true
}

/** What stands behind the `and` between two clauses belongs to the second: `zijn gevlucht en mogelijk terugkeren`. */
function moveBehind(joint: number, from: Clause, to: Clause): void {
  const count = (places: readonly number[]) => places.filter((at) => at > joint).length
  to.denials.push(...from.denials.splice(from.denials.length - count(from.denials)))
  to.nearDenials.push(...from.nearDenials.splice(from.nearDenials.length - count(from.nearDenials)))
  to.hedges.push(...from.hedges.splice(from.hedges.length - count(from.hedges.map(({ at }) => at))))
}
