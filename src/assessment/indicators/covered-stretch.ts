import { addDays, type Day, type Period } from '../../core/index.ts'

/**
 * The unbroken days up to and with `asOf` that a table speaks of, from the periods that it covers, in any order, which may touch or overlap.
 * Undefined where it does not speak of that day. What lies before a gap is left out: there no row is not no event.
 */
export function coveredStretch(coverage: readonly Period[], asOf: Day): Period | undefined {
  let first: Day | undefined
  for (const period of coverage.toSorted((a, b) => (a.last < b.last ? 1 : -1))) {
    const reaches = first === undefined ? period.last >= asOf : period.last >= addDays(first, -1)
    if (reaches && period.first <= (first ?? asOf)) first = period.first
  }
  return first === undefined ? undefined : { first, last: asOf }
}
