/**
 * The distribution closest to the values by squares: each minus the same amount, and none below 0. Whatever turns out to be true, its Brier
 * score is no worse than that of the values as given (Predd and others 2009, IEEE Transactions on Information Theory 55, 4786-4792).
 * Cost: n log n. Domain: at least one finite value; throws on anything else.
 * Source: Held, Wolfe and Crowder 1974, Mathematical Programming 6, 62-88; as Duchi and others 2008, figure 1.
 */
export function projectOnSimplex(values: readonly number[]): readonly number[] {
  if (values.length === 0 || !values.every(Number.isFinite)) throw new RangeError('projectOnSimplex needs finite values, at least one')
  const falling = values.toSorted((a, b) => b - a)
  let sum = 0
  let shift = 0
  for (const [at, value] of falling.entries()) {
    sum += value
    const candidate = (sum - 1) / (at + 1)
    if (value <= candidate) break
    shift = candidate
  }
  return values.map((value) => Math.max(0, value - shift))
}
