import { drivers } from '../../core/index.ts'
import { sumOut } from './cell-sums.ts'
import type { CaseStream } from './level-case.ts'
import { logsWithout, type Piece } from './pieces.ts'
import type { LevelModel } from './level-model.ts'
import { itemClusters } from './removal-options.ts'
import { statesFromLogs } from './votes.ts'

type ByDriver = readonly (readonly number[] | undefined)[]

/** Weights of the states of each driver without some pieces, and whether leaving out one more makes a sum over the 625 cells come above 0. */
export interface WithoutPieces {
  readonly weights: readonly (readonly number[])[]
  readonly crosses: (piece: Piece) => boolean
}

/**
 * What is left of a stream without some pieces. Whether one more piece crosses costs some thirty products once the drivers that it says nothing of
 * are summed out, for what it multiplies the weights by is the same whatever else is left out. That does not hold where others share a cluster
 * with it: then everything is summed afresh.
 */
export function withoutPieces(stream: CaseStream, model: LevelModel, gains: readonly number[]): (left: readonly Piece[]) => WithoutPieces {
  const without = logsWithout(stream, model)
  const lone = new Set(itemClusters(stream.items).filter(({ members }) => members.length === 1).flatMap(({ members }) => members))
  const known = new Map<Piece, ByDriver>()
  const factorsOf = (piece: Piece) => {
    const factors = known.get(piece) ?? factorsBetween(stream.logs, without(piece))
    known.set(piece, factors)
    return factors
  }
  const weightsWithout = (left: readonly Piece[]) => {
    const logs = without(left.flat())
    return drivers.map((driver) => statesFromLogs(logs[driver]))
  }
  return (left) => {
    const weights = weightsWithout(left)
    const summed = new Map<string, readonly number[]>()
    const crosses = (piece: Piece) => {
      if (!piece.every((item) => lone.has(item))) return (sumOutDrivers(gains, weightsWithout([...left, piece]))[0] ?? NaN) > 0
      const factors = factorsOf(piece)
      const touched = factors.map((factor) => (factor === undefined ? '-' : '+')).join('')
      const cells = summed.get(touched) ?? sumOutDrivers(gains, weights.map((weight, at) => (factors[at] === undefined ? weight : undefined)))
      summed.set(touched, cells)
      const rest = weights.flatMap((weight, at) => (factors[at] === undefined ? [] : [weight.map((value, state) => value * (factors[at]?.[state] ?? NaN))]))
      return (sumOutDrivers(cells, rest)[0] ?? NaN) > 0
    }
    return { weights, crosses }
  }
}

/** What the weights of each driver are multiplied by; undefined for a driver that stays as it is. */
function factorsBetween(before: CaseStream['logs'], after: CaseStream['logs']): ByDriver {
  return drivers.map((driver) => (after[driver] === before[driver] ? undefined : after[driver].map((log, state) => Math.exp(log - (before[driver][state] ?? NaN)))))
}

/** Cells, the last driver fastest, with every driver summed out that has weights. */
function sumOutDrivers(cells: readonly number[], weights: ByDriver): readonly number[] {
  let [summed, stride] = [cells, 1]
  for (const weight of weights.toReversed()) {
    if (weight === undefined) stride *= 5
    else summed = sumOut(summed, weight, stride)
  }
  return summed
}
