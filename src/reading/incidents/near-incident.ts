import type { Clause } from './clause.ts'
import type { IncidentMention } from './incident-mention.ts'

/** Sentences around an incident with how many sentences off each is, the nearest first, then in the order of the text. */
export function clausesAround(clauses: readonly Clause[], mentions: readonly IncidentMention[], reach: number): readonly { readonly clause: Clause, readonly distance: number }[] {
  const distances = new Map<Clause, number>()
  for (const { clause: { index } } of mentions) {
    for (const clause of clauses.slice(Math.max(0, index - reach), index + reach + 1)) {
      distances.set(clause, Math.min(distances.get(clause) ?? reach, Math.abs(clause.index - index)))
    }
  }
  return [...distances].map(([clause, distance]) => ({ clause, distance })).toSorted((a, b) => a.distance - b.distance || a.clause.index - b.clause.index)
}

/** The first thing that is found beside an incident, or else in the sentences around it, the nearest first. */
export function findNear<T>(clauses: readonly Clause[], mentions: readonly IncidentMention[], reach: number, find: (clause: Clause) => T | undefined): T | undefined {
  for (const { clause } of clausesAround(clauses, mentions, reach)) {
    const found = find(clause)
    if (found !== undefined) return found
  }
  return undefined
}
