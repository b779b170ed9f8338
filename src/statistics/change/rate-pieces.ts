import { lowerRoot, rateCost, upperRoot, type Sublevel } from './poisson-sublevel.ts'

/** Rates at which one start of the last stretch may be the cheapest; logarithms of the bounds stand beside them, for every step asks for them. */
export interface RatePiece {
  /** How many counts lie before the start. */
  readonly start: number
  readonly low: number
  readonly high: number
  readonly logLow: number
  readonly logHigh: number
}

/** Events before each start, and the least cost of all that lies before it. */
export interface Starts {
  readonly sums: Float64Array
  readonly costs: Float64Array
}

/**
 * Pieces once another start competes: what lies between two starts settles for good at which rates the earlier one stays cheaper, and a start
 * left without rates never comes back. Pieces overlap by `slack` of cost, so that rounding drops no start that ties.
 * Source: Maidstone and others 2017 (functional pruning); constants that all starts share are left out.
 */
export function admitStart(pieces: readonly RatePiece[], start: number, { sums, costs }: Starts, slack: number): readonly RatePiece[] {
  const kept: RatePiece[] = []
  const won: RatePiece[] = []
  for (const piece of pieces) {
    const length = start - piece.start
    const events = (sums[start] ?? 0) - (sums[piece.start] ?? 0)
    const level = ((costs[start] ?? 0) - (costs[piece.start] ?? 0)) / 2 + events
    if (Math.max(rateCost(length, events, piece.low, piece.logLow), rateCost(length, events, piece.high, piece.logHigh)) <= level - slack) {
      kept.push(piece)
      continue
    }
    const stays = within(piece, { length, events, level: level + slack, precision: slack / 2 })
    if (stays !== undefined) kept.push(stays)
    pushRest(won, start, piece, stays && within(stays, { length, events, level: level - slack, precision: slack / 2 }))
  }
  return won.length === 0 ? kept : kept.concat(joinPieces(won))
}

/** Gives a start what a piece has on either side of its middle. */
function pushRest(won: RatePiece[], start: number, { low, logLow, high, logHigh }: RatePiece, middle: RatePiece | undefined): void {
  if (middle === undefined) won.push({ start, low, high, logLow, logHigh })
  else {
    if (middle.low > low) won.push({ start, low, high: middle.low, logLow, logHigh: middle.logLow })
    if (middle.high < high) won.push({ start, low: middle.high, high, logLow: middle.logHigh, logHigh })
  }
}

/** Pieces of one start, with those joined that touch. */
function joinPieces(pieces: readonly RatePiece[]): readonly RatePiece[] {
  const joined: RatePiece[] = []
  let last: RatePiece | undefined
  for (const piece of pieces.length === 1 ? pieces : pieces.toSorted((a, b) => a.low - b.low)) {
    if (last === undefined || piece.low > last.high) joined.push((last = piece))
    else if (piece.high > last.high) joined[joined.length - 1] = last = { start: last.start, low: last.low, high: piece.high, logLow: last.logLow, logHigh: piece.logHigh }
  }
  return joined
}

/** The part of a piece in the sublevel, which is one interval, for the cost is convex; the piece itself where all of it is. */
function within(piece: RatePiece, sublevel: Sublevel): RatePiece | undefined {
  const { length, events, level } = sublevel
  const lowFits = rateCost(length, events, piece.low, piece.logLow) <= level
  const highFits = rateCost(length, events, piece.high, piece.logHigh) <= level
  if (lowFits && highFits) return piece
  const mean = events / length
  if (!lowFits && !highFits && (mean < piece.low || mean > piece.high || events === 0 || events - events * Math.log(mean) > level)) return undefined
  const logLow = lowFits ? piece.logLow : lowerRoot(sublevel, piece.logLow)
  const high = highFits ? piece.high : upperRoot(sublevel, piece.high)
  return {
    start: piece.start,
    low: lowFits ? piece.low : Math.exp(logLow),
    logLow,
    high,
    logHigh: highFits ? piece.logHigh : Math.log(high),
  }
}
