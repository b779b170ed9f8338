/** Digits with their separators, and what is written right against them. */
export interface Figure {
  readonly value: number
  readonly kind: 'cardinal' | 'decimal' | 'power' | 'ordinal'
  /** Token behind the last. */
  readonly next: number
}

/** A product without the noise of binary fractions: 2.3 × 1,000 is 2,300. */
export function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15))
}
