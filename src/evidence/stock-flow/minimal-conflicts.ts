import { isConsistent } from './exact-bounds.ts'
import { anyCount, type Bounds, type Equality } from './propagate.ts'

/** Groups of figures that cannot hold together. */
export interface MinimalConflicts {
  /** The smallest first; freeing any one figure of a group makes the rest of that group fit. */
  readonly groups: readonly (readonly string[])[]
  /** False where there are so many that the search was broken off. */
  readonly complete: boolean
}

/** Figures that conflict in very many ways at once have more groups than anybody reads, and than there is time to list. */
const mostSets = 1500

/**
 * Every smallest group of figures that cannot hold together. Sets that hit each group found so far are freed, the smallest first: where the
 * rest still conflicts, QuickXplain cuts it down to another group (Reiter 1987, Junker 2004). No group is missed: once every set that hits
 * all groups makes the figures fit, there is no other (the groups and those sets determine each other; Berge 1989).
 */
export function minimalConflicts(equalities: readonly Equality[], bounds: Bounds): MinimalConflicts {
  const names = Object.keys(bounds)
  const fits = (kept: readonly string[]) => isConsistent(equalities, keepOnly(bounds, kept))
  const groups: (readonly string[])[] = []
  const repairs: (readonly string[])[] = []
  const freedSets = new Map<string, readonly string[]>([['', []]])
  // The map grows while it is walked through: what hits one group more is looked at later.
  for (const freed of freedSets.values()) {
    if (freedSets.size > mostSets) return { groups: smallestFirst(groups), complete: false }
    if (repairs.some((repair) => repair.every((name) => freed.includes(name)))) continue
    const known = groups.find((group) => !group.some((name) => freed.includes(name)))
    const group = known ?? smallestConflict(names.filter((name) => !freed.includes(name)), fits)
    if (group === undefined) repairs.push(freed)
    if (known === undefined && group !== undefined) groups.push(group)
    for (const more of (group ?? []).map((name) => [...freed, name].toSorted())) freedSets.set(more.join('\n'), more)
  }
  return { groups: smallestFirst(groups), complete: true }
}

function smallestFirst(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return groups.toSorted((a, b) => a.length - b.length)
}

/** One group of which no member can be left out; undefined where all fit. */
function smallestConflict(names: readonly string[], fits: (kept: readonly string[]) => boolean): readonly string[] | undefined {
  if (fits(names)) return undefined
  const found = new Set(quickXplain([], false, names, fits))
  return names.filter((name) => found.has(name))
}

/** The members of `candidates` that are needed, besides `kept`, for a conflict; `isNew` where `kept` has grown since it was last tested. */
function quickXplain(kept: readonly string[], isNew: boolean, candidates: readonly string[], fits: (kept: readonly string[]) => boolean): readonly string[] {
  if (isNew && !fits(kept)) return []
  if (candidates.length === 1) return candidates
  const half = Math.ceil(candidates.length / 2)
  const [first, second] = [candidates.slice(0, half), candidates.slice(half)]
  const ofSecond = quickXplain([...kept, ...first], true, second, fits)
  const ofFirst = quickXplain([...kept, ...ofSecond], ofSecond.length > 0, first, fits)
  return [...ofFirst, ...ofSecond]
}

/** All other figures freed. */
function keepOnly(bounds: Bounds, names: readonly string[]): Bounds {
  const kept = new Set(names)
  return Object.fromEntries(Object.entries(bounds).map(([name, interval]) => [name, kept.has(name) ? interval : anyCount]))
}
