import { findSymmetricSolution } from '../numerics/solve-symmetric.ts'
import { lgam } from '../numerics/special-functions.ts'

export interface ContingencyFit {
  readonly coefficients: readonly number[]
  /** Standard error of the first coefficient. */
  readonly firstError: number
  readonly deviance: number
  readonly aic: number
  /** False where the counts have no finite best fit, or columns depend on each other, or the steps ran out; there is then no coefficient. */
  readonly settled: boolean
}

interface Step {
  /** The means that the cells were weighed by. */
  readonly weights: readonly number[]
  readonly coefficients: readonly number[]
  readonly means: readonly number[]
  readonly deviance: number
}

const mostSteps = 40

/**
 * Log-linear model of a contingency table, by Poisson regression: the coefficients that make counts most probable, their mean being the exponential of a row of `design`
 * times the coefficients. Iteratively reweighted least squares, as R's glm does it: until the deviance changes by less than
 * 1e-8 of itself, errors by the weights of the last step, so that figures can be held against R's.
 * Domain: as many whole counts >= 0 as rows, at least as many rows as columns, columns independent.
 * Cost: steps times rows times the square of the columns. Source: McCullagh & Nelder 1989, chapter 2.5.
 */
export function fitContingencyTable(counts: readonly number[], design: readonly (readonly number[])[]): ContingencyFit {
  let means: readonly number[] = counts.map((count) => count + 0.1)
  let before = Infinity
  for (let step = 0; step < mostSteps; step++) {
    const now = reweigh(counts, design, means)
    if (now === undefined || !Number.isFinite(now.deviance)) break
    const change = Math.abs(now.deviance - before)
    means = now.means
    before = now.deviance
    if (change < 1e-8 * (Math.abs(now.deviance) + 0.1)) return describe(counts, design, now)
  }
  return { coefficients: [], firstError: Infinity, deviance: Infinity, aic: Infinity, settled: false }
}

function reweigh(counts: readonly number[], design: readonly (readonly number[])[], means: readonly number[]): Step | undefined {
  const working = means.map((mean, at) => Math.log(mean) + ((counts[at] ?? 0) - mean) / mean)
  const coefficients = findSymmetricSolution(information(design, means), columnsOf(design).map((column) => sum(column.map((cell, at) => cell * (means[at] ?? 0) * (working[at] ?? 0)))))
  if (coefficients === undefined) return undefined
  const next = design.map((row) => Math.exp(sum(row.map((cell, at) => cell * (coefficients[at] ?? 0)))))
  return { weights: means, coefficients, means: next, deviance: devianceOf(counts, next) }
}

function describe(counts: readonly number[], design: readonly (readonly number[])[], { weights, coefficients, means, deviance }: Step): ContingencyFit {
  const unit = coefficients.map((_, at) => (at === 0 ? 1 : 0))
  const [variance = Infinity] = findSymmetricSolution(information(design, weights), unit) ?? []
  const logLikelihood = sum(counts.map((count, at) => (count === 0 ? 0 : count * Math.log(means[at] ?? 0)) - (means[at] ?? 0) - lgam(count + 1)))
  return { coefficients, firstError: Math.sqrt(variance), deviance, aic: 2 * coefficients.length - 2 * logLikelihood, settled: true }
}

function information(design: readonly (readonly number[])[], weights: readonly number[]): readonly (readonly number[])[] {
  const columns = columnsOf(design)
  return columns.map((a) => columns.map((b) => sum(a.map((cell, at) => cell * (b[at] ?? 0) * (weights[at] ?? 0)))))
}

function devianceOf(counts: readonly number[], means: readonly number[]): number {
  return 2 * sum(counts.map((count, at) => (count === 0 ? 0 : count * Math.log(count / (means[at] ?? 0))) - count + (means[at] ?? 0)))
}

function columnsOf(design: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return (design[0] ?? []).map((_, column) => design.map((row) => row[column] ?? 0))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
