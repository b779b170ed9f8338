import type { Cost } from './level-model.ts'

/** Highest step that the table can give. */
const highestProposal = 4

/** Expected loss of each step from 1 to 4, standing at `current`. */
export function expectedLosses(distribution: readonly number[], current: number, cost: Cost): readonly number[] {
  return Array.from({ length: highestProposal }, (_, at) => {
    const level = at + 1
    const wrong = distribution.reduce((total, p, step) => total + p * (cost.under * Math.max(0, step + 1 - level) + cost.over * Math.max(0, level - step - 1)), 0)
    return wrong + cost.raise * Math.max(0, level - current) + cost.lower * Math.max(0, current - level)
  })
}

/** The step with the smallest expected loss; a tie keeps the current one. */
export function proposeLevel(distribution: readonly number[], current: number, cost: Cost): number {
  const losses = expectedLosses(distribution, current, cost)
  const least = Math.min(...losses)
  if (losses[current - 1] === least) return current
  return losses.indexOf(least) + 1
}

/** Probability of a higher level above which raising pays, and of a lower one above which lowering does: docs/methods/level-model.md. */
export function movingBars({ under, over, raise, lower }: Cost): { readonly raise: number; readonly lower: number } {
  return { raise: (over + raise) / (under + over), lower: (under + lower) / (under + over) }
}
