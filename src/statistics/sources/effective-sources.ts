import { solveSymmetric } from '../numerics/solve-symmetric.ts'

/** A mean and its standard error. */
export interface Mean {
  readonly mean: number
  readonly se: number
}

/**
 * How many independent sources these are worth, 1'R⁻¹1, where `correlations` R says how far each two depend on each other: 1 on the
 * diagonal, symmetric, positive definite. Three copies at 0.9 are worth 1.07. Source: generalised least squares with equal variances
 * (Aitken 1935); R is the caller's. No sources are worth 0. Throws where R is not square, not 1 on its diagonal, not symmetric or
 * not positive definite.
 */
export function effectiveSources(correlations: readonly (readonly number[])[]): number {
  checkCorrelations('effectiveSources', correlations)
  return solveSymmetric(correlations, correlations.map(() => 1)).reduce((sum, weight) => sum + weight, 0)
}

function checkCorrelations(method: string, correlations: readonly (readonly number[])[]): void {
  const isCorrelation = (value: number, i: number, j: number) => (i === j ? value === 1 : value === correlations[j]?.[i])
  if (!correlations.every((row, i) => row.length === correlations.length && row.every((value, j) => isCorrelation(value, i, j)))) {
    throw new RangeError(`${method} needs a square matrix of correlations, symmetric and with 1 on its diagonal`)
  }
}

/**
 * The best linear mean of values whose errors are correlated: (1'V⁻¹y) / (1'V⁻¹1) with V = D R D, D the standard deviations; its
 * standard error is (1'V⁻¹1)^-1/2. Domain: a value or more, a deviation above 0 and a row for each; throws on anything else.
 * Source: Aitken, "On least squares and linear combinations of observations", 1935.
 */
export function correlatedMean(values: readonly number[], deviations: readonly number[], correlations: readonly (readonly number[])[]): Mean {
  const sizes = [deviations, correlations, ...correlations].map(({ length }) => length)
  if (values.length === 0 || sizes.some((size) => size !== values.length) || !values.every(Number.isFinite) || !deviations.every((each) => each > 0 && each < Infinity)) {
    throw new RangeError('correlatedMean needs a value or more, with a deviation above 0 and a row of correlations for each')
  }
  checkCorrelations('correlatedMean', correlations)
  const covariance = correlations.map((row, i) => row.map((each, j) => each * (deviations[i] ?? 0) * (deviations[j] ?? 0)))
  const weights = solveSymmetric(covariance, values.map(() => 1))
  const precision = weights.reduce((sum, weight) => sum + weight, 0)
  return { mean: weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0) / precision, se: precision ** -0.5 }
}
