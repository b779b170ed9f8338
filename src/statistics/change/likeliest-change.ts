import { seededRandom } from '../numerics/seeded-random.ts'

/** The likeliest single change of a rate, and how often chance alone shows one as clear. */
export interface LikeliestChange {
  /** How many counts lie before the change; undefined where nothing was counted or there is but one count. */
  readonly change: number | undefined
  /** Twice the logarithm of the likelihood ratio, two rates against one. */
  readonly ratio: number
  /** (draws at least as clear + 1) / (draws + 1): never 0. */
  readonly probability: number
  readonly seed: number
  readonly draws: number
}

/** A tie in ratio counts as reached, though the same counts in other places add up a little differently. */
const rounding = 1e-9

/**
 * Did the rate of a count change once, and where? The cut at which two Poisson rates fit best, with the chance of as good a cut in as many
 * events spread evenly: drawn, for the cut is chosen by looking, so that no table of one test holds. Of equal cuts the earliest.
 * Domain: whole counts from 0 of equal exposure, draws >= 1; throws on anything else. Nothing counted, or one count: no change, probability 1.
 * Cost: draws times (events + counts). Source: 2[S1 ln(S1/t) + S2 ln(S2/(n-t)) - S ln(S/n)], 0 ln 0 = 0; Worsley 1986; the p of Davison and
 * Hinkley 1997, chapter 4.
 */
export function likeliestChange(counts: readonly number[], { seed, draws = 9999 }: { readonly seed: number; readonly draws?: number }): LikeliestChange {
  if (!counts.every((count) => Number.isInteger(count) && count >= 0) || !Number.isInteger(seed) || !Number.isInteger(draws) || draws < 1) {
    throw new RangeError('likeliestChange needs whole counts from 0, a whole seed and at least one draw')
  }
  const events = counts.reduce((sum, count) => sum + count, 0)
  if (events === 0 || counts.length < 2) return { change: undefined, ratio: 0, probability: 1, seed, draws }
  const { change, ratio } = bestCut(counts, events)
  const random = seededRandom(seed)
  const drawn = new Float64Array(counts.length)
  const reaches = reachingCuts(events, counts.length, ratio - rounding)
  let reached = 0
  for (let draw = 0; draw < draws; draw++) if (reaches(spreadEvenly(drawn, events, random))) reached++
  return { change, ratio, probability: (reached + 1) / (draws + 1), seed, draws }
}

function bestCut(counts: ArrayLike<number>, events: number): { readonly change: number; readonly ratio: number } {
  const one = events * Math.log(events / counts.length)
  let before = 0
  let change = 1
  let most = -Infinity
  for (let at = 1; at < counts.length; at++) {
    before += counts[at - 1] ?? 0
    // Between two counts of 0 the fit is convex in the place of the cut: the best one lies at an end of the empty run.
    if (counts[at - 1] === 0 && counts[at] === 0) continue
    const two = fit(before, at) + fit(events - before, counts.length - at)
    if (two <= most) continue
    most = two
    change = at
  }
  return { change, ratio: Math.max(0, 2 * (most - one)) }
}

/** Whether some cut of counts with this sum reaches a ratio: the same as `bestCut`, from tables of logarithms, for draws ask it by the thousand. */
function reachingCuts(events: number, length: number, least: number): (counts: Float64Array) => boolean {
  const logs = Float64Array.from({ length: Math.max(events, length) + 1 }, (_, at) => (at === 0 ? 0 : Math.log(at)))
  const own = Float64Array.from({ length: events + 1 }, (_, at) => at * (logs[at] ?? 0))
  const wanted = least / 2 + events * Math.log(events / length)
  return (counts) => {
    if (least <= 0) return true
    let before = 0
    for (let at = 1; at < length; at++) {
      before += counts[at - 1] ?? 0
      if (counts[at - 1] === 0 && counts[at] === 0) continue
      const after = events - before
      if ((own[before] ?? 0) - before * (logs[at] ?? 0) + (own[after] ?? 0) - after * (logs[length - at] ?? 0) >= wanted) return true
    }
    return false
  }
}

function fit(events: number, length: number): number {
  return events === 0 ? 0 : events * Math.log(events / length)
}

/** Each event falls into any of the counts alike: what a Poisson process of one rate gives, once its total is known. */
function spreadEvenly(counts: Float64Array, events: number, random: () => number): Float64Array {
  counts.fill(0)
  for (let event = 0; event < events; event++) {
    const at = Math.floor(random() * counts.length)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}
