import { type Bounds, propagate, type Sum } from './propagate.ts'

/** Smallest groups of figures that cannot hold together: freeing any one of a group makes the rest fit. Empty where all fit. */
export function minimalConflicts(sums: readonly Sum[], bounds: Bounds): readonly (readonly string[])[] {
  const names = Object.keys(bounds)
  const found: (readonly string[])[] = []
  for (const group of subsetsBySize(names)) {
    if (found.some((smaller) => smaller.every((name) => group.includes(name)))) continue
    if (propagate(sums, keepOnly(bounds, group)) === undefined) found.push(group)
  }
  return found
}

/** All other figures freed: any count from 0 up. */
function keepOnly(bounds: Bounds, names: readonly string[]): Bounds {
  return Object.fromEntries(Object.entries(bounds).map(([name, interval]) => [name, names.includes(name) ? interval : { low: 0, high: Infinity }]))
}

/** Every group of names, small ones first; a ledger has at most a dozen. */
function subsetsBySize(names: readonly string[]): readonly (readonly string[])[] {
  const subsets: string[][] = [[]]
  for (const name of names) subsets.push(...subsets.map((subset) => [...subset, name]))
  return subsets.slice(1).toSorted((a, b) => a.length - b.length)
}
