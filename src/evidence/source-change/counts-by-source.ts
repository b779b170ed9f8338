import { type Day, type Month, monthsBetween, type SourceCounts } from '../../core/index.ts'
import { sourceName } from './source-name.ts'

/** Events of one day, or of a month by its first day, that one source gave. */
export interface SourcedCount {
  readonly day: Day
  /** As the dataset writes it; an empty text where it names none. */
  readonly source: string
  readonly count: number
}

export interface MonthlyCounts {
  readonly months: readonly Month[]
  readonly totals: readonly number[]
  readonly sources: readonly SourceCounts[]
}

/** Counts by source for every month from the first to the last with an event; a month without any is a month of 0 events seen. */
export function countsBySource(rows: readonly SourcedCount[]): MonthlyCounts {
  const months = monthsOf(rows.map(({ day }) => day.slice(0, 7)))
  const places = new Map(months.map((month, at) => [month, at]))
  const countsByName = new Map<string | undefined, number[]>()
  const totals = months.map(() => 0)
  for (const { day, source, count } of rows) {
    const at = places.get(day.slice(0, 7)) ?? 0
    const name = sourceName(source)
    const counts = countsByName.get(name) ?? months.map(() => 0)
    counts[at] = (counts[at] ?? 0) + count
    totals[at] = (totals[at] ?? 0) + count
    countsByName.set(name, counts)
  }
  const sources = [...countsByName].map(([source, counts]) => toSource(source, counts, months))
  return { months, totals, sources: sources.toSorted((a, b) => b.total - a.total || (a.source ?? '').localeCompare(b.source ?? '')) }
}

function monthsOf(seen: readonly Month[]): readonly Month[] {
  const sorted = [...new Set(seen)].toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  return first === undefined || last === undefined ? [] : monthsBetween(first, last)
}

function toSource(source: string | undefined, counts: readonly number[], months: readonly Month[]): SourceCounts {
  const at = (place: number) => months[place] ?? ''
  return { source, counts, total: counts.reduce((sum, count) => sum + count, 0), first: at(counts.findIndex((count) => count > 0)), last: at(counts.findLastIndex((count) => count > 0)) }
}
