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

/** Where length x rate - events x ln rate is no higher than the level. */
interface Sublevel {
  readonly length: number
  readonly events: number
  readonly level: number
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
    const stays = within(piece, { length, events, level: level + slack })
    if (stays !== undefined) kept.push(stays)
    const safe = stays === undefined ? undefined : within(piece, { length, events, level: level - slack })
    if (safe !== piece) won.push(...without({ ...piece, start }, safe))
  }
  return won.length === 0 ? kept : [...kept, ...joinPieces(won)]
}

function without(piece: RatePiece, middle: RatePiece | undefined): readonly RatePiece[] {
  if (middle === undefined) return [piece]
  const below = middle.low > piece.low ? [{ ...piece, high: middle.low, logHigh: middle.logLow }] : []
  return middle.high < piece.high ? [...below, { ...piece, low: middle.high, logLow: middle.logHigh }] : below
}

/** Pieces of one start, with those joined that touch. */
function joinPieces(pieces: readonly RatePiece[]): readonly RatePiece[] {
  const joined: RatePiece[] = []
  for (const piece of pieces.toSorted((a, b) => a.low - b.low)) {
    const last = joined.at(-1)
    if (last === undefined || piece.low > last.high) joined.push(piece)
    else if (piece.high > last.high) joined[joined.length - 1] = { ...last, high: piece.high, logHigh: piece.logHigh }
  }
  return joined
}

/** The part of a piece in the sublevel, which is one interval, for the cost is convex; the piece itself where all of it is. */
function within(piece: RatePiece, sublevel: Sublevel): RatePiece | undefined {
  const { length, events, level } = sublevel
  const lowFits = excess(sublevel, piece.low, piece.logLow) <= 0
  const highFits = excess(sublevel, piece.high, piece.logHigh) <= 0
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

function excess({ length, events, level }: Sublevel, rate: number, logRate: number): number {
  return length * rate - (events === 0 ? 0 : events * logRate) - level
}

/** Logarithm of the rate at which a piece enters the sublevel; Newton's steps from below are monotone, the cost being convex in the logarithm. */
function lowerRoot({ length, events, level }: Sublevel, logLow: number): number {
  let root = Math.max(logLow, -level / events)
  for (let step = 0; step < 60; step++) {
    const growth = length * Math.exp(root)
    const next = root - (growth - events * root - level) / (growth - events)
    if (!(next > root)) break
    root = next
  }
  return root
}

/** Rate at which a piece leaves the sublevel; Newton's steps from above are monotone. */
function upperRoot({ length, events, level }: Sublevel, high: number): number {
  if (events === 0) return level / length
  let root = high
  for (let step = 0; step < 60; step++) {
    const next = root - (length * root - events * Math.log(root) - level) / (length - events / root)
    if (!(next < root)) break
    root = next
  }
  return root
}
