/** Products place by place. */
export function products(values: readonly number[], factors: readonly number[]): readonly number[] {
  return values.map((value, at) => value * (factors[at] ?? NaN))
}

/** The sum of the products place by place. */
export function sumOfProducts(values: readonly number[], factors: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += (values[at] ?? NaN) * (factors[at] ?? NaN)
  return sum
}

/** Cells with one driver summed out, whose states lie `stride` cells apart. */
export function sumOut(cells: readonly number[], weights: readonly number[], stride: number): readonly number[] {
  const summed: number[] = []
  for (let outer = 0; outer < cells.length; outer += stride * weights.length) {
    for (let inner = outer; inner < outer + stride; inner++) {
      let sum = 0
      for (let state = 0; state < weights.length; state++) sum += (weights[state] ?? NaN) * (cells[inner + state * stride] ?? NaN)
      summed.push(sum)
    }
  }
  return summed
}
