import type { Day, OriginShare, Measure, OriginKind, SourceMixMeasureName } from '../../core/index.ts'
import { mixChange, type MixChange } from '../../statistics/index.ts'
import { measure, missing } from './measure.ts'

const alpha = 0.05
/** Printed with each p that was drawn with it. */
const seed = 1

/** One thing that is counted, with whom it goes back to. */
export interface SourcedItem {
  readonly id: string
  readonly day: Day
  /** One or more; an item seen on two pages counts half for each. */
  readonly origins: readonly string[]
  readonly kinds: readonly OriginKind[]
}

/** How many items, from how many origins, what those are worth together, how many of equal size would be as uneven, and the part of the largest. */
export function sizesOf(items: readonly SourcedItem[], prefix: '' | 'reference-', effectiveSources: (items: readonly SourcedItem[]) => number): readonly Measure<SourceMixMeasureName>[] {
  const shares = sharesOf(items)
  const [largest] = shares
  const count = measure<SourceMixMeasureName>(`${prefix}items`, 'attacks', items.length)
  if (largest === undefined) return [count, ...(['origins', 'effective-sources', 'even-origins'] as const).map((name) => missing<SourceMixMeasureName>(`${prefix}${name}`, 'origins', 'never')), missing(`${prefix}largest-share`, 'share', 'never')]
  return [
    count,
    measure(`${prefix}origins`, 'origins', shares.length),
    measure(`${prefix}effective-sources`, 'origins', effectiveSources(items)),
    measure(`${prefix}even-origins`, 'origins', 1 / shares.reduce((sum, { share }) => sum + share ** 2, 0)),
    measure(`${prefix}largest-share`, 'share', largest.share),
  ]
}

/** Each origin with its part of the items, the largest first, of equal ones the first by name; none where nothing was counted. */
export function sharesOf(items: readonly SourcedItem[]): readonly OriginShare[] {
  const parts = Map.groupBy(items.flatMap(({ origins }) => origins.map((origin) => ({ origin, part: 1 / origins.length }))), ({ origin }) => origin)
  const shares = [...parts].map(([origin, some]) => ({ origin, share: some.reduce((sum, { part }) => sum + part, 0) / items.length }))
  return shares.toSorted((a, b) => b.share - a.share || a.origin.localeCompare(b.origin))
}

export interface Shifts {
  readonly measures: readonly Measure<SourceMixMeasureName>[]
  readonly changed: boolean | undefined
}

/** How far the mix of origins and that of their kinds moved, with the chance of as much by drawing the items anew; `changed` goes by the origins. */
export function shiftsOf(now: readonly SourcedItem[], before: readonly SourcedItem[]): Shifts {
  const measures = (of: 'origins' | 'kinds', mix: MixChange | undefined): readonly Measure<SourceMixMeasureName>[] => {
    if (mix === undefined) return [missing(`${of}-moved`, 'share', 'too-few'), missing(`${of}-moved-p`, 'probability', 'too-few')]
    const { distance, probability, leastProbability, seed, draws } = mix
    const limit = leastProbability >= alpha ? 'too-few' : undefined
    return [measure(`${of}-moved`, 'share', distance, { limit }), measure(`${of}-moved-p`, 'probability', probability, { limit, simulation: { seed, draws } })]
  }
  if (now.length === 0 || before.length === 0) return { measures: [...measures('origins', undefined), ...measures('kinds', undefined)], changed: undefined }
  const origins = mixChange(now.map((item) => item.origins), before.map((item) => item.origins), { seed })
  const kinds = mixChange(now.map((item) => item.kinds), before.map((item) => item.kinds), { seed })
  return { measures: [...measures('origins', origins), ...measures('kinds', kinds)], changed: origins.leastProbability >= alpha ? undefined : origins.probability < alpha }
}
