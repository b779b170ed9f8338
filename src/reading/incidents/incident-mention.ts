import type { Clause } from './clause.ts'
import type { PersonName } from './known-persons.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Effect, Frame } from './triggers-en.ts'

/** A noun phrase and the sentence that it stands in. */
export interface Participant {
  readonly clause: Clause
  readonly phrase: NounPhrase
  /** The person whom it names, or stands beside the name of. */
  readonly person?: PersonName | undefined
}

/** One place where the text speaks of an incident, with those whom the words around it name. */
export interface IncidentMention {
  readonly clause: Clause
  /** Place of the word that tells it. */
  readonly at: number
  readonly frame: Frame
  readonly form: 'verb' | 'noun'
  readonly doers: readonly Participant[]
  readonly doneTo: readonly Participant[]
  readonly weapons: readonly Participant[]
  /** `he was shot`: somebody whom the text named before. */
  readonly isOfSomeoneBefore: boolean
  readonly effect: Effect | undefined
  readonly stage: 'accomplished' | 'attempted' | 'threatened'
}
