import { chainEnd, phrasesFrom, type Clause } from './clause.ts'
import type { IncidentMention, Participant } from './incident-mention.ts'
import { fullName, type KnownPersons } from './known-persons.ts'
import type { NounPhrase } from './noun-phrases.ts'

/** The mention with its people named: by their own words, by the name beside them, or by the one that a pronoun stands for. */
export function nameParticipants(mention: IncidentMention, persons: KnownPersons): IncidentMention {
  return { ...mention, doneTo: mention.doneTo.flatMap((participant) => named(participant, persons)) }
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
