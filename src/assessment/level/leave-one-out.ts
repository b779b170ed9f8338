import { drivers, type LevelWithout, type PieceRef, type Stream } from '../../core/index.ts'
import { outcomesFromLogs, proposalOf, stepsOf, type LevelCase } from './level-case.ts'
import { logsWithout, piecesOf, type Piece } from './pieces.ts'

/** The proposal without each piece of evidence in turn, and by how much P(`step` or higher) moves; a piece that has no vote moves nothing. */
export function leaveOneOut(whole: LevelCase, step: number): readonly LevelWithout[] {
  const all = atOrAbove(stepsOf(whole), step)
  return whole.streams.flatMap((each) => {
    const without = logsWithout(each, whole.model)
    return piecesOf(each.items).map((piece) => {
      const changed = { stream: each.stream, outcomes: outcomesFromLogs(without(piece), whole.model) }
      return { piece: pieceRef(each.stream, piece), proposed: proposalOf(whole, changed), changeAtOrAbove: atOrAbove(stepsOf(whole, changed), step) - all }
    })
  })
}

function atOrAbove(steps: readonly number[], step: number): number {
  return steps.slice(step - 1).reduce((total, p) => total + p, 0)
}

/** What a piece is called: its items, the rows that these stand for and the drivers that they speak of. */
export function pieceRef(stream: Stream, piece: Piece): PieceRef {
  return {
    stream,
    drivers: drivers.filter((driver) => piece.some((item) => item.driver === driver)),
    ids: piece.map(({ id }) => id),
    rows: [...new Set(piece.flatMap(({ rows }) => rows))],
    basis: piece.some(({ stateLogLikelihood }) => stateLogLikelihood !== undefined) ? 'rate' : 'coded',
  }
}
