import { drivers } from '../../core/index.ts'
import { products, sumOfProducts, sumOut } from './cell-sums.ts'
import { optionsOf, type DriverOptions, type Weighted } from './driver-options.ts'
import type { CaseStream } from './level-case.ts'
import type { LevelModel } from './level-model.ts'
import { outcomeOfStates } from './level-table.ts'
import { withoutPieces } from './piece-crossing.ts'
import { piecesOf, type Piece } from './pieces.ts'

/** That P(outcome >= `outcome`) of a stream comes above, or below, a bar. */
export interface Crossing {
  readonly outcome: number
  readonly bar: number
  readonly direction: 'above' | 'below'
}

/** Sets of one number of pieces: how many there are, and the first of them. */
export interface FoundRemovals {
  readonly size: number
  readonly count: number
  readonly sets: readonly (readonly Piece[])[]
}

const states = [1, 2, 3, 4, 5]

/**
 * The smallest sets of pieces of a stream without which a bar is crossed, of up to `largest` pieces; undefined where none is. Exact: P(outcome
 * >= k) - bar has the sign of a sum over the 625 cells that is linear in the weights of each driver, so that a set of pieces of one item each
 * costs five products once the other drivers are summed out; sets that cannot cross it by the extremes of what is left are not tried. 200
 * items, three at a time, are 1.3 million sets. Pieces of several items are left out in every way beforehand: three of a hundred
 * are 160,000 sums.
 */
export function findRemovals(stream: CaseStream, model: LevelModel, crossing: Crossing, largest: number, listed: number): FoundRemovals | undefined {
  const pieces = piecesOf(stream.items)
  const several = pieces.filter(({ length }) => length > 1)
  const optionsWithout = optionsOf(stream, new Set(several.flat()), model, largest)
  const gains = cellGains(model, crossing)
  const without = withoutPieces(stream, model, gains)
  for (let size = 1; size <= largest; size++) {
    const sets: (readonly Piece[])[] = []
    let count = 0
    const onSet = (set: readonly Piece[]) => {
      count++
      if (sets.length < listed) sets.push(set)
    }
    for (const { left, next } of setsUpTo(several, size - 1)) {
      const { weights, crosses } = without(left)
      const options = optionsWithout(left.flat())
      for (const sizes of sizesByDriver(size - left.length, drivers.length)) {
        if (sizes.every((taken, at) => taken === 0 || options[at]?.all.length !== 0)) searchSizes(options, weights, sizes, gains, (chosen) => onSet([...left, ...chosen.flatMap(piecesOfOption)]))
      }
      if (left.length === size - 1) for (const piece of several.slice(next)) if (crosses(piece)) onSet([...left, piece])
    }
    if (count > 0) return { size, count, sets }
  }
  return undefined
}

function piecesOfOption({ option }: Weighted): readonly Piece[] {
  return option.items.map((item) => [item])
}

/** Every set of up to so many values from a place on, the empty one first, each with the place after its last. */
function setsUpTo<T>(values: readonly T[], largest: number, from = 0): readonly { readonly left: readonly T[]; readonly next: number }[] {
  const none = { left: [], next: from }
  if (largest === 0) return [none]
  return [none, ...values.slice(from).flatMap((value, at) => setsUpTo(values, largest - 1, from + at + 1).map(({ left, next }) => ({ left: [value, ...left], next })))]
}

/** What each of the 625 cells adds to the crossing, the last driver fastest. */
function cellGains(model: LevelModel, { outcome, bar, direction }: Crossing): readonly number[] {
  const sign = direction === 'above' ? 1 : -1
  return states.flatMap((i) => states.flatMap((c) => states.flatMap((o) => states.map((r) => sign * ((outcomeOfStates(model, i, c, o, r) >= outcome ? 1 : 0) - bar)))))
}

/** Every way to take so many items from so many drivers. */
function sizesByDriver(size: number, count: number): readonly (readonly number[])[] {
  if (count === 1) return [[size]]
  return Array.from({ length: size + 1 }, (_, taken) => taken).flatMap((taken) => sizesByDriver(size - taken, count - 1).map((rest) => [taken, ...rest]))
}

type OnFound = (chosen: readonly Weighted[]) => void

/** Sums out the drivers that lose nothing, once, and searches the others. */
function searchSizes(options: readonly DriverOptions[], weights: readonly (readonly number[])[], sizes: readonly number[], gains: readonly number[], onFound: OnFound): void {
  let cells = gains
  let stride = 1
  const used: UsedDriver[] = []
  for (const [driver, taken] of [...sizes.entries()].toReversed()) {
    const [ofDriver, weight] = [options[driver], weights[driver]]
    if (ofDriver === undefined || weight === undefined) throw new RangeError(`no driver ${driver}`)
    if (taken === 0) cells = sumOut(cells, weight, stride)
    else {
      used.unshift({ options: ofDriver, weights: weight, taken })
      stride *= states.length
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
  else takeSome(options.all, 0, taken, weights, [], (set, without) => searchFrom(used, at + 1, sumOut(gains, without, gains.length / states.length), [...chosen, ...set], onFound))
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
