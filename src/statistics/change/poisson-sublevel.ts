/** Where length x rate - events x ln rate is no higher than the level. */
export interface Sublevel {
  readonly length: number
  readonly events: number
  readonly level: number
  /** A root is good enough where the cost is this close to the level. */
  readonly precision: number
}

/** Cost of a rate over a stretch; plain numbers, for it is asked so often that an object for each would be most of the time. */
export function rateCost(length: number, events: number, rate: number, logRate: number): number {
  return length * rate - (events === 0 ? 0 : events * logRate)
}

/** Logarithm of the rate at which a piece enters the sublevel; Newton's steps from below are monotone, the cost being convex in the logarithm. */
export function lowerRoot({ length, events, level, precision }: Sublevel, logLow: number): number {
  let root = Math.max(logLow, -level / events)
  for (let step = 0; step < mostSteps; step++) {
    const growth = length * Math.exp(root)
    const over = growth - events * root - level
    if (!(over > precision)) break
    root -= over / (growth - events)
  }
  return root
}

/** Rate at which a piece leaves the sublevel; Newton's steps from above are monotone. */
export function upperRoot({ length, events, level, precision }: Sublevel, high: number): number {
  if (events === 0) return level / length
  let root = high
  for (let step = 0; step < mostSteps; step++) {
    const over = length * root - events * Math.log(root) - level
    if (!(over > precision)) break
    root -= over / (length - events / root)
  }
  return root
}

/** At worst, where the sublevel is a point, a step halves the way that is left. */
const mostSteps = 60
