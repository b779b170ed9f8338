/** What a history of levels foretells by itself, each level on its own scale. */
export interface BaselineRecord {
  readonly forecasts: number
  readonly persistenceRight: number
  readonly changes: number
  /** Share of transitions that are changes, with exact limits of 95 %. */
  readonly changeRate: number
  readonly changeInterval: readonly [number, number]
  /** Mean ranked probability score, a step counting 1; 0 is perfect. */
  readonly ranked: Readonly<Record<'persistence' | 'softPersistence' | 'climatology', number>>
  /** Mean surprise in nats; persistence has none, since it can give 0 to what came. */
  readonly log: Readonly<Record<'softPersistence' | 'climatology', number>>
}

/** A mean difference between paired losses, below 0 where the first did better. */
export interface LossDifference {
  readonly cases: number
  readonly mean: number
  /** Limits of 95 % by Student's t; undefined for one case. */
  readonly interval: readonly [number, number] | undefined
  readonly p: number
  /** `none` where there is one case or no difference in any. */
  readonly test: { readonly kind: 'diebold-mariano' | 'none' } | { readonly kind: 'sign-flip'; readonly seed: number; readonly draws: number }
  readonly finding: 'better' | 'worse' | 'too-few-to-say'
}
