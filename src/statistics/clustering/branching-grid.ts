import { checkHawkesTimes } from './hawkes-likelihood.ts'

/** The likeliest of a grid of self-exciting processes, held against an even rate. */
export interface LikeliestBranching {
  /** 0 where an even rate explains the times as well. */
  readonly branching: number
  /** Twice the logarithm of the likelihood ratio, at least 0. */
  readonly ratio: number
}

export interface BranchingGrid {
  /** Throws where times do not ascend, tie or lie outside the span. */
  readonly likeliest: (times: Float64Array) => LikeliestBranching
  /** Whether some process of the grid has at least this ratio; draws ask it by the thousand, so fit times are taken for granted. */
  readonly reaches: (times: Float64Array, least: number) => boolean
}

/** By how much a sum of logarithms of products may differ from the sum of logarithms that decides. */
const rough = 1e-6
/** So many factors that their product stays within what a number can hold. */
const atOnce = 8

/**
 * Self-exciting processes with the rate at which each expects as many events as there were, for some decays and branching ratios. The excitement at
 * each time is followed once for a decay, as in `hawkesLogLikelihood`, and gaps of whole units fade by a table. Times in units of the decay, at
 * most `count` of them. Cost of `reaches`: decays times count exponentials at most, and a multiplication for each process and time.
 */
export function branchingGrid(decays: readonly number[], branchings: readonly number[], { span, count }: { readonly span: number; readonly count: number }): BranchingGrid {
  const even = count * Math.log(count / span) - count
  const excited = new Float64Array(count)
  const fading = decays.map((decay) => ({ decay, fadeAfter: Float64Array.from({ length: Math.floor(span) + 1 }, (_, gap) => Math.exp(-decay * gap)) }))

  const follow = (times: Float64Array, { decay, fadeAfter }: (typeof fading)[number]): number => {
    const fade = (gap: number) => (Number.isInteger(gap) ? (fadeAfter[gap] ?? 0) : Math.exp(-decay * gap))
    let before = times[0] ?? span
    let sum = 0
    let started = 0
    for (let at = 0; at < count; at++) {
      const time = times[at] ?? 0
      sum = fade(time - before) * (started + sum)
      excited[at] = sum
      started = 1
      before = time
    }
    return fade(span - before) * (started + sum)
  }
  const ratioOf = (branching: number, decay: number, excitement: number, logs: (rate: number, jump: number) => number): number => {
    // Where rate and branching ratio are both at their best a process expects as many events as there were. With the branching ratio held, the
    // rate that this gives is near the best and not it; draws are asked the same, so their share holds.
    const spent = count - excitement
    const rate = (count - branching * spent) / span
    return 2 * (logs(rate, branching * decay) - rate * span - branching * spent - even)
  }
  const exactLogs = (rate: number, jump: number): number => {
    let logs = 0
    for (let at = 0; at < count; at++) logs += Math.log(rate + jump * (excited[at] ?? 0))
    return logs
  }
  const roughLogs = (rate: number, jump: number): number => {
    let logs = 0
    let product = 1
    for (let at = 0; at < count; at++) {
      product *= rate + jump * (excited[at] ?? 0)
      if (at % atOnce !== atOnce - 1) continue
      logs += Math.log(product)
      product = 1
    }
    return logs + Math.log(product)
  }
  return {
    likeliest: (times) => {
      checkHawkesTimes(times, span)
      let best = { branching: 0, ratio: 0 }
      for (const each of fading) {
        const excitement = follow(times, each)
        for (const branching of branchings) {
          const ratio = ratioOf(branching, each.decay, excitement, exactLogs)
          if (ratio > best.ratio) best = { branching, ratio }
        }
      }
      return best
    },
    reaches: (times, least) => least <= 0 || fading.some((each) => {
      const excitement = follow(times, each)
      return branchings.some((branching) => ratioOf(branching, each.decay, excitement, roughLogs) >= least - rough && ratioOf(branching, each.decay, excitement, exactLogs) >= least)
    }),
  }
}
