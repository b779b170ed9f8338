import { atLeast, atMost, density } from '../distributions/poisson-tails.ts'

export interface CusumRule {
  /** What each count is held against, and the sum at which it alarms. */
  readonly reference: number
  readonly limit: number
  readonly direction: 'up' | 'down'
}

/** How many counts a cumulative sum takes to its first alarm. */
export interface RunLength {
  /** On average, from a sum of 0; Infinity where it is past what a double holds. */
  readonly mean: number
  /** The fraction that stood for the reference: the sum then takes finitely many values. */
  readonly reference: number
}

/** The sum in steps of 1/denominator: each count is held against `reference` steps, and from `limit` steps on it alarms. */
interface Chain {
  readonly denominator: number
  readonly reference: number
  readonly limit: number
}

const mostStates = 600
/** Moves the mean run length by some tenths of a per cent, where the limit is a few counts. */
const closeEnough = 1e-4

/**
 * Average run length of a Poisson cumulative sum at a mean count: how long until it alarms, by chance where nothing has changed, in delay where
 * the mean has shifted. Exact for a reference that is a fraction; another is replaced by the nearest that 600 values of the sum allow.
 * Domain: reference and mean above 0, 0 < limit <= 600, reference x 600/limit at least 1; throws on anything else.
 * Source: Brook and Evans 1972 (Markov chain); eliminated without subtraction after Grassmann, Taksar and Heyman 1985, so that a run length of
 * any size keeps its digits. Cost: cube of the number of values.
 */
export function cusumRunLength({ reference, limit, direction }: CusumRule, mean: number): RunLength {
  if (![reference, limit, mean].every((number) => number > 0 && number < Infinity) || limit > mostStates) {
    throw new RangeError('cusumRunLength needs a reference and a mean above 0 and a limit above 0, at most 600')
  }
  const chain = nearestChain(reference, limit)
  const moves = Array.from({ length: chain.limit }, (_, state) => (direction === 'up' ? movesUp : movesDown)(chain, state, mean))
  return { mean: stepsToAlarm(moves), reference: chain.reference / chain.denominator }
}

/** The smallest denominator that is close enough, or else the closest. */
function nearestChain(reference: number, limit: number): Chain {
  let best: Chain | undefined
  let least = Infinity
  for (let denominator = 1; denominator * limit <= mostStates && least > closeEnough * reference; denominator++) {
    const steps = Math.round(reference * denominator)
    const miss = Math.abs(steps / denominator - reference)
    if (steps === 0 || miss >= least) continue
    least = miss
    best = { denominator, reference: steps, limit: Math.ceil(limit * denominator - 1e-9) }
  }
  if (best === undefined) throw new RangeError('cusumRunLength needs a reference that is not so small beside the limit: count over longer periods')
  return best
}

/** Chances of going from a state to each state, and in the last place to an alarm. */
function movesUp({ denominator, reference, limit }: Chain, state: number, mean: number): Float64Array {
  const moves = new Float64Array(limit + 1)
  const lowest = Math.max(0, Math.floor((reference - state) / denominator) + 1)
  const enough = Math.max(0, Math.ceil((limit + reference - state) / denominator))
  moves[0] = atMost(lowest - 1, mean)
  for (let count = lowest; count < enough; count++) moves[state + count * denominator - reference] = density(count, mean)
  moves[limit] = atLeast(enough, mean)
  return moves
}

function movesDown({ denominator, reference, limit }: Chain, state: number, mean: number): Float64Array {
  const moves = new Float64Array(limit + 1)
  const fewEnough = Math.floor((state + reference - limit) / denominator)
  const emptied = Math.ceil((state + reference) / denominator)
  for (let count = Math.max(0, fewEnough + 1); count < emptied; count++) moves[state + reference - count * denominator] = density(count, mean)
  moves[0] = (moves[0] ?? 0) + atLeast(Math.max(emptied, fewEnough + 1), mean)
  moves[limit] = atMost(fewEnough, mean)
  return moves
}

/** Steps from state 0 to the alarm: the states are taken out from the last on, and what went through them goes round them. */
function stepsToAlarm(moves: readonly Float64Array[]): number {
  const steps = new Float64Array(moves.length).fill(1)
  const alarm = moves.length
  for (let last = moves.length - 1; last > 0; last--) {
    const out = moves[last] ?? new Float64Array()
    const leaving = out.subarray(0, last).reduce((sum, chance) => sum + chance, out[alarm] ?? 0)
    for (let state = 0; state < last; state++) {
      const row = moves[state] ?? out
      const share = (row[last] ?? 0) / leaving
      if (share === 0) continue
      for (let to = 0; to < last; to++) row[to] = (row[to] ?? 0) + share * (out[to] ?? 0)
      row[alarm] = (row[alarm] ?? 0) + share * (out[alarm] ?? 0)
      steps[state] = (steps[state] ?? 0) + share * (steps[last] ?? 0)
    }
  }
  return (steps[0] ?? 0) / (moves[0]?.[alarm] ?? 0)
}
