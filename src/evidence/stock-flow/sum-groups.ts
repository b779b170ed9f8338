import type { FigurePoint } from '../figures/figure-point.ts'
import type { Interval } from '../figures/interval.ts'

/** Figures that a sum cannot hold together, none of which can be left out, and by how much they miss each other. */
export interface SumGroup {
  readonly points: readonly FigurePoint[]
  readonly widening: number
}

/** A figure of one part, by the place of that part in the sum. */
interface PartFigure extends Interval {
  readonly point: FigurePoint
  readonly part: number
}

/** Halves and the like add up to a hair more or less than they should. */
const hair = 1e-9

/**
 * Every smallest group, one at a time, of figures of a total and of its parts that cannot hold together. For one sum there are two kinds: parts
 * that are more than the total even at their least, and parts that are all given and at their most do not make up the total. No step is taken
 * that leads to no group, so that the first hundred of millions cost a hundred.
 */
export function* sumGroups(totals: readonly FigurePoint[], parts: readonly (readonly FigurePoint[])[]): Generator<SumGroup> {
  const given = parts.flatMap((points, part) => points.flatMap((point) => possible(point).map((interval): PartFigure => ({ point, part, ...interval }))))
  const largestFirst = given.toSorted((a, b) => b.low - a.low)
  const ofParts = parts.map((_, part) => given.filter((each) => each.part === part))
  for (const total of totals) {
    for (const { low, high } of possible(total)) {
      for (const { chosen, sum } of tooMany(largestFirst, high, [])) yield { points: [total, ...chosen.map(({ point }) => point)], widening: sum - high }
      for (const { chosen, sum } of tooFew(ofParts, low, [])) yield { points: [total, ...chosen.map(({ point }) => point)], widening: low - sum }
    }
  }
}

/** What a figure allows; nothing where its ends are crossed, for that is a conflict by itself. */
function possible({ interval }: FigurePoint): readonly Interval[] {
  return interval === undefined || interval.low > interval.high ? [] : [interval]
}

interface Sum {
  readonly chosen: readonly PartFigure[]
  readonly sum: number
}

/** One figure a part, each smaller than the one before: the first that brings the sum above the total is the least of them, so that none can be left out. */
function* tooMany(largestFirst: readonly PartFigure[], high: number, chosen: readonly PartFigure[]): Generator<Sum> {
  const sum = sumOf(chosen, 'low')
  const free = largestFirst.filter(({ part }) => !chosen.some((each) => each.part === part))
  for (const [at, next] of free.entries()) {
    const rest = free.slice(at)
    if (sum + mostOf(rest) <= high + hair) return
    const grown = [...chosen, next]
    if (sum + next.low > high + hair) yield { chosen: grown, sum: sum + next.low }
    else yield* tooMany(rest.slice(1), high, grown)
  }
}

/** What the largest of each part come to. */
function mostOf(largestFirst: readonly PartFigure[]): number {
  const seen = new Set<number>()
  return largestFirst.reduce((sum, { part, low }) => {
    if (seen.has(part)) return sum
    seen.add(part)
    return sum + low
  }, 0)
}

/** One figure of every part, as long as the rest at its least could still stay below the total. */
function* tooFew(parts: readonly (readonly PartFigure[])[], low: number, chosen: readonly PartFigure[]): Generator<Sum> {
  const sum = sumOf(chosen, 'high')
  const [own, ...rest] = parts
  if (own === undefined) {
    if (sum < low - hair) yield { chosen, sum }
    return
  }
  const least = rest.reduce((all, points) => all + Math.min(...points.map(({ high }) => high)), 0)
  for (const next of own) if (sum + next.high + least < low - hair) yield* tooFew(rest, low, [...chosen, next])
}

function sumOf(chosen: readonly PartFigure[], end: keyof Interval): number {
  return chosen.reduce((sum, figure) => sum + figure[end], 0)
}
