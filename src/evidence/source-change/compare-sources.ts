import type { Dataset, SourceComparison, SourceJump } from '../../core/index.ts'
import { countsBySource, type SourcedCount } from './counts-by-source.ts'
import { explainJump } from './explain-jump.ts'
import { findJumps } from './find-jumps.ts'

/** A quarter on either side: long enough to even months out, short enough to say when. */
const sideMonths = 3

/** Where the total of a dataset jumps, and whether the jump is in the world or in its sources. */
export function compareSources(rows: readonly SourcedCount[], breaks: Dataset['breaks']): Omit<SourceComparison, 'dataset' | 'name' | 'view'> {
  const { months, totals, sources } = countsBySource(rows)
  const jumps = findJumps(totals)
  const ends = [0, ...jumps, totals.length]
  return {
    months, totals, sources,
    jumps: jumps.map((at, index): SourceJump => {
      const month = months[at] ?? ''
      const sides = { before: range(Math.max(ends[index] ?? 0, at - sideMonths), at), after: range(at, Math.min(ends[index + 2] ?? at, at + sideMonths)) }
      return { month, ...explainJump(totals, sources, sides), declared: breaks.find(({ day }) => day.startsWith(month))?.reason }
    }),
  }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}
