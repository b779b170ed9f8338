import type { NumeralSource } from './source.ts'
import type { Span } from '../document.ts'

/** A number that the text gives, in digits or words. */
export interface Numeral extends Span {
  /**
   * `ratio`: one in three, three of the ten. `power`: 1e6, 2^8. `some`: a few, a couple of; the value is what is commonly meant.
   * `article`: the Dutch `een`, which mostly counts nothing.
   */
  readonly kind: 'cardinal' | 'decimal' | 'fraction' | 'ratio' | 'power' | 'ordinal' | 'article' | 'some'
  readonly value: number
  readonly form: 'digits' | 'words' | 'mixed'
  /** Index of its first token, and of the token behind its last. */
  readonly first: number
  readonly next: number
  /** The two numbers of a ratio. */
  readonly parts?: readonly [Numeral, Numeral]
  /** `a fifth`, a part of something or the one behind the fourth. */
  readonly mayBeOrdinal?: Ordinal
}

/** A place in an order. */
export interface Ordinal extends Span {
  readonly value: number
}

/** A number before its place among the tokens is written down. */
export type Found = Pick<Numeral, 'kind' | 'value' | 'form' | 'next' | 'mayBeOrdinal'>

/** The number as it stands among the tokens, from its first one on. */
export function toNumeral({ tokens }: NumeralSource, first: number, { kind, value, form, next, mayBeOrdinal }: Found): Numeral {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, kind, value, form, first, next, ...(mayBeOrdinal !== undefined && { mayBeOrdinal }) }
}
