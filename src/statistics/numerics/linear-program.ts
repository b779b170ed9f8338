/** What x may be: rows times x equals the right-hand side, and every x lies between 0 and its upper bound, which may be Infinity. */
export interface LinearConstraints {
  readonly rows: readonly (readonly number[])[]
  readonly rhs: readonly number[]
  readonly upper: readonly number[]
}

/** A set of points that is not empty. */
export interface Feasible {
  /** Least value of cost times x: -Infinity where there is none. */
  readonly minimum: (cost: readonly number[]) => number
}

/** Rows in which one column each is basic; the last number of a row is the value of that column. */
interface Tableau {
  readonly rows: number[][]
  readonly basic: number[]
}

/** Counts are halves at the finest and go up to some millions; a sum further off than this is no rounding of the machine. */
const tolerance = 1e-7

/**
 * Simplex method in two phases, with Bland's rule, which cannot cycle; bounds are rows of their own. For tens of columns, not thousands.
 * Undefined where nothing satisfies the constraints. Domain: as many right-hand sides as rows, both finite, an upper bound from 0
 * for each column; throws on anything else. Source: Chvátal,
 * Linear Programming (1983), chapters 3 and 8; checked against HiGHS.
 */
export function findFeasible({ rows, rhs, upper }: LinearConstraints): Feasible | undefined {
  const isRow = (row: readonly number[]) => row.length === upper.length && row.every(Number.isFinite)
  if (!rows.every(isRow) || rhs.length !== rows.length || !rhs.every(Number.isFinite) || !upper.every((bound) => bound >= 0)) {
    throw new RangeError('findFeasible needs finite rows, each with a right-hand side, and an upper bound from 0 for each column')
  }
  const columns = upper.length
  const bounded = upper.flatMap((bound, column) => (bound === Infinity ? [] : [{ bound, column }]))
  const artificials = columns + bounded.length
  const width = artificials + rows.length
  const equalities = rows.map((row, at) => {
    const sign = (rhs[at] ?? 0) < 0 ? -1 : 1
    return toRow(width, [...row.map((value, column) => [column, sign * value] as const), [artificials + at, 1], [width, sign * (rhs[at] ?? 0)]])
  })
  const bounds = bounded.map(({ bound, column }, at) => toRow(width, [[column, 1], [columns + at, 1], [width, bound]]))
  const tableau = { rows: [...equalities, ...bounds], basic: [...rows.map((_, at) => artificials + at), ...bounded.map((_, at) => columns + at)] }
  const missed = minimise(tableau, toRow(width - 1, rows.map((_, at) => [artificials + at, 1])), width)
  if (missed > tolerance) return undefined
  retireArtificials(tableau, artificials)
  return { minimum: (cost) => minimise(tableau, cost, artificials) }
}

function toRow(width: number, entries: readonly (readonly [number, number])[]): number[] {
  const row = Array<number>(width + 1).fill(0)
  for (const [column, value] of entries) row[column] = value
  return row
}

/** Moves to a corner of least cost, entering only columns below `usable`. */
function minimise(tableau: Tableau, cost: readonly number[], usable: number): number {
  for (;;) {
    const entering = enteringColumn(tableau, cost, usable)
    if (entering === undefined) break
    const leaving = leavingRow(tableau, entering)
    if (leaving === undefined) return -Infinity
    pivot(tableau, leaving, entering)
  }
  return tableau.rows.reduce((total, row, at) => total + (cost[tableau.basic[at] ?? 0] ?? 0) * (row.at(-1) ?? 0), 0)
}

/** The first column whose entry lowers the cost. */
function enteringColumn({ rows, basic }: Tableau, cost: readonly number[], usable: number): number | undefined {
  const priced = rows.flatMap((row, at) => {
    const price = cost[basic[at] ?? 0] ?? 0
    return price === 0 ? [] : [{ row, price }]
  })
  for (let column = 0; column < usable; column++) {
    const reduced = priced.reduce((left, { row, price }) => left - price * (row[column] ?? 0), cost[column] ?? 0)
    if (reduced < -tolerance && !basic.includes(column)) return column
  }
  return undefined
}

/** The row that first reaches its bound; among equals the one with the lowest basic column. */
function leavingRow({ rows, basic }: Tableau, entering: number): number | undefined {
  let best: { readonly at: number; readonly ratio: number } | undefined
  for (const [at, row] of rows.entries()) {
    const by = row[entering] ?? 0
    if (by <= tolerance) continue
    const ratio = (row.at(-1) ?? 0) / by
    const isTie = best !== undefined && Math.abs(ratio - best.ratio) <= 1e-12
    if (best === undefined || (isTie ? (basic[at] ?? 0) < (basic[best.at] ?? 0) : ratio < best.ratio)) best = { at, ratio }
  }
  return best?.at
}

function pivot({ rows, basic }: Tableau, leaving: number, entering: number): void {
  const row = rows[leaving] ?? []
  const by = row[entering] ?? 1
  for (const [column, value] of row.entries()) row[column] = value / by
  for (const [at, other] of rows.entries()) {
    const factor = other[entering] ?? 0
    if (at === leaving || factor === 0) continue
    for (const [column, value] of row.entries()) if (value !== 0) other[column] = (other[column] ?? 0) - factor * value
  }
  basic[leaving] = entering
}

/** An artificial column that is still basic is 0: another takes its place, or its row repeats the others and goes. */
function retireArtificials(tableau: Tableau, artificials: number): void {
  for (let at = tableau.rows.length - 1; at >= 0; at--) {
    if ((tableau.basic[at] ?? 0) < artificials) continue
    const entering = tableau.rows[at]?.findIndex((value, column) => column < artificials && Math.abs(value) > tolerance) ?? -1
    if (entering >= 0) pivot(tableau, at, entering)
    else {
      tableau.rows.splice(at, 1)
      tableau.basic.splice(at, 1)
    }
  }
}
