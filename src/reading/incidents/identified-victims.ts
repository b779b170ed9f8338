import type { Clause } from './clause.ts'
import type { IncidentMention } from './incident-mention.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { phrasesFrom } from './objects.ts'
import { subjectsOf } from './subjects.ts'

/** How many sentences behind the incident its victims may be named. */
const reach = 3

/** `the dead were identified as X and Y`: the incident told last before, with those whom the sentence names. */
export function identifiedVictims(clauses: readonly Clause[], mentions: readonly IncidentMention[]): readonly IncidentMention[] {
  return mentions.flatMap((mention, index) => {
    const nextIndex = mentions[index + 1]?.clause.index ?? Infinity
    if (mention.effect === undefined && mention.frame.kind !== 'kidnapping') return []
    const behind = clauses.slice(mention.clause.index, Math.min(mention.clause.index + reach + 1, Math.max(nextIndex, mention.clause.index + 1)))
    return behind.flatMap((clause) => namedIn(clause).map((phrases) => ({ ...mention, clause, at: 0, doers: [], weapons: [], isOfSomeoneBefore: false, doneTo: phrases.map((phrase) => ({ clause, phrase })) })))
  })
}

function namedIn(clause: Clause): readonly (readonly NounPhrase[])[] {
  const at = clause.units.findIndex(({ lower }, place) => lower === 'identified' && clause.units[place + 1]?.lower === 'as')
  if (at === -1 || subjectsOf(clause, at).some(({ headClass }) => headClass === 'fighter')) return []
  const phrases = phrasesFrom(clause, at + 2).filter(({ name }) => name !== undefined)
  return phrases.length === 0 ? [] : [phrases]
}
