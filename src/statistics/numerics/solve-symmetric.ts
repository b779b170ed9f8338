/**
 * Solution x of A x = b for a symmetric positive definite matrix, by Cholesky's decomposition. Source: Golub & Van Loan, "Matrix
 * computations", 4th edition, section 4.2. Throws where the matrix is not positive definite, to the
 * precision of a double. Only its lower half is read. Cost: cube of its size.
 */
export function solveSymmetric(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const lower = decompose(matrix)
  if (lower === undefined) throw new RangeError('solveSymmetric needs a positive definite matrix')
  return substitute(lower, right)
}

/** Inverse of a symmetric positive definite matrix, in the same way; undefined where the matrix is not positive definite. */
export function invertSymmetric(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | undefined {
  const lower = decompose(matrix)
  return lower && matrix.map((_, at) => substitute(lower, matrix.map((__, other) => (other === at ? 1 : 0))))
}

function substitute(lower: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const forward: number[] = []
  for (const [at, row] of lower.entries()) forward.push(((right[at] ?? 0) - dot(row, forward)) / (row[at] ?? 0))
  const solution = forward.map(() => 0)
  for (let at = lower.length - 1; at >= 0; at--) {
    let rest = forward[at] ?? 0
    for (let below = at + 1; below < lower.length; below++) rest -= (lower[below]?.[at] ?? 0) * (solution[below] ?? 0)
    solution[at] = rest / (lower[at]?.[at] ?? 0)
  }
  return solution
}

/** The lower triangle whose product with its transpose is the matrix; undefined where there is none. */
function decompose(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | undefined {
  const lower: number[][] = []
  for (const [at, cells] of matrix.entries()) {
    const row: number[] = []
    for (const other of lower) row.push(((cells[row.length] ?? 0) - dot(other, row)) / (other[row.length] ?? 0))
    const square = (cells[at] ?? 0) - dot(row, row)
    // Less than this of the diagonal is its rounding, and below 1e-290 its inverse has no double.
    if (!(square > 1e-15 * (cells[at] ?? 0) && square > 1e-290 && square < Infinity)) return undefined
    lower.push([...row, Math.sqrt(square)])
  }
  return lower
}

/** Sum of the products of two rows, as far as the shorter goes. */
function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < Math.min(a.length, b.length); at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}
