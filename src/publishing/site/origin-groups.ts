import type { ThreatPicture } from '../../core/index.ts'

/** An origin with what goes back to it, and where that was read. */
export interface OriginGroup {
  readonly origin: string
  /** Rows and passages that it speaks in; several that speak in one each have it. */
  readonly items: number
  /** Publishers and sites, the most first. */
  readonly readAt: readonly string[]
}

/** What an edition rests on by whom it goes back to, the largest first; what was written for the demo is left out. */
export function originGroups({ evidence }: Pick<ThreatPicture, 'evidence'>): readonly OriginGroup[] {
  const spoken = Object.values(evidence).flatMap((item) => {
    if (item.kind === 'passage' && item.illustrative) return []
    const at = item.kind === 'row' ? item.publisher : item.sourceName
    return at === undefined ? [] : item.origin.split('+').map((origin) => ({ origin, at }))
  })
  const groups = [...Map.groupBy(spoken, ({ origin }) => origin)].map(([origin, all]) => ({ origin, items: all.length, readAt: mostFirst(all.map(({ at }) => at)) }))
  return groups.toSorted((one, other) => other.items - one.items || compare(one.origin, other.origin))
}

/** Rows and passages in all. */
export function countItems({ evidence }: Pick<ThreatPicture, 'evidence'>): number {
  return Object.values(evidence).filter((item) => item.kind === 'row' ? item.publisher !== undefined : !item.illustrative).length
}

function mostFirst(names: readonly string[]): readonly string[] {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length] as const)
  return counts.toSorted(([one, few], [other, many]) => many - few || compare(one, other)).map(([name]) => name)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
