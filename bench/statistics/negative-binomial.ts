import { fitNegativeBinomialRegression, seededRandom } from '../../src/statistics/index.ts'
import { measureStatistics } from '../measure-statistics.ts'

const length = 100_000
const truth = { coefficients: [0.5, 0.8], theta: 1.7 }
const random = seededRandom(4)
const column = Array.from({ length }, (_, at) => Math.sin(at))
const counts = column.map((x) => countOf(meanAt(truth.coefficients, x)))

await measureStatistics({ work: 'negative-binomial fit, 100,000 counts, one column', barMs: 500, check, run: fit, runs: 11 })

function fit() {
  const fitted = fitNegativeBinomialRegression({ counts, columns: [column] })
  if (fitted?.report !== 'negative-binomial') throw new Error('a negative-binomial fit is to be reported')
  return fitted.negativeBinomial
}

/** Where the likelihood is highest its slopes are 0: by sums over 1/(theta + j) here, and not by the functions that the fit is made of. */
function check(): string {
  const { coefficients, standardErrors, theta } = fit()
  const at = slopesAt(coefficients, theta.value)
  for (const [slope, error] of [[at.intercept, standardErrors[0]], [at.column, standardErrors[1]], [at.theta, theta.standardError]] as const) {
    // A slope times the square of the error is how far the highest point lies off.
    if (!(Math.abs(slope) * (error ?? NaN) <= 1e-4)) throw new Error(`a slope should be 0, and is ${slope}`)
  }
  const misses = [...coefficients.map((value, term) => (value - (truth.coefficients[term] ?? NaN)) / (standardErrors[term] ?? NaN)), (theta.value - truth.theta) / theta.standardError]
  if (!misses.every((miss) => Math.abs(miss) < 5)) throw new Error(`five standard errors from what was drawn: ${misses.join(', ')}`)
  return 'slopes of the likelihood summed apart are 0; what was drawn is found'
}

function slopesAt(coefficients: readonly number[], theta: number): { readonly intercept: number; readonly column: number; readonly theta: number } {
  let [intercept, byColumn, byTheta] = [0, 0, 0]
  for (const [at, count] of counts.entries()) {
    const mean = meanAt(coefficients, column[at] ?? NaN)
    const slope = (count - mean) / (1 + mean / theta)
    intercept += slope
    byColumn += slope * (column[at] ?? NaN)
    for (let j = 0; j < count; j++) byTheta += 1 / (theta + j)
    byTheta += Math.log(theta) + 1 - Math.log(theta + mean) - (count + theta) / (mean + theta)
  }
  return { intercept, column: byColumn, theta: byTheta }
}

function meanAt([level = 0, steepness = 0]: readonly number[], x: number): number {
  return Math.exp(level + steepness * x)
}

/** A negative-binomial count, by inversion. */
function countOf(mean: number): number {
  let count = 0
  let chance = (truth.theta / (truth.theta + mean)) ** truth.theta
  for (let rest = random() - chance; rest > 0; rest -= chance) chance *= ((truth.theta + count) / ++count) * (mean / (truth.theta + mean))
  return count
}
