import type { Governor } from './clause.ts'
import type { ClauseReading } from './clause-reading.ts'
import { lowerAt } from './word-roles.ts'

/** How far before a clause, and before an infinitive, the noun stands that governs it. */
const clauseReach = 4
const infinitiveReach = 20

/** What a clause or infinitive that begins here completes: a noun like `poging`, else the verb before. */
export function governorBefore(reading: ClauseReading, at: number): Governor | undefined {
  const { grammar, predicates } = reading
  const last = predicates.at(-1)
  const isInfinitive = lowerAt(reading, at - 1) === grammar.infinitiveMark
  const noun = nounBefore(reading, at, Math.max(last?.at ?? 0, at - (isInfinitive ? infinitiveReach : clauseReach)))
  if (noun !== undefined || last === undefined) return noun
  const mood = grammar.governors.get(last.lemma) ?? (isInfinitive ? grammar.infinitiveGovernors : grammar.clauseGovernors).get(last.lemma)
  return { at: last.at, mood: mood ?? 'asserted' }
}

/** Between `poging` and `te` stands what it is tried on; `mogelijk` governs a clause only right before it. */
function nounBefore(reading: ClauseReading, at: number, furthest: number): Governor | undefined {
  const { grammar, words } = reading
  for (let before = at - 1; before >= furthest; before--) {
    const word = lowerAt(reading, before)
    const mood = grammar.governingNouns.get(word) ?? (before === at - 1 ? grammar.hedges.get(word) : undefined)
    if (mood !== undefined) return { at: before, mood }
    if (words[before]?.token.kind === 'mark' && before < at - 1) return undefined
  }
  return undefined
}
