import { drivers } from '../../core/index.ts'
import type { CaseStream } from './level-case.ts'
import type { LevelModel } from './level-model.ts'
import { outcomeOfStates } from './level-table.ts'
import { removalOptions, type RemovalOption } from './removal-options.ts'
import { statesFromLogs } from './votes.ts'

/** That P(outcome >= `outcome`) of a stream comes above, or below, a bar. */
export interface Crossing {
  readonly outcome: number
  readonly bar: number
  readonly direction: 'above' | 'below'
}

/** Sets of one number of items: how many there are, and the first of them. */
export interface FoundRemovals {
  readonly size: number
  readonly count: number
  readonly sets: readonly (readonly RemovalOption[])[]
}

interface Weighted {
  readonly option: RemovalOption
  /** What leaving the items out multiplies the weights of the five states by. */
  readonly factors: readonly number[]
}

interface Search {
  readonly options: readonly (readonly Weighted[])[]
  /** P(state) of each driver. */
  readonly weights: readonly (readonly number[])[]
  readonly onFound: (chosen: readonly Weighted[]) => void
}

const states = [1, 2, 3, 4, 5]

/**
 * The smallest sets of items of a stream without which a bar is crossed, of up to `largest` items; undefined where none is. Exact: P(outcome
 * >= k) - bar has the sign of a sum over the 625 cells that is linear in the weights of each driver, so that a set costs five products
 * once the other drivers are summed out. 200 items, three at a time, are 1.3 million sets.
 */
export function findRemovals({ items, logs }: CaseStream, model: LevelModel, crossing: Crossing, largest: number, listed: number): FoundRemovals | undefined {
  const all = removalOptions(items, model, largest).map((option) => ({ option, factors: option.added.map(Math.exp) }))
  const options = drivers.map((driver) => all.filter(({ option }) => option.driver === driver))
  const weights = drivers.map((driver) => statesFromLogs(logs[driver]))
  const gains = cellGains(model, crossing)
  for (let size = 1; size <= largest; size++) {
    const sets: (readonly RemovalOption[])[] = []
    let count = 0
    const onFound = (chosen: readonly Weighted[]) => {
      count++
      if (sets.length < listed) sets.push(chosen.map(({ option }) => option))
    }
    searchFrom({ options, weights, onFound }, 0, gains, size, [])
    if (count > 0) return { size, count, sets }
  }
  return undefined
}

/** What each of the 625 cells adds to the crossing, the last driver fastest. */
function cellGains(model: LevelModel, { outcome, bar, direction }: Crossing): readonly number[] {
  const sign = direction === 'above' ? 1 : -1
  return states.flatMap((i) => states.flatMap((c) => states.flatMap((o) => states.map((r) => sign * ((outcomeOfStates(model, i, c, o, r) >= outcome ? 1 : 0) - bar)))))
}

/** Takes `left` more items from this driver and those after it. `gains` has the states of this driver first. */
function searchFrom(search: Search, driver: number, gains: readonly number[], left: number, chosen: readonly Weighted[]): void {
  const [options, weights] = [search.options[driver], search.weights[driver]]
  if (options === undefined || weights === undefined) return
  const rest = search.weights.slice(driver + 1).toReversed().reduce(sumOutLast, gains)
  takeLast(options, 0, left, products(rest, weights), chosen, search.onFound)
  for (let taken = 1; taken < left; taken++) {
    takeSome(options, 0, taken, weights, [], (set, without) => searchFrom(search, driver + 1, sumOutFirst(gains, without), left - taken, [...chosen, ...set]))
  }
  searchFrom(search, driver + 1, sumOutFirst(gains, weights), left, chosen)
}

/** Finds every set of `left` items of one driver for which the gains, times what leaving them out makes of the weights, have a sum above 0. */
function takeLast(options: readonly Weighted[], from: number, left: number, gains: readonly number[], chosen: readonly Weighted[], onFound: Search['onFound']): void {
  for (let at = from; at < options.length; at++) {
    const next = options[at]
    if (next === undefined || next.option.items.length > left) continue
    if (next.option.items.length === left) {
      if (sumOfProducts(gains, next.factors) > 0 && isFree(next, chosen)) onFound([...chosen, next])
    } else if (isFree(next, chosen)) takeLast(options, at + 1, left - next.option.items.length, products(gains, next.factors), [...chosen, next], onFound)
  }
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

function products(values: readonly number[], factors: readonly number[]): readonly number[] {
  return values.map((value, at) => value * (factors[at] ?? NaN))
}

function sumOfProducts(values: readonly number[], factors: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += (values[at] ?? NaN) * (factors[at] ?? NaN)
  return sum
}

/** Cells with the states of the first driver summed out. */
function sumOutFirst(cells: readonly number[], weights: readonly number[]): readonly number[] {
  const rest = cells.length / weights.length
  return Array.from({ length: rest }, (_, cell) => weights.reduce((sum, weight, state) => sum + weight * (cells[state * rest + cell] ?? NaN), 0))
}

/** Cells with the states of the last driver summed out. */
function sumOutLast(cells: readonly number[], weights: readonly number[]): readonly number[] {
  return Array.from({ length: cells.length / weights.length }, (_, cell) => weights.reduce((sum, weight, state) => sum + weight * (cells[cell * weights.length + state] ?? NaN), 0))
}
