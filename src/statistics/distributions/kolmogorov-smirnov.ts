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
  const powered = power(transitions(k, k - n * d), n)
  let probability = powered[k - 1]?.[k - 1] ?? 0
  for (let i = 1; i <= n; i++) probability *= (i / n) * Math.E
  return probability
}

function transitions(k: number, h: number): readonly (readonly number[])[] {
  const size = 2 * k - 1
  const raw = (i: number, j: number) => {
    if (i - j + 1 < 0) return 0
    let value = 1
    if (j === 0) value -= h ** (i + 1)
    if (i === size - 1) value -= h ** (size - j)
    if (j === 0 && i === size - 1 && 2 * h > 1) value += (2 * h - 1) ** size
    return value / factorial(i - j + 1) / Math.E
  }
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => raw(i, j)))
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1)
}

function power(matrix: readonly (readonly number[])[], exponent: number): readonly (readonly number[])[] {
  if (exponent === 1) return matrix
  const half = power(matrix, Math.floor(exponent / 2))
  const square = product(half, half)
  return exponent % 2 === 0 ? square : product(square, matrix)
}

function product(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return a.map((row) => row.map((_, j) => row.reduce((sum, value, m) => sum + value * (b[m]?.[j] ?? 0), 0)))
}
