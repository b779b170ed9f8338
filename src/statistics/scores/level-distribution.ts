/** Refuses, in the name of the method, what is no distribution over at least two ordered levels. */
export function checkDistribution(method: string, probabilities: readonly number[]): void {
  const total = probabilities.reduce((sum, probability) => sum + probability, 0)
  // The tolerance leaves room for probabilities that were rounded to nine decimals, and no more.
  if (probabilities.length < 2 || !probabilities.every((probability) => probability >= 0) || !(Math.abs(total - 1) <= 1e-8)) {
    throw new RangeError(`${method} needs probabilities from 0 that sum to 1, for at least two levels`)
  }
}

/** Refuses a level that is none of the distribution's; levels are counted from 0. */
export function checkLevel(method: string, level: number, levels: number): void {
  if (!Number.isInteger(level) || level < 0 || level >= levels) throw new RangeError(`${method} needs a level from 0 to ${levels - 1}`)
}

/**
 * The closest published form of a distribution in which no level has less than the floor: what lies below is raised to it, the others shrink in
 * proportion. So a log score stays finite whatever comes. The floor is stated with the score. Domain: a distribution, and a floor that all
 * levels can have at once; throws on anything else. At most one round per level.
 */
export function floorDistribution(probabilities: readonly number[], floor = 0.005): readonly number[] {
  checkDistribution('floorDistribution', probabilities)
  if (!(floor >= 0 && floor * probabilities.length <= 1)) throw new RangeError('floorDistribution needs a floor that all levels can have at once')
  let raised = new Set<number>()
  for (;;) {
    const floored = raise(probabilities, raised, floor)
    const below = new Set([...floored.keys()].filter((level) => raised.has(level) || (floored[level] ?? 0) < floor))
    if (below.size === raised.size) return floored
    raised = below
  }
}

function raise(probabilities: readonly number[], raised: ReadonlySet<number>, floor: number): readonly number[] {
  const free = probabilities.reduce((sum, probability, level) => (raised.has(level) ? sum : sum + probability), 0)
  return probabilities.map((probability, level) => (raised.has(level) ? floor : (probability * (1 - floor * raised.size)) / free))
}
