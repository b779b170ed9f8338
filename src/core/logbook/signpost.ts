import type { WrittenText } from './logbook-entry.ts'

/** Something that can be seen to happen, and tells the members of a set or of a register apart: what tradecraft calls an indicator. */
export interface Signpost {
  readonly kind: 'signpost'
  readonly text: WrittenText
  /** How likely it is to be seen, above 0 to 1, under each of them. */
  readonly probabilities: Readonly<Record<string, number>>
}
