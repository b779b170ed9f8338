import { leadingHypotheses, rankHypotheses, type HypothesisRegister, type RankedHypothesis } from './competing-hypotheses.ts'

/** The register as it stands without one item. */
export interface WithoutItem {
  readonly removed: string
  readonly ranked: readonly RankedHypothesis[]
  readonly leaders: readonly string[]
  /** True where others lead without it, or others beside those who did: the lead hangs on this item. */
  readonly changesLeaders: boolean
}

/**
 * What the order would be without each item in turn, in the order of the items; none for a register without items. An order that one
 * item turns over is to be told as that, not as a finding. Cost: items squared times hypotheses.
 */
export function withoutEachItem(register: HypothesisRegister): readonly WithoutItem[] {
  const leading = leadingHypotheses(register).join('\n')
  return register.items.map(({ id }, at) => {
    const rest = { ...register, items: register.items.toSpliced(at, 1) }
    const leaders = leadingHypotheses(rest)
    return { removed: id, ranked: rankHypotheses(rest), leaders, changesLeaders: leaders.join('\n') !== leading }
  })
}
