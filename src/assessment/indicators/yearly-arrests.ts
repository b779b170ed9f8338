import type { IndicatorSubject, Period, Stream, YearlyTotal } from '../../core/index.ts'

/** Arrests of one year, as Europol published them. */
export interface ArrestTotal {
  readonly id: string
  readonly year: number
  readonly arrests: number
  /** Which countries are counted: `EU incl UK`. */
  readonly scope: string
}

/** The newest total of a subject, that of the year before with the same countries in it, and a figure that was printed for the newest beside it. */
export function totalsOf(subject: IndicatorSubject, rows: readonly YearlyTotal[]): { readonly now: ArrestTotal | undefined; readonly before: ArrestTotal | undefined; readonly otherwise: ArrestTotal | undefined } {
  const totals = rows.filter((row) => (row.country ?? 'EU') === subject.area && row.ideology === ideologyOf(subject)).flatMap(toTotal)
  const year = totals.reduce((newest, total) => Math.max(newest, total.year), -Infinity)
  const ofYear = totals.filter((total) => total.year === year)
  const earlier = totals.filter((total) => total.year === year - 1)
  // Where a year is printed both with and without a country that left, the one that can be compared is taken.
  const comparable = ofYear.filter(({ scope }) => earlier.some((total) => total.scope === scope))
  const now = newestOf(comparable.length > 0 ? comparable : ofYear)
  const sameScope = ofYear.filter(({ scope, arrests }) => scope === now?.scope && arrests !== now.arrests)
  return { now, before: newestOf(earlier.filter(({ scope }) => scope === now?.scope)), otherwise: newestOf(sameScope) }
}

/** The days of a calendar year. */
export function yearOf(year: number): Period {
  return { first: `${year}-01-01`, last: `${year}-12-31` }
}

function toTotal({ id, year, arrests, area }: YearlyTotal): readonly ArrestTotal[] {
  return arrests === undefined ? [] : [{ id, year, arrests, scope: area }]
}

/** A revised figure is a row of its own after the first, with a number at the end of its id. */
function newestOf(totals: readonly ArrestTotal[]): ArrestTotal | undefined {
  return totals.toSorted((a, b) => repeatOf(a) - repeatOf(b) || (a.id < b.id ? -1 : 1)).at(-1)
}

function repeatOf({ id }: ArrestTotal): number {
  return Number(/:(\d+)$/.exec(id)?.[1] ?? 1)
}

/** What Europol calls it; undefined for `other`, of which it gives parts and no sum. */
function ideologyOf({ stream, ideology }: IndicatorSubject): string | undefined {
  if (ideology !== undefined) return ideology
  const names: Readonly<Record<Stream, string | undefined>> = { jihadist: 'jihadist', 'right-wing': 'right', 'left-wing': 'left', other: undefined }
  return stream === undefined ? 'all' : names[stream]
}
