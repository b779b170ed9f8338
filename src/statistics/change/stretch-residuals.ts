/** Sum of squared distances from their own mean, of the values from one place up to another. */
export type StretchResiduals = (from: number, to: number) => number

/** Below this share of the whole, what is left of the squares is rounding. */
const rounding = 1e-13

/** Residuals of every stretch of a series, in constant time each after one pass. Domain: finite values. */
export function stretchResiduals(values: readonly number[]): StretchResiduals {
  // Distances from the mean of all keep small differences between large values.
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const sums = new Float64Array(values.length + 1)
  const squares = new Float64Array(values.length + 1)
  for (const [at, value] of values.entries()) {
    sums[at + 1] = (sums[at] ?? 0) + value - mean
    squares[at + 1] = (squares[at] ?? 0) + (value - mean) ** 2
  }
  const least = rounding * Math.max(squares.at(-1) ?? 0, mean ** 2 * Number.EPSILON * values.length)
  return (from, to) => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0)
    const left = (squares[to] ?? 0) - (squares[from] ?? 0) - sum ** 2 / (to - from)
    return left <= least ? 0 : left
  }
}
