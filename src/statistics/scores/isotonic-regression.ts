/** A run of values that share one level, with the weight that bears it. */
interface Block {
  readonly level: number
  readonly weight: number
  readonly length: number
}

/**
 * The rising sequence closest to the values by weighted squares, by pooling adjacent violators: where a value lies below its forerunner,
 * both take their common mean. Linear time. Domain: as many weights above 0 as values; an empty list gives an empty list; throws on
 * anything else. Source: Barlow and others 1972; ties are pooled by the caller, as one value with their weight.
 */
export function isotonicRegression(values: readonly number[], weights: readonly number[]): readonly number[] {
  if (values.length !== weights.length || !values.every(Number.isFinite) || !weights.every((weight) => weight > 0 && weight < Infinity)) {
    throw new RangeError('isotonicRegression needs finite values, each with a weight above 0')
  }
  const blocks: Block[] = []
  for (const [at, level] of values.entries()) {
    let block: Block = { level, weight: weights[at] ?? 1, length: 1 }
    for (let before = blocks.at(-1); before !== undefined && before.level >= block.level; before = blocks.at(-1)) {
      block = pool(before, block)
      blocks.pop()
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ level, length }) => Array<number>(length).fill(level))
}

function pool(a: Block, b: Block): Block {
  const weight = a.weight + b.weight
  return { level: (a.weight * a.level + b.weight * b.level) / weight, weight, length: a.length + b.length }
}
