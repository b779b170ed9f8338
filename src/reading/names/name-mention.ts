import type { Span } from '../document.ts'

/** What bears a name: a person, a place, or an organisation, group or body. */
export type NameKind = 'person' | 'place' | 'organisation'

/** A name as it stands in the text. Names may lie inside each other: a place in the name of a body. */
export interface NameMention extends Span {
  readonly kind: NameKind
  /** The name with its article, its short form in brackets and the rest of its compound: `de Raad van State (RvS)`. */
  readonly phrase: Span
}
