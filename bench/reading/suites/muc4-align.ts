interface Gain {
  readonly right: number
  readonly found: number
}

/** A way to have mapped the rows so far, and what it brought. */
interface Mapping extends Gain {
  readonly pairs: readonly (readonly [number, number])[]
}

/**
 * The injective partial mapping of rows to columns with the best value, where `gain` says what a pair brings (undefined: may not map) and the
 * value grows with both sums. Exact: for each set of used columns it keeps every sum that no other beats in both. The smaller side becomes
 * the columns, so the time grows with 2 to the power of the smaller side alone.
 */
export function alignBest([rows, columns]: readonly [number, number], gain: (row: number, column: number) => Gain | undefined, valueOf: (sum: Gain) => number): readonly (readonly [number, number])[] {
  if (columns > rows) return alignBest([columns, rows], (row, column) => gain(column, row), valueOf).map(([row, column]) => [column, row] as const)
  let fronts = new Map<number, readonly Mapping[]>([[0, [{ right: 0, found: 0, pairs: [] }]]])
  for (let row = 0; row < rows; row += 1) fronts = withRow(row, fronts, { columns, gain })
  const all = [...fronts.values()].flat().map((mapping) => ({ pairs: mapping.pairs, value: valueOf(mapping) }))
  return all.toSorted((a, b) => b.value - a.value).find(({ value }) => value > 0)?.pairs ?? []
}

function withRow(row: number, fronts: ReadonlyMap<number, readonly Mapping[]>, { columns, gain }: { readonly columns: number, readonly gain: (row: number, column: number) => Gain | undefined }): Map<number, readonly Mapping[]> {
  const next = new Map(fronts)
  for (let column = 0; column < columns; column += 1) {
    const brought = gain(row, column)
    if (brought === undefined) continue
    for (const [used, front] of fronts) {
      if ((used & (1 << column)) !== 0) continue
      const grown = front.map(({ right, found, pairs }) => ({ right: right + brought.right, found: found + brought.found, pairs: [...pairs, [row, column] as const] }))
      const key = used | (1 << column)
      next.set(key, unbeaten([...grown, ...(next.get(key) ?? [])]))
    }
  }
  return next
}

function unbeaten(front: readonly Mapping[]): readonly Mapping[] {
  const sorted = front.toSorted((a, b) => b.right - a.right || b.found - a.found)
  let best = -1
  return sorted.filter(({ found }) => found > best && ((best = found), true))
}
