import { drivers, type Driver } from '../../core/index.ts'
import type { CodedItem, LevelModel } from './level-model.ts'
import { clustersOf, inVotingOrder, votesOfCluster } from './votes.ts'

type NotEmpty<T> = readonly [T, ...T[]]

/** The items of one driver and cluster, with a number of their own. */
export interface ItemCluster {
  readonly members: NotEmpty<CodedItem>
  readonly group: number
}

/** Items of one driver and cluster that may be left out together, and what that adds to the logs of the driver's states. */
export interface RemovalOption {
  readonly driver: Driver
  readonly items: readonly CodedItem[]
  /** Options with the same number leave out items of one cluster: only one of them can be taken. */
  readonly group: number
  readonly added: readonly number[]
}

/** Items by driver and cluster. */
export function itemClusters(items: readonly CodedItem[]): readonly ItemCluster[] {
  const clusters = drivers.flatMap((driver) => clustersOf(items.filter((item) => item.driver === driver)))
  return clusters.flatMap(([first, ...others], group) => (first === undefined ? [] : [{ members: [first, ...others], group }]))
}

/**
 * Every option of up to `largest` items of a cluster that can be part of a smallest removal. Of a cluster that is one voice only those first in
 * the order of voting: leaving out one that did not speak changes nothing. Of one that depends on itself in part every subset.
 */
export function removalOptions({ members, group }: { readonly members: readonly CodedItem[]; readonly group: number }, model: LevelModel, largest: number): readonly RemovalOption[] {
  return setsOf(members, model, largest).map((left) => ({ driver: left[0].driver, items: left, group, added: addedWithout(members, left, model) }))
}

function setsOf(members: readonly CodedItem[], model: LevelModel, largest: number): readonly NotEmpty<CodedItem>[] {
  if (members.length === 1 || members.some(({ dependence }) => dependence === undefined || dependence >= 1)) {
    return inVotingOrder(members, model).slice(0, largest).flatMap((_, at, [first, ...rest]) => (first === undefined ? [] : [[first, ...rest.slice(0, at)] as const]))
  }
  return subsetsOf(members, largest)
}

function subsetsOf<T>(values: readonly T[], largest: number): readonly NotEmpty<T>[] {
  if (largest === 0) return []
  return values.flatMap((value, at) => [[value] as const, ...subsetsOf(values.slice(at + 1), largest - 1).map((rest): NotEmpty<T> => [value, ...rest])])
}

function addedWithout(members: readonly CodedItem[], left: readonly CodedItem[], model: LevelModel): readonly number[] {
  const before = sumOfVotes(members, model)
  const after = sumOfVotes(members.filter((item) => !left.includes(item)), model)
  return after.map((log, state) => log - (before[state] ?? NaN))
}

/** What the items of one driver and cluster bring to the logs of the driver's states. */
export function sumOfVotes(members: readonly CodedItem[], model: LevelModel): readonly number[] {
  const votes = votesOfCluster(members, model)
  return model.prior.map((_, state) => votes.reduce((total, { logLikelihood }) => total + (logLikelihood[state] ?? NaN), 0))
}
