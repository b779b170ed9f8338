import fc from 'fast-check'

/** Input as it comes: mostly what a method is for, with ties, zeros and extremes, and now and then what it is not for. */
export const share = fc.oneof({ weight: 8, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, { weight: 3, arbitrary: fc.constantFrom(0, 1, 0.5, 1e-12) }, { weight: 1, arbitrary: fc.constantFrom(-0.1, 1.1, NaN) })
export const amount = fc.oneof({ weight: 8, arbitrary: fc.double({ min: 1e-6, max: 1e6, noNaN: true }) }, { weight: 3, arbitrary: fc.constantFrom(1, 1e-9, 1e9) }, { weight: 1, arbitrary: fc.constantFrom(0, -1, NaN, Infinity) })
export const value = fc.oneof({ weight: 8, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) }, { weight: 3, arbitrary: fc.constantFrom(0, 1, -1) }, { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity) })
export const count = fc.oneof({ weight: 8, arbitrary: fc.nat(40) }, { weight: 3, arbitrary: fc.constantFrom(0, 1, 100_000) }, { weight: 1, arbitrary: fc.constantFrom(-1, 0.5, NaN, Infinity) })

/** Empty and one-point series, all zeros, ties, leaps, and now and then one with what is no count. */
export const counts = seriesOf(fc.oneof({ weight: 6, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.nat(2000) }), count)
export const values = seriesOf(fc.oneof({ weight: 4, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) }, { weight: 1, arbitrary: fc.constantFrom(0, 1, -1) }), value)
export const shares = seriesOf(fc.oneof({ weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, { weight: 1, arbitrary: fc.constantFrom(0, 1, 0.5) }), share)
export const amounts = seriesOf(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), amount)

function seriesOf(usual: fc.Arbitrary<number>, anything: fc.Arbitrary<number>): fc.Arbitrary<number[]> {
  const flat = fc.tuple(usual, fc.nat(30)).map(([one, length]) => Array<number>(length).fill(one))
  return fc.oneof({ weight: 6, arbitrary: fc.array(usual, { maxLength: 40 }) }, { weight: 2, arbitrary: flat }, { weight: 1, arbitrary: fc.array(anything, { maxLength: 5 }) })
}

/**
 * A calculation gives finite numbers, an infinity under a name that says so, or refuses with a RangeError; it never gives NaN and fails in no other way.
 * Functions in a result are not called.
 */
export function expectStated(calculate: () => unknown, mayBeInfinite: readonly string[] = []): void {
  const odd = oddIn(resultOf(calculate), '', mayBeInfinite)
  if (odd !== undefined) throw new Error(odd)
}

function resultOf(calculate: () => unknown): unknown {
  try {
    return calculate()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function oddIn(found: unknown, name: string, mayBeInfinite: readonly string[]): string | undefined {
  if (typeof found === 'number') {
    if (Number.isNaN(found)) return `NaN as ${name || 'the result'}`
    return Number.isFinite(found) || mayBeInfinite.includes(name) ? undefined : `${found} as ${name || 'the result'}`
  }
  if (typeof found !== 'object' || found === null) return undefined
  // The places of a list bear the name of the list.
  const parts = Array.isArray(found) ? found.map((part: unknown) => [name, part] as const) : Object.entries(found)
  for (const [key, part] of parts) {
    const odd = oddIn(part, key, mayBeInfinite)
    if (odd !== undefined) return odd
  }
  return undefined
}
