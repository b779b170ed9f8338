import type { Clause } from './clause.ts'
import type { IncidentMention, Participant } from './incident-mention.ts'
import { fullName, type KnownPersons } from './known-persons.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { phrasesFrom } from './objects.ts'
import { chainEnd } from './phrase-chains.ts'

/** The mention with its people named: by their own words, by the name beside them, or by the one that a pronoun stands for. */
export function nameParticipants(mention: IncidentMention, clauses: readonly Clause[], persons: KnownPersons): IncidentMention {
  const meant = mention.isOfSomeoneBefore ? someoneBefore(mention, clauses) : undefined
  return { ...mention, doneTo: [...(meant === undefined ? [] : [meant]), ...mention.doneTo].flatMap((participant) => named(participant, persons)) }
}

/** The person named last before the pronoun in its sentence, or first in the one before. */
function someoneBefore({ clause, at }: IncidentMention, clauses: readonly Clause[]): Participant | undefined {
  const own = clause.phrases.findLast(({ name, to }) => name !== undefined && to < at)
  if (own !== undefined) return { clause, phrase: own }
  const before = clauses[clause.index - 1]
  const phrase = before?.phrases.find(({ name }) => name !== undefined)
  return before === undefined || phrase === undefined ? undefined : { clause: before, phrase }
}

function named(participant: Participant, persons: KnownPersons): readonly Participant[] {
  const { clause, phrase } = participant
  const person = fullName(persons, clause, phrase)
  if (person !== undefined) return [{ clause, phrase, person }]
  if (phrase.headClass !== 'person') return [participant]
  const beside = besideIt(clause, phrase).map((other) => ({ clause, phrase: other, person: fullName(persons, clause, other) })).filter((other) => other.person !== undefined)
  return beside.length > 0 ? beside : [participant]
}

/** `the mayor, X` and `two clerks: X and Y`. */
function besideIt(clause: Clause, phrase: NounPhrase): readonly NounPhrase[] {
  const end = chainEnd(clause, phrase)
  const mark = clause.units[end]?.lower
  return mark === ',' || mark === ':' || mark === '-' ? phrasesFrom(clause, clause.units[end + 1]?.lower === '-' ? end + 2 : end + 1).filter((other) => other.name !== undefined) : []
}
