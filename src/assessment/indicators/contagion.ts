import { branchingGrid, seededRandom } from '../../statistics/index.ts'

/** Days after which the effect of an event would be halved, tried one by one: days, weeks, months. */
const halfLives = [3, 14, 60]
/** Draws at least as contagious after which the chance is known well enough: it is then within some 40 % of itself. */
const enough = 25
/** Shares of events that another one brought about, tried one by one. */
const branchings = [0.1, 0.2, 0.4, 0.7]

/** How large a share of events seems to have been brought about by others, and how often chance looks as contagious. */
export interface Contagion {
  /** Share of events that another one brought about, the nearest of 0.1, 0.2, 0.4 and 0.7; 0 where an even rate explains them as well. */
  readonly branching: number
  /** How often as many events on evenly drawn days look at least as contagious: (draws that do + 1) / (draws + 1), or draws that do / draws where it stopped early. */
  readonly probability: number
  readonly seed: number
  /** As many as were drawn: no more once 25 look as contagious, which is soon where there is nothing to see. */
  readonly draws: number
}

/**
 * Whether events bring others about, by the likeliest self-exciting process of a grid of half-lives and branching ratios, held against as many
 * events drawn evenly over the days. Days are whole and may tie: events of one day are spread evenly over it, and so are those of the draws.
 * A rate that drifts or leaps looks the same, so ask only within a stretch of one rate. Domain: day numbers from 0 to below `days`, at least
 * one.
 * Cost: at most draws times 12 passes over the events. Source: Hawkes 1971, where a branching ratio of 0 lies on the edge, so that no table of p
 * holds; Besag and Clifford 1991 on drawing until enough is seen.
 */
export function testContagion(dayNumbers: readonly number[], days: number, { seed, draws }: { readonly seed: number; readonly draws: number }): Contagion {
  const grid = branchingGrid(halfLives.map((halfLife) => Math.LN2 / halfLife), branchings, { span: days, count: dayNumbers.length })
  const { branching, ratio } = grid.likeliest(spreadTies(Float64Array.from(dayNumbers)))
  const random = seededRandom(seed)
  const drawn = new Float64Array(dayNumbers.length)
  let reached = 0
  for (let draw = 1; draw <= draws; draw++) {
    for (let at = 0; at < drawn.length; at++) drawn[at] = Math.floor(random() * days)
    if (grid.reaches(spreadTies(drawn), ratio)) reached++
    if (reached === enough) return { branching, probability: reached / draw, seed, draws: draw }
  }
  return { branching, probability: (reached + 1) / (draws + 1), seed, draws }
}

/** The middle of the day, or even parts of it for events that share one; ascending. A loop, for every draw asks it. */
function spreadTies(dayNumbers: Float64Array): Float64Array {
  const times = dayNumbers.toSorted()
  for (let first = 0; first < times.length;) {
    const day = times[first] ?? 0
    let next = first
    while (times[next] === day) next++
    for (let at = first; at < next; at++) times[at] = day + (at - first + 0.5) / (next - first)
    first = next
  }
  return times
}
