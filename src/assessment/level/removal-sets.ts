import { products, sumOfProducts, sumOut } from './cell-sums.ts'
import type { RemovalOption } from './removal-options.ts'

/** States of a driver. */
const stateCount = 5

/** An option, as what it does to the weights of its driver. */
export interface Weighted {
  readonly option: RemovalOption
  /** What leaving the items out multiplies the weights of the five states by, as against the third. */
  readonly factors: readonly number[]
}

/** Options of one driver, with how far those from a place on could move its weights. */
export interface DriverOptions {
  readonly all: readonly Weighted[]
  /** Smallest and largest factor of each state among the options from a place on. */
  readonly from: readonly { readonly least: readonly number[]; readonly most: readonly number[] }[]
}

/** Options of a driver, made ready to be searched. */
export function withRanges(all: readonly Weighted[]): DriverOptions {
  const from: { least: readonly number[]; most: readonly number[] }[] = []
  let [least, most] = [Array.from({ length: stateCount }, () => Infinity), Array.from({ length: stateCount }, () => 0)]
  for (const { factors } of all.toReversed()) {
    least = least.map((value, state) => Math.min(value, factors[state] ?? NaN))
    most = most.map((value, state) => Math.max(value, factors[state] ?? NaN))
    from.unshift({ least, most })
  }
  return { all, from }
}

/** Called with every set that crosses the bar. */
export type OnFound = (chosen: readonly Weighted[]) => void

/** Every set with so many items of each driver for which the gains have a sum above 0: drivers that lose nothing are summed out, once, and the others searched. */
export function searchSizes(options: readonly DriverOptions[], weights: readonly (readonly number[])[], sizes: readonly number[], gains: readonly number[], onFound: OnFound): void {
  let cells = gains
  let stride = 1
  const used: UsedDriver[] = []
  for (const [driver, taken] of [...sizes.entries()].toReversed()) {
    const [ofDriver, weight] = [options[driver], weights[driver]]
    if (ofDriver === undefined || weight === undefined) throw new RangeError(`no driver ${driver}`)
    if (taken === 0) cells = sumOut(cells, weight, stride)
    else {
      used.unshift({ options: ofDriver, weights: weight, taken })
      stride *= stateCount
    }
  }
  searchFrom(used, 0, cells, [], onFound)
}

interface UsedDriver {
  readonly options: DriverOptions
  readonly weights: readonly number[]
  readonly taken: number
}

/** `gains` has the states of this driver first. */
function searchFrom(used: readonly UsedDriver[], at: number, gains: readonly number[], chosen: readonly Weighted[], onFound: OnFound): void {
  const driver = used[at]
  if (driver === undefined) return
  const { options, weights, taken } = driver
  if (at === used.length - 1) takeLast(options, 0, taken, products(gains, weights), chosen, onFound)
  else takeSome(options.all, 0, taken, weights, [], (set, without) => searchFrom(used, at + 1, sumOut(gains, without, gains.length / stateCount), [...chosen, ...set], onFound))
}

/** Finds every set of `left` items of one driver for which the gains, times what leaving them out makes of the weights, have a sum above 0. */
function takeLast(options: DriverOptions, from: number, left: number, gains: readonly number[], chosen: readonly Weighted[], onFound: OnFound): void {
  if (!mayCross(options, from, left, gains)) return
  for (let at = from; at < options.all.length; at++) {
    const next = options.all[at]
    if (next === undefined || next.option.items.length > left) continue
    if (next.option.items.length === left) {
      if (sumOfProducts(gains, next.factors) > 0 && isFree(next, chosen)) onFound([...chosen, next])
    } else if (isFree(next, chosen)) takeLast(options, at + 1, left - next.option.items.length, products(gains, next.factors), [...chosen, next], onFound)
  }
}

/** Whether up to `left` options from a place on could give a sum above 0: each weight is multiplied by what lies between the extremes, once or more. */
function mayCross({ from: ranges }: DriverOptions, from: number, left: number, gains: readonly number[]): boolean {
  const range = ranges[from]
  if (range === undefined) return false
  let highest = 0
  for (let state = 0; state < gains.length; state++) {
    const gain = gains[state] ?? NaN
    const factor = (gain > 0 ? range.most : range.least)[state] ?? NaN
    highest += gain * ((gain > 0) === (factor > 1) ? factor ** left : factor)
  }
  return highest > 0
}

/** Visits every set of `left` items of one driver, with the weights that remain. */
function takeSome(options: readonly Weighted[], from: number, left: number, weights: readonly number[], set: readonly Weighted[], visit: (set: readonly Weighted[], weights: readonly number[]) => void): void {
  if (left === 0) visit(set, weights)
  else for (const [at, next] of options.entries()) {
    if (at >= from && next.option.items.length <= left && isFree(next, set)) takeSome(options, at + 1, left - next.option.items.length, products(weights, next.factors), [...set, next], visit)
  }
}

function isFree({ option }: Weighted, chosen: readonly Weighted[]): boolean {
  return !chosen.some((other) => other.option.group === option.group)
}
