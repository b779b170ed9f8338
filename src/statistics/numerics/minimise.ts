/** A value and its slope in each coordinate. */
export interface Sloped {
  readonly value: number
  readonly slope: readonly number[]
}

/** Where a search for the least value ended. */
export interface Minimum {
  readonly at: readonly number[]
  readonly value: number
  /** Whether the slope was as good as flat there; false where the steps ran out or nothing lower was found. */
  readonly settled: boolean
}

const sufficientFall = 1e-4

/**
 * The nearest low point of a smooth function of a few coordinates, from a start: the BFGS quasi-Newton method with a line search that halves.
 * A step into where the function has no finite value is halved too. Source: Nocedal & Wright 2006, "Numerical optimization", chapter 6.
 * Throws where the start itself has no finite value. Cost: one call of the function for a step, and some 30 to 60 steps.
 */
export function minimise(compute: (at: readonly number[]) => Sloped, start: readonly number[], steps = 200): Minimum {
  let at = start
  let here = compute(at)
  if (!Number.isFinite(here.value)) throw new RangeError('minimise needs a start at which the function has a finite value')
  let inverse = identity(start.length)
  for (let step = 0; step < steps && steepest(here.slope) > 1e-7; step++) {
    let direction = inverse.map((row) => -dot(row, here.slope))
    if (!(dot(direction, here.slope) < 0)) {
      inverse = identity(start.length)
      direction = here.slope.map((slope) => -slope)
    }
    const next = lower(compute, at, here, direction)
    if (next === undefined) break
    inverse = updated(inverse, next.at.map((value, i) => value - (at[i] ?? 0)), next.found.slope.map((value, i) => value - (here.slope[i] ?? 0)))
    const fallen = here.value - next.found.value
    at = next.at
    here = next.found
    if (fallen <= roundingOf(here.value)) break
  }
  return { at, value: here.value, settled: steepest(here.slope) <= 1e-4 }
}

/** A point along the direction that lies lower by enough (Armijo's condition); no coordinate moves by more than 2 at once. */
function lower(compute: (at: readonly number[]) => Sloped, at: readonly number[], here: Sloped, direction: readonly number[]): { readonly at: readonly number[]; readonly found: Sloped } | undefined {
  const fall = dot(direction, here.slope)
  for (let length = Math.min(1, 2 / steepest(direction)), halvings = 0; halvings < 50; halvings++, length /= 2) {
    const there = at.map((value, i) => value + length * (direction[i] ?? 0))
    const found = compute(there)
    if (found.value <= here.value + sufficientFall * length * fall && found.slope.every(Number.isFinite)) return { at: there, found }
  }
  return undefined
}

/** The inverse curvature after a step s that changed the slope by y; left as it was where the function does not curve upwards. */
function updated(inverse: readonly (readonly number[])[], s: readonly number[], y: readonly number[]): readonly (readonly number[])[] {
  const curve = dot(s, y)
  if (!(curve > 1e-14)) return inverse
  const turned = inverse.map((row) => dot(row, y))
  const scale = (1 + dot(y, turned) / curve) / curve
  return inverse.map((row, i) => row.map((value, j) => {
    const cross = (turned[i] ?? 0) * (s[j] ?? 0) + (s[i] ?? 0) * (turned[j] ?? 0)
    return value + scale * (s[i] ?? 0) * (s[j] ?? 0) - cross / curve
  }))
}

/** A fall that is no more than rounding: further steps would only wander. */
function roundingOf(value: number): number {
  return 1e-14 * Math.max(1, Math.abs(value))
}

function identity(size: number): readonly (readonly number[])[] {
  return Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)))
}

function steepest(slope: readonly number[]): number {
  return Math.max(...slope.map(Math.abs))
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
}
