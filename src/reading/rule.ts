import type { Claim, ClaimKind } from '../core/index.ts'
import type { Language } from '../core/index.ts'

export type FieldsOf<K extends ClaimKind> = Extract<Claim, { kind: K }>['fields']

/** A reading rule is data: one pattern, what it gives, a sentence that it reads and one that it must leave alone. */
export interface Rule<K extends ClaimKind = ClaimKind> {
  /** Unique, says what a person would call it: `nl-departures-stopped`. */
  readonly id: string
  readonly kind: K
  readonly lang: Language
  /**
   * JavaScript regular expression source, flags `giu`, tried within one sentence. `{name}` stands for a slot: an alternation built
   * from a lexicon or a small grammar (`{number}`, `{office}`, `{cohort}`, `{country}`). Named groups carry values; a group named
   * `span` bounds the claim where it is narrower than the match.
   */
  readonly pattern: string
  /** What the claim covers: what matched, the clause around it or the whole sentence. */
  readonly covers: 'match' | 'clause' | 'sentence'
  /** Fields that follow from the pattern alone. */
  readonly gives: Partial<FieldsOf<K>>
  readonly example: string
  readonly notFor: string
}
