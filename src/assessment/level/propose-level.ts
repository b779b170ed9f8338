import type { LevelCost } from '../../core/index.ts'

/** Expected loss of each step of a distribution, lowest first, standing at `current`, which may lie above them. */
export function expectedLosses(distribution: readonly number[], current: number, cost: LevelCost): readonly number[] {
  return distribution.map((_, at) => {
    const level = at + 1
    const wrong = distribution.reduce((total, p, step) => total + p * (cost.under * Math.max(0, step + 1 - level) + cost.over * Math.max(0, level - step - 1)), 0)
    return wrong + cost.raise * Math.max(0, level - current) + cost.lower * Math.max(0, current - level)
  })
}

/** The step with the smallest expected loss; a tie keeps the current one, or else the lowest. */
export function proposeLevel(distribution: readonly number[], current: number, cost: LevelCost): number {
  const losses = expectedLosses(distribution, current, cost)
  const least = Math.min(...losses)
  if (losses[current - 1] === least) return current
  return losses.indexOf(least) + 1
}

/** Probability of a higher level above which raising pays, and of a lower one above which lowering does: docs/methods/level-model.md. */
export function movingBars({ under, over, raise, lower }: LevelCost): { readonly raise: number; readonly lower: number } {
  return { raise: (over + raise) / (under + over), lower: (under + lower) / (under + over) }
}
