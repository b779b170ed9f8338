/** How many independent voices say one thing, and how independent they are. */
export interface Corroboration {
  /** Whom they go back to; origins with an office in common as one, joined by `+`. */
  readonly origins: readonly string[]
  /** How many independent sources the origins are worth: fewer than they are where they share text or errors. */
  readonly effectiveSources: number
  /** Share of the voices that is left when copies are discounted: 1 where nobody copies. */
  readonly copyDiscount: number
}
