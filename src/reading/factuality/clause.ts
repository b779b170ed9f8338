import type { Token } from '../tokens.ts'
import type { Mood } from './grammar.ts'
import type { VerbForm } from './verb-forms.ts'

/** A word of a sentence with what the list of verbs knows of it. */
export interface Word {
  readonly token: Token
  readonly form: VerbForm | undefined
}

/** A verb that carries another one: `heeft`, `wordt`, `kan`. */
export interface Auxiliary {
  readonly at: number
  readonly kind: 'be' | 'have' | 'become' | 'modal'
  readonly mood: Mood
  readonly finite: boolean
  used: boolean
}

/** The verb that a clause is about, or a noun that tells of a happening. */
export interface Predicate {
  readonly at: number
  /** Where the word stands that parted from the verb. */
  readonly particle?: number
  readonly lemma: string
  readonly kind: 'finite' | 'participle' | 'infinitive' | 'noun'
  readonly clause: Clause
  /** What it depends on: the verb that it completes. */
  readonly governor: Governor | undefined
  readonly auxiliaries: readonly Auxiliary[]
}

/** A word that says something of what depends on it. */
export interface Governor {
  readonly at: number
  readonly mood: Mood
}

export interface Clause {
  /** Place among the clauses of its sentence, from 0. */
  readonly index: number
  readonly start: number
  readonly kind: 'main' | 'dependent' | 'relative' | 'infinitive' | 'aside'
  /** What its first word makes of it. */
  readonly mood: Mood
  readonly governor: Governor | undefined
  readonly parent: Clause | undefined
  hasFinite: boolean
  isComplete: boolean
  readonly auxiliaries: Auxiliary[]
  readonly predicates: Predicate[]
  /** Places of words that deny or hedge. */
  readonly denials: number[]
  readonly nearDenials: number[]
  readonly hedges: Governor[]
}
