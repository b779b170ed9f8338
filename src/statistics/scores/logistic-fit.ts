import { solveSymmetric } from '../numerics/solve-symmetric.ts'

/** One observation: what is weighed, what is added as it stands (0 for nothing), and whether the thing occurred. */
export interface LogisticRow {
  readonly terms: readonly number[]
  readonly offset: number
  readonly occurred: boolean
}

/**
 * Coefficients under which what occurred is most likely, for log odds = offset + sum of coefficient times term; Newton's method, a step being
 * halved until it climbs. Domain: rows whose maximum exists, that is no combination of terms parts what occurred from what did not, and
 * terms that are not copies of each other: the caller has to see to it. Source: McCullagh & Nelder 1989, section 4.4.
 */
export function fitLogistic(rows: readonly LogisticRow[]): readonly number[] {
  let coefficients: readonly number[] = (rows[0]?.terms ?? []).map(() => 0)
  for (let round = 0; round < 100; round++) {
    const step = newtonStep(rows, coefficients)
    const next = climb(rows, coefficients, step)
    if (next === undefined) return coefficients
    coefficients = next
    // The error after a step of Newton's is of the order of the step squared.
    if (step.every((part, at) => Math.abs(part) <= 1e-10 * (1 + Math.abs(coefficients[at] ?? 0)))) return coefficients
  }
  return coefficients
}

function newtonStep(rows: readonly LogisticRow[], coefficients: readonly number[]): readonly number[] {
  const gradient = coefficients.map(() => 0)
  const information = coefficients.map(() => coefficients.map(() => 0))
  for (const row of rows) {
    const probability = 1 / (1 + Math.exp(-logOddsOf(row, coefficients)))
    for (const [at, term] of row.terms.entries()) {
      gradient[at] = (gradient[at] ?? 0) + term * ((row.occurred ? 1 : 0) - probability)
      for (const [other, factor] of row.terms.entries()) {
        const cells = information[at]
        if (cells !== undefined) cells[other] = (cells[other] ?? 0) + term * factor * probability * (1 - probability)
      }
    }
  }
  return solveSymmetric(information, gradient)
}

/** The first of the whole step, its half, its quarter and so on that makes what occurred no less likely; undefined at the top. */
function climb(rows: readonly LogisticRow[], from: readonly number[], step: readonly number[]): readonly number[] | undefined {
  const height = logLikelihood(rows, from)
  const rounding = 1e-12 * Math.abs(height)
  for (let share = 1; share > 1e-12; share /= 2) {
    const next = from.map((coefficient, at) => coefficient + share * (step[at] ?? 0))
    if (logLikelihood(rows, next) >= height - rounding) return next
  }
  return undefined
}

function logLikelihood(rows: readonly LogisticRow[], coefficients: readonly number[]): number {
  return rows.reduce((total, row) => {
    const logOdds = (row.occurred ? 1 : -1) * logOddsOf(row, coefficients)
    return total - (logOdds > 0 ? Math.log1p(Math.exp(-logOdds)) : Math.log1p(Math.exp(logOdds)) - logOdds)
  }, 0)
}

/** Log odds of one row. */
function logOddsOf({ terms, offset }: LogisticRow, coefficients: readonly number[]): number {
  return terms.reduce((total, term, at) => total + term * (coefficients[at] ?? 0), offset)
}
