import { seededRandom } from '../../statistics/index.ts'
import { drawDirichlet } from './dirichlet.ts'
import { highestOf } from './highest-stream.ts'
import { byDriver, type LevelCase } from './level-case.ts'
import { fadingOf, logRatioOfStrength, weightOfGrade, type LevelModel } from './level-model.ts'
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
  const multipliers = byDriver((driver) => votes.filter(({ item }) => item.driver === driver).map((vote) => shakenLikelihood(vote, model, random)))
  return (prior) => byDriver((driver) => {
    const weights = [...prior]
    multipliers[driver].forEach((multiply, at) => {
      multiply(weights)
      if (at % 32 === 31) normalise(weights)
    })
    return normalise(weights)
  })
}

/** Multiplies the weights of the five states by the likelihood of an item whose strength is up to one stronger or weaker, never beyond 3 and never of the other sign; that of a rate is as it is. */
function shakenLikelihood({ item, exponent, logLikelihood }: Vote, model: LevelModel, random: () => number): (weights: number[]) => void {
  const { strength } = item
  if (item.stateLogLikelihood !== undefined || strength === undefined) {
    const likelihoods = logLikelihood.map(Math.exp)
    return (weights) => likelihoods.forEach((likelihood, state) => { weights[state] = (weights[state] ?? NaN) * likelihood })
  }
  const truth = weightOfGrade(item.grade, model)
  const scale = Math.sign(strength) * fadingOf(item.ageDays, item.halfLifeDays)
  const size = Math.abs(strength)
  const { strengthShift } = model.robustness
  return (weights) => {
    const lambda = scale * logRatioOfStrength(Math.min(3, Math.max(0, size + strengthShift * (2 * random() - 1))), model)
    for (let state = 0; state < weights.length; state++) {
      const likelihood = truth * Math.exp(lambda * (model.stateScores[state] ?? NaN)) + 1 - truth
      weights[state] = (weights[state] ?? NaN) * (exponent === 1 ? likelihood : likelihood ** exponent)
    }
  }
}

/** Makes the weights add up to 1, in place, and gives them back. */
function normalise(weights: number[]): readonly number[] {
  let total = 0
  for (const weight of weights) total += weight
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? NaN) / total
  return weights
}
