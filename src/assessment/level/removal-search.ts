import { drivers } from '../../core/index.ts'
import type { CaseStream } from './level-case.ts'
import type { LevelModel } from './level-model.ts'
import { outcomeOfStates } from './level-table.ts'
import { removalOptions, type RemovalOption } from './removal-options.ts'
import { searchSizes, withRanges, type Weighted } from './removal-sets.ts'
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

const states = [1, 2, 3, 4, 5]

/**
 * The smallest sets of items of a stream without which a bar is crossed, of up to `largest` items; undefined where none is. Exact: P(outcome
 * >= k) - bar has the sign of a sum over the 625 cells that is linear in the weights of each driver, so that a set costs five products
 * once the other drivers are summed out; sets that cannot cross it by the extremes of what is left are not tried. 200 items, three at a time,
 * are 1.3 million sets.
 */
export function findRemovals({ items, logs }: CaseStream, model: LevelModel, crossing: Crossing, largest: number, listed: number): FoundRemovals | undefined {
  const all = removalOptions(items, model, largest).map((option) => ({ option, factors: option.added.map((log) => Math.exp(log - (option.added[2] ?? NaN))) }))
  const options = drivers.map((driver) => withRanges(all.filter(({ option }) => option.driver === driver)))
  const weights = drivers.map((driver) => statesFromLogs(logs[driver]))
  const gains = cellGains(model, crossing)
  for (let size = 1; size <= largest; size++) {
    const sets: (readonly RemovalOption[])[] = []
    let count = 0
    const onFound = (chosen: readonly Weighted[]) => {
      count++
      if (sets.length < listed) sets.push(chosen.map(({ option }) => option))
    }
    for (const sizes of sizesByDriver(size, drivers.length)) searchSizes(options, weights, sizes, gains, onFound)
    if (count > 0) return { size, count, sets }
  }
  return undefined
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
