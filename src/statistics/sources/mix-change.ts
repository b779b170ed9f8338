import { seededRandom } from '../numerics/seeded-random.ts'

/** How differently two groups of items are spread over categories, and how often chance alone shows as much. */
export interface MixChange {
  /** Total variation distance, 0 (the same shares) to 1 (no category in common). */
  readonly distance: number
  /** (draws at least as far apart + 1) / (draws + 1): never 0. */
  readonly probability: number
  /** The least that `probability` could have been: the share of draws that are as far apart as these items can be. Where it is large, nothing can be shown. */
  readonly leastProbability: number
  readonly seed: number
  readonly draws: number
}

/** A tie counts as reached, though the same shares in another order add up a little differently. */
const rounding = 1e-9

/**
 * Did the mix change? The share of one group that would have to move to other categories to give the mix of the other, with its permutation p:
 * which items belong to which group is drawn again. Each item names its categories and counts in equal parts among them. Domain: at least one
 * item in each group, at least one category an item, a whole seed, draws >= 1; throws on anything else. Items must be exchangeable under the
 * null, which items that come in bursts are not. Cost: draws times (items of the smaller group + categories).
 * Source: Good, "Permutation, Parametric, and Bootstrap Tests of Hypotheses" (2005), chapter 6; p of Phipson and Smyth 2010.
 */
export function mixChange(one: readonly (readonly string[])[], other: readonly (readonly string[])[], { seed, draws = 9999 }: { readonly seed: number; readonly draws?: number }): MixChange {
  const items = [...one, ...other]
  if (one.length === 0 || other.length === 0 || items.some((categories) => categories.length === 0) || !Number.isInteger(seed) || !Number.isInteger(draws) || draws < 1) {
    throw new RangeError('mixChange needs items with categories in both groups, a whole seed and at least one draw')
  }
  const weights = weightsOf(items)
  const order = Int32Array.from(items.keys())
  const totals = addUp(weights, order, new Float64Array(weights.categories))
  const sizes = [Math.min(one.length, other.length), Math.max(one.length, other.length)] as const
  const smaller = one.length <= other.length ? order.slice(0, one.length) : order.slice(one.length)
  const part = new Float64Array(weights.categories)
  const distance = distanceOf(addUp(weights, smaller, part), totals, sizes)
  const random = seededRandom(seed)
  const drawn = Array.from({ length: draws }, () => distanceOf(addUp(weights, drawSome(order, sizes[0], random), part), totals, sizes))
  const most = drawn.reduce((largest, each) => Math.max(largest, each), distance)
  const reaching = (least: number) => (drawn.filter((each) => each >= least - rounding).length + 1) / (draws + 1)
  return { distance, probability: reaching(distance), leastProbability: reaching(most), seed, draws }
}

/** The categories of all items in one row, with the part of the item that counts for each: those of an item lie from its start to the next. */
interface Weights {
  readonly categories: number
  readonly starts: Int32Array
  readonly at: Int32Array
  readonly by: Float64Array
}

function weightsOf(items: readonly (readonly string[])[]): Weights {
  const places = new Map([...new Set(items.flat())].map((category, at) => [category, at]))
  const starts = new Int32Array(items.length + 1)
  for (const [at, { length }] of items.entries()) starts[at + 1] = (starts[at] ?? 0) + length
  return {
    categories: places.size, starts,
    at: Int32Array.from(items.flat(), (category) => places.get(category) ?? 0),
    by: Float64Array.from(items.flatMap((categories) => categories.map(() => 1 / categories.length))),
  }
}

function addUp({ starts, at, by }: Weights, items: Int32Array, sums: Float64Array): Float64Array {
  sums.fill(0)
  for (let place = 0; place < items.length; place++) {
    const item = items[place] ?? 0
    const end = starts[item + 1] ?? 0
    for (let each = starts[item] ?? 0; each < end; each++) {
      const category = at[each] ?? 0
      sums[category] = (sums[category] ?? 0) + (by[each] ?? 0)
    }
  }
  return sums
}

function distanceOf(part: Float64Array, totals: Float64Array, [size, rest]: readonly [number, number]): number {
  let sum = 0
  for (let at = 0; at < part.length; at++) sum += Math.abs((part[at] ?? 0) / size - ((totals[at] ?? 0) - (part[at] ?? 0)) / rest)
  return sum / 2
}

/** The first places of `order` after that many steps of a Fisher-Yates shuffle: any items alike. */
function drawSome(order: Int32Array, size: number, random: () => number): Int32Array {
  for (let at = 0; at < size; at++) {
    const from = at + Math.floor(random() * (order.length - at))
    const kept = order[at] ?? 0
    order[at] = order[from] ?? 0
    order[from] = kept
  }
  return order.subarray(0, size)
}
