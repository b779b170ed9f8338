import { invertSymmetric } from './solve-symmetric.ts'

/** A log likelihood at some values of its parameters: its height, its slope, and minus its second derivatives. */
export interface Likelihood {
  readonly value: number
  readonly score: readonly number[]
  readonly information: readonly (readonly number[])[]
}

export interface Maximum {
  readonly parameters: readonly number[]
  /** Inverse of the observed information. */
  readonly covariance: readonly (readonly number[])[]
  readonly value: number
}

/**
 * Maximum of a likelihood near `start` by Newton's method, with steps halved where they lead down. Undefined where the information is not positive
 * definite on the way or the steps do not die out in 100 rounds: there is no finite maximum nearby. Source: Nocedal & Wright 2006, section 3.3.
 */
export function newtonMaximum(start: readonly number[], likelihoodAt: (parameters: readonly number[]) => Likelihood): Maximum | undefined {
  let parameters = start
  let here = likelihoodAt(parameters)
  for (let round = 0; round < 100; round++) {
    const { score, information } = here
    const covariance = invertSymmetric(information)
    if (covariance === undefined) return undefined
    const step = covariance.map((row) => row.reduce((sum, cell, at) => sum + cell * (score[at] ?? 0), 0))
    if (!step.every(Number.isFinite)) return undefined
    if (Math.max(...step.map(Math.abs)) < 1e-8) return { parameters, covariance, value: here.value }
    const slack = 1e-12 * Math.abs(here.value)
    for (let share = 1; share > 1e-9; share /= 2) {
      const tried = parameters.map((value, at) => value + share * (step[at] ?? 0))
      const there = likelihoodAt(tried)
      if (!(there.value >= here.value - slack) && share / 2 > 1e-9) continue
      parameters = tried
      here = there
      break
    }
  }
  return undefined
}

/** Adds weight times the outer product of a row with itself to the information, and slope times the row to the score. */
export function addRow(sums: { readonly score: number[]; readonly information: readonly number[][] }, row: readonly number[], slope: number, weight: number): void {
  for (const [term, value] of row.entries()) {
    sums.score[term] = (sums.score[term] ?? 0) + slope * value
    const cells = sums.information[term] ?? []
    for (const [other, factor] of row.entries()) cells[other] = (cells[other] ?? 0) + weight * value * factor
  }
}
