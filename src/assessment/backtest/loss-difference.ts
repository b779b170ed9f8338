import type { LossDifference } from '../../core/index.ts'
import { compareLosses, meanInterval } from '../../statistics/index.ts'

/** Seed and number of the sign flips: the same losses always give the same p. */
const simulation = { seed: 1, draws: 9999 }

/** Below this p a difference is told from chance: docs/methods/backtest.md. */
const bar = 0.05

/** Whether losses are smaller than a rival's on the same cases, in order, by more than chance; `isEnough` is false where too little happened to say. Needs at least one case. */
export function lossDifference(losses: readonly number[], rival: readonly number[], isEnough = true): LossDifference {
  const differences = losses.map((loss, at) => loss - (rival[at] ?? NaN))
  const interval = meanInterval(differences)
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length
  if (differences.length < 2 || differences.every((difference) => difference === 0)) {
    return { cases: differences.length, mean, interval, p: 1, test: { kind: 'none' }, finding: 'too-few-to-say' }
  }
  const { pByT = 1, signFlip } = compareLosses(losses, rival, { power: 1, ...simulation })
  const p = signFlip?.p ?? pByT
  return {
    cases: differences.length, mean, interval, p,
    test: signFlip === undefined ? { kind: 'diebold-mariano' } : { kind: 'sign-flip', ...simulation },
    finding: p >= bar || !isEnough ? 'too-few-to-say' : mean < 0 ? 'better' : 'worse',
  }
}
