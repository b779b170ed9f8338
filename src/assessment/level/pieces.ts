import type { Driver } from '../../core/index.ts'
import type { CaseStream } from './level-case.ts'
import type { CodedItem, LevelModel } from './level-model.ts'
import { itemClusters, sumOfVotes } from './removal-options.ts'
import type { DriverStates } from './votes.ts'

/** What is left out as one: all items of a stream that stand for the same row, for an act that was coded on intent and on opportunity is one piece of evidence. At least one item. */
export type Piece = readonly CodedItem[]

/** Items by the piece that they belong to, in the order of their first ones. A count of attacks is a piece by itself: it stands for no single row. */
export function piecesOf(items: readonly CodedItem[]): readonly Piece[] {
  let pieces: readonly Piece[] = []
  const pieceOfRow = new Map<string, Piece>()
  for (const item of items) {
    const rows = item.stateLogLikelihood === undefined ? item.rows : []
    const joined = new Set(rows.map((row) => pieceOfRow.get(row)).filter((piece) => piece !== undefined))
    const piece = [...[...joined].flat(), item]
    pieces = [...(joined.size === 0 ? pieces : pieces.filter((each) => !joined.has(each))), piece]
    if (item.stateLogLikelihood === undefined) for (const row of piece.flatMap((each) => each.rows)) pieceOfRow.set(row, piece)
  }
  const places = new Map(items.map((item, at) => [item, at]))
  const placeOf = (piece: Piece) => Math.min(...piece.map((item) => places.get(item) ?? Infinity))
  return pieces.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** The logs of the states of a stream's drivers without some of its items. */
export function logsWithout({ items, logs }: CaseStream, model: LevelModel): (left: readonly CodedItem[]) => DriverStates {
  const clusters = itemClusters(items).map((cluster) => ({ ...cluster, sum: sumOfVotes(cluster.members, model) }))
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.members.map((item) => [item, cluster] as const)))
  return (left) => {
    const gone = new Set(left)
    const touched = new Set(left.flatMap((item) => clusterOf.get(item) ?? []))
    const changed: Record<Driver, readonly number[]> = { ...logs }
    for (const { members, sum } of touched) {
      const driver = members[0].driver
      const after = sumOfVotes(members.filter((item) => !gone.has(item)), model)
      changed[driver] = changed[driver].map((log, state) => log + ((after[state] ?? NaN) - (sum[state] ?? NaN)))
    }
    return changed
  }
}
