import { findFeasible } from '../../statistics/index.ts'
import type { Interval } from '../figures/interval.ts'
import { anyCount, type Bounds, type Equality } from './propagate.ts'

/** Whether some counts within the bounds satisfy every equality. */
export function isConsistent(equalities: readonly Equality[], bounds: Bounds): boolean {
  return openProgram(equalities, bounds) !== undefined
}

/** The least and the largest that each figure can be while all equalities hold, by linear programming; undefined where the figures conflict. */
export function exactBounds(equalities: readonly Equality[], bounds: Bounds): Bounds | undefined {
  const program = openProgram(equalities, bounds)
  return program && Object.fromEntries(program.names.map((name, at) => {
    const low = program.lows[at] ?? 0
    const unit = program.names.map((_, each) => (each === at ? 1 : 0))
    return [name, { low: low + program.minimum(unit), high: low - program.minimum(unit.map((value) => -value)) }]
  }))
}

/** The fewest people by which figures must give, all together, before they fit; 0 where they fit as they are, undefined where no counts would. */
export function leastWidening(equalities: readonly Equality[], bounds: Bounds): number | undefined {
  const { names, lows, rows, rhs, upper } = toConstraints(equalities, bounds)
  // Each figure may be less than its lowest, down to 0, and more than its highest.
  const widened = { rows: rows.map((row) => [...row, ...row.map((by) => -by), ...row]), rhs, upper: [...upper, ...lows.map((low) => Math.max(0, low)), ...names.map(() => Infinity)] }
  return findFeasible(widened)?.minimum([...names.map(() => 0), ...names.map(() => 1), ...names.map(() => 1)])
}

function openProgram(equalities: readonly Equality[], bounds: Bounds) {
  if (Object.values(bounds).some(({ low, high }) => low > high)) return undefined
  const constraints = toConstraints(equalities, bounds)
  const feasible = findFeasible(constraints)
  return feasible && { ...constraints, ...feasible }
}

/** Figures counted from their lowest on, so that each begins at 0. */
function toConstraints(equalities: readonly Equality[], bounds: Bounds) {
  const names = [...new Set([...Object.keys(bounds), ...equalities.flatMap(({ coefficients }) => Object.keys(coefficients))])]
  const intervals: readonly Interval[] = names.map((name) => bounds[name] ?? anyCount)
  const lows = intervals.map(({ low }) => low)
  const rows = equalities.map(({ coefficients }) => names.map((name) => coefficients[name] ?? 0))
  const rhs = equalities.map(({ rhs }, at) => rhs - lows.reduce((sum, low, column) => sum + low * (rows[at]?.[column] ?? 0), 0))
  return { names, lows, rows, rhs, upper: intervals.map(({ low, high }) => high - low) }
}
