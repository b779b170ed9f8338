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
  const shake = shakenLikelihoods(model, random)
  const ofDrivers = byDriver((driver) => votes.filter(({ item }) => item.driver === driver).map((vote) => toShaken(vote, model)))
  return (prior) => byDriver((driver) => {
    const weights = [...prior]
    let multiplied = 0
    for (const vote of ofDrivers[driver]) {
      const likelihoods = vote.fixed ?? shake(vote)
      for (let state = 0; state < 5; state++) weights[state] = (weights[state] ?? NaN) * (likelihoods[state] ?? NaN)
      if (++multiplied % 32 === 0) normalise(weights)
    }
    return normalise(weights)
  })
}

interface ShakenVote {
  /** Likelihoods of a rate, which is not shaken. */
  readonly fixed: readonly number[] | undefined
  readonly size: number
  /** Sign times what age has left of the weight. */
  readonly scale: number
  readonly truth: number
  readonly exponent: number
}

function toShaken({ item, exponent, logLikelihood }: Vote, model: LevelModel): ShakenVote {
  const { strength, grade, ageDays, halfLifeDays } = item
  if (strength === undefined) return { fixed: logLikelihood.map(Math.exp), size: 0, scale: 0, truth: 0, exponent }
  return { fixed: undefined, size: Math.abs(strength), scale: Math.sign(strength) * fadingOf(ageDays, halfLifeDays), truth: weightOfGrade(grade, model), exponent }
}

/**
 * Likelihoods of an item whose strength is a little stronger or weaker, never beyond 3 and never of the other sign; in one array that is
 * written anew each time. Where the scores of the states mirror each other half of the exponentials are reciprocals.
 */
function shakenLikelihoods({ stateScores, strengthLikelihoodRatios, robustness: { strengthShift } }: LevelModel, random: () => number): (vote: ShakenVote) => readonly number[] {
  const logRatios = strengthLikelihoodRatios.map(Math.log)
  const last = stateScores.length - 1
  const isMirrored = stateScores.every((score, at) => score + (stateScores[last - at] ?? NaN) === 0)
  const likelihoods = stateScores.map(() => 1)
  return ({ size, scale, truth, exponent }) => {
    const strength = Math.min(3, Math.max(0, size + strengthShift * (2 * random() - 1)))
    const below = Math.floor(strength)
    const low = logRatios[below] ?? NaN
    const lambda = scale * (low + (strength - below) * ((logRatios[below + 1] ?? low) - low))
    for (let at = 0; at <= (isMirrored ? last / 2 : last); at++) {
      const score = stateScores[at] ?? NaN
      const raw = score === 0 ? 1 : Math.exp(lambda * score)
      likelihoods[at] = believed(raw, truth, exponent)
      if (isMirrored) likelihoods[last - at] = believed(1 / raw, truth, exponent)
    }
    return likelihoods
  }
}

function believed(raw: number, truth: number, exponent: number): number {
  const likelihood = truth * raw + 1 - truth
  return exponent === 1 ? likelihood : likelihood ** exponent
}

/** Makes the weights add up to 1, in place, and gives them back. */
function normalise(weights: number[]): readonly number[] {
  let total = 0
  for (const weight of weights) total += weight
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? NaN) / total
  return weights
}
