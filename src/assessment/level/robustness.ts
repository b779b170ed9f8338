import { seededRandom } from '../../statistics/index.ts'
import { drawDirichlet } from './dirichlet.ts'
import { highestOf } from './highest-stream.ts'
import { byDriver, type LevelCase } from './level-case.ts'
import { fadingOf, weightOfGrade, type LevelModel } from './level-model.ts'
import { outcomeDistribution } from './level-table.ts'
import { proposeLevel } from './propose-level.ts'
import { onScale } from './scale-steps.ts'
import type { DriverStates, Vote } from './votes.ts'

/** Share of the draws that end at each step, when strengths, prior and the cost of being too low are shaken: docs/methods/level-model.md. */
export function proposalShares({ streams, current, model, map }: LevelCase): ReadonlyMap<number, number> {
  const { draws, seed, priorWeight, underFrom, underTo } = model.robustness
  const random = seededRandom(seed)
  const shaken = streams.map(({ votes }) => shakenStates(votes, model, random))
  const priorShapes = model.prior.map((share) => share * priorWeight)
  const counts = new Map<number, number>()
  for (let draw = 0; draw < draws; draw++) {
    const prior = drawDirichlet(priorShapes, random)
    const outcomes = highestOf(shaken.map((draw) => outcomeDistribution(draw(prior), model)))
    const proposal = proposeLevel(onScale(outcomes, map), current, { ...model.cost, under: underFrom + (underTo - underFrom) * random() })
    counts.set(proposal, (counts.get(proposal) ?? 0) + 1)
  }
  return new Map([...counts].toSorted(([one], [other]) => one - other).map(([proposal, count]) => [proposal, count / draws]))
}

/** Draws the states of a stream's drivers with every strength shaken, from a prior. */
function shakenStates(votes: readonly Vote[], model: LevelModel, random: () => number): (prior: readonly number[]) => DriverStates {
  const shaken = byDriver((driver) => votes.flatMap((vote) => (vote.item.driver === driver ? toShaken(vote, model) : [])))
  const fixed = byDriver((driver) => votes.filter(({ item }) => item.driver === driver && item.strength === undefined).map(({ logLikelihood }) => logLikelihood.map(Math.exp)))
  const multiply = multiplyShaken(model, random)
  return (prior) => byDriver((driver) => {
    const weights = new Float64Array(prior)
    for (const likelihood of fixed[driver]) likelihood.forEach((each, state) => { weights[state] = (weights[state] ?? NaN) * each })
    multiply(weights, shaken[driver])
    return [...weights]
  })
}

interface ShakenVote {
  readonly size: number
  /** Sign times what age has left of the weight. */
  readonly scale: number
  readonly truth: number
  readonly exponent: number
}

/** A rate has no strength to shake. */
function toShaken({ item: { strength, grade, ageDays, halfLifeDays }, exponent }: Vote, model: LevelModel): readonly ShakenVote[] {
  return strength === undefined ? [] : [{ size: Math.abs(strength), scale: Math.sign(strength) * fadingOf(ageDays, halfLifeDays), truth: weightOfGrade(grade, model), exponent }]
}

/**
 * Multiplies the weights of the five states by the likelihoods of items whose strengths are a little stronger or weaker, never beyond 3 and
 * never of the other sign, and makes them add up to 1. Where the scores of the states mirror each other, half of the exponentials are reciprocals.
 */
function multiplyShaken({ stateScores, strengthLikelihoodRatios, robustness: { strengthShift } }: LevelModel, random: () => number): (weights: Float64Array, votes: readonly ShakenVote[]) => void {
  const logRatios = new Float64Array(strengthLikelihoodRatios.map(Math.log))
  const scores = new Float64Array(stateScores)
  const last = scores.length - 1
  const isMirrored = stateScores.every((score, at) => score + (stateScores[last - at] ?? NaN) === 0)
  const direct = isMirrored ? Math.floor(scores.length / 2) : scores.length
  return (weights, votes) => {
    for (let at = 0; at < votes.length; at++) {
      const vote = votes[at]
      if (vote === undefined) continue
      const { size, scale, truth, exponent } = vote
      const strength = Math.min(3, Math.max(0, size + strengthShift * (2 * random() - 1)))
      const below = Math.floor(strength)
      const low = logRatios[below] ?? NaN
      const lambda = scale * (low + (strength - below) * ((logRatios[below + 1] ?? low) - low))
      for (let state = 0; state < direct; state++) {
        const raw = Math.exp(lambda * (scores[state] ?? NaN))
        weights[state] = (weights[state] ?? NaN) * believed(raw, truth, exponent)
        if (isMirrored) weights[last - state] = (weights[last - state] ?? NaN) * believed(1 / raw, truth, exponent)
      }
      if (at % 32 === 31) normalise(weights)
    }
    normalise(weights)
  }
}

function believed(raw: number, truth: number, exponent: number): number {
  const likelihood = truth * raw + 1 - truth
  return exponent === 1 ? likelihood : likelihood ** exponent
}

/** Makes the weights add up to 1. */
function normalise(weights: Float64Array): void {
  let total = 0
  for (let at = 0; at < weights.length; at++) total += weights[at] ?? NaN
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? NaN) / total
}
