import { drivers } from '../../core/index.ts'
import type { CaseStream } from './level-case.ts'
import type { CodedItem, LevelModel } from './level-model.ts'
import { itemClusters, removalOptions, type RemovalOption } from './removal-options.ts'

const states = [0, 1, 2, 3, 4]

/** An option with what it does to a driver. */
export interface Weighted {
  readonly option: RemovalOption
  /** What leaving the items out multiplies the weights of the five states by, as against the third. */
  readonly factors: readonly number[]
}

/** The options of one driver. */
export interface DriverOptions {
  readonly all: readonly Weighted[]
  /** Smallest and largest factor of each state among the options from a place on. */
  readonly from: readonly { readonly least: readonly number[]; readonly most: readonly number[] }[]
}

/** The options of each driver among the items that are a piece by themselves, when others have been left out already. */
export function optionsOf({ items }: CaseStream, shared: ReadonlySet<CodedItem>, model: LevelModel, largest: number): (left: readonly CodedItem[]) => readonly DriverOptions[] {
  const weighted = (cluster: Parameters<typeof removalOptions>[0]) => removalOptions(cluster, model, largest)
    .filter((option) => !option.items.some((item) => shared.has(item)))
    .map((option): Weighted => ({ option, factors: option.added.map((log) => Math.exp(log - (option.added[2] ?? NaN))) }))
  const clusters = itemClusters(items).map((cluster) => ({ ...cluster, whole: weighted(cluster) }))
  const whole = rangesByDriver(clusters.flatMap((cluster) => cluster.whole))
  return (left) => {
    const gone = new Set(left)
    if (!clusters.some(({ members }) => members.length > 1 && members.some((item) => gone.has(item)))) return whole
    return rangesByDriver(clusters.flatMap(({ members, group, whole: unchanged }) =>
      (members.some((item) => gone.has(item)) ? weighted({ group, members: members.filter((item) => !gone.has(item)) }) : unchanged)))
  }
}

function rangesByDriver(all: readonly Weighted[]): readonly DriverOptions[] {
  return drivers.map((driver) => withRanges(all.filter(({ option }) => option.driver === driver)))
}

function withRanges(all: readonly Weighted[]): DriverOptions {
  const from: { least: readonly number[]; most: readonly number[] }[] = []
  let [least, most] = [states.map(() => Infinity), states.map(() => 0)]
  for (const { factors } of all.toReversed()) {
    least = least.map((value, state) => Math.min(value, factors[state] ?? NaN))
    most = most.map((value, state) => Math.max(value, factors[state] ?? NaN))
    from.unshift({ least, most })
  }
  return { all, from }
}
