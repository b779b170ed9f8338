import type { Clause } from './clause.ts'
import type { IncidentMention } from './incident-mention.ts'

/** Sentences between a sentence and the nearest mention of an incident. */
export function distanceTo(mentions: readonly IncidentMention[], { index }: Clause): number {
  return Math.min(...mentions.map(({ clause }) => Math.abs(clause.index - index)))
}

/** The first thing that is found beside an incident, or else in the sentences around it, the nearest first. */
export function findNear<T>(clauses: readonly Clause[], mentions: readonly IncidentMention[], reach: number, find: (clause: Clause) => T | undefined): T | undefined {
  for (let distance = 0; distance <= reach; distance += 1) {
    for (const clause of clauses) {
      const found = distanceTo(mentions, clause) === distance ? find(clause) : undefined
      if (found !== undefined) return found
    }
  }
  return undefined
}
