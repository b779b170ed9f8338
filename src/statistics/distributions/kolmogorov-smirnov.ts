import { bridgeTail } from './bridge-tail.ts'

/**
 * Largest distance between the share of values up to x and 1 - exp(-x), and the probability of one at least as large were the values independent
 * draws from Exp(1). Where the values are residuals of a fit to the same events the p is too high: it can refute, not confirm.
 * Domain: at least one value, all >= 0; ties allowed. Cost: a sort. Source of p: Marsaglia, Tsang & Wang 2003, exact; beyond a thousand values or a
 * distance of 40 of them Kolmogorov's limit, of which the error is then below 0.01.
 */
export function testExponential(values: readonly number[]): { readonly distance: number; readonly p: number } {
  if (values.length === 0 || !values.every((value) => value >= 0)) throw new RangeError('testExponential needs at least one value, and none below 0')
  const n = values.length
  const distances = values.toSorted((a, b) => a - b).map((value, at) => Math.max((at + 1) / n + Math.expm1(-value), -Math.expm1(-value) - at / n))
  const distance = Math.max(...distances)
  const exact = n <= 1000 && n * distance <= 40
  return { distance, p: exact ? Math.min(1, Math.max(0, 1 - below(n, distance))) : bridgeTail(Math.sqrt(n) * distance) }
}

/** P(D_n < d), from the n-th power of a matrix of transitions between steps of 1/n; divided by e, about its largest eigenvalue, lest the power overflow. */
function below(n: number, d: number): number {
  const k = Math.floor(n * d) + 1
  const size = 2 * k - 1
  const powered = power(transitions(k, k - n * d), size, n)
  let probability = powered[(k - 1) * size + k - 1] ?? 0
  for (let i = 1; i <= n; i++) probability *= (i / n) * Math.E
  return probability
}

/** Row after row, as all matrices here. */
function transitions(k: number, h: number): Float64Array {
  const size = 2 * k - 1
  const factorials = [1]
  for (let at = 1; at <= size; at++) factorials.push(at * (factorials[at - 1] ?? 1))
  const raw = (i: number, j: number) => {
    if (i - j + 1 < 0) return 0
    let value = 1
    if (j === 0) value -= h ** (i + 1)
    if (i === size - 1) value -= h ** (size - j)
    if (j === 0 && i === size - 1 && 2 * h > 1) value += (2 * h - 1) ** size
    return value / (factorials[i - j + 1] ?? 1) / Math.E
  }
  return Float64Array.from({ length: size * size }, (_, at) => raw(Math.floor(at / size), at % size))
}

function power(matrix: Float64Array, size: number, exponent: number): Float64Array {
  if (exponent === 1) return matrix
  const half = power(matrix, size, Math.floor(exponent / 2))
  const square = product(half, half, size)
  return exponent % 2 === 0 ? square : product(square, matrix, size)
}

function product(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const made = new Float64Array(size * size)
  for (let row = 0; row < made.length; row += size) {
    for (let through = 0; through < size; through++) {
      const value = a[row + through] ?? 0
      for (let at = 0; at < size; at++) made[row + at] = (made[row + at] ?? 0) + value * (b[through * size + at] ?? 0)
    }
  }
  return made
}
