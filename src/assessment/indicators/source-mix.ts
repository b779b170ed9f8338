import { type Day, firstDayOf, type IndicatorSubject, type Measure, type Period, type SourceJump, type SourceMix, type SourceMixBlind, type SourceMixMeasureName } from '../../core/index.ts'
import { missing } from './measure.ts'
import { sharesOf, shiftsOf, sizesOf, type SourcedItem } from './mix-measures.ts'

/** Version of docs/methods/source-mix.md. */
const version = '1'

/** What evidence makes of the same items. */
export interface MixEvidence {
  readonly items: readonly SourcedItem[]
  /** Jumps of the count of these items, with what explains them. */
  readonly jumps: readonly SourceJump[]
  /** What the origins of some of these items are worth together. */
  readonly effectiveSources: (items: readonly SourcedItem[]) => number
}

/** Of which subject the sources are compared, and over which days. */
export interface MixQuestion {
  readonly subject: IndicatorSubject
  readonly window: Period
  readonly reference: Period
  /** Days that the table of these items speaks of. */
  readonly coverage: Period
}

/** How the items of the window are spread over origins and over kinds of origin, against the reference; the day of an item known by its month is the first of it. */
export function sourceMix({ items, jumps, effectiveSources }: MixEvidence, { subject, window, reference, coverage }: MixQuestion): SourceMix {
  const isCovered = coverage.first <= reference.first && window.last <= coverage.last
  const during = (period: Period) => (isCovered ? items.filter(({ day }) => isWithin(day, period)) : [])
  const [seen, seenBefore] = [during(window), during(reference)]
  const shifts = shiftsOf(seen, seenBefore)
  const turning = jumps.filter(({ month, cause }) => isCovered && (cause === 'source' || cause === 'both') && isBetween(month, reference, window))
  return {
    name: 'source-mix', version, subject, period: window, reference, asOf: window.last,
    measures: isCovered
      ? [...sizesOf(seen, '', effectiveSources), ...sizesOf(seenBefore, 'reference-', effectiveSources), ...shifts.measures]
      : names.map(([name, unit]) => missing(name, unit, 'not-covered')),
    inputs: [...seenBefore, ...seen].map(({ id }) => id),
    blind: blindOf(seen, shifts.changed),
    sourceMixChanged: turning.length > 0 ? true : shifts.changed,
    largest: sharesOf(seen)[0],
    referenceLargest: sharesOf(seenBefore)[0],
    jumps: turning,
  }
}

const names: readonly (readonly [SourceMixMeasureName, Measure['unit']])[] = [
  ['items', 'attacks'], ['origins', 'origins'], ['effective-sources', 'origins'], ['even-origins', 'origins'], ['largest-share', 'share'],
  ['reference-items', 'attacks'], ['reference-origins', 'origins'], ['reference-effective-sources', 'origins'], ['reference-even-origins', 'origins'],
  ['reference-largest-share', 'share'],
  ['origins-moved', 'share'], ['origins-moved-p', 'probability'], ['kinds-moved', 'share'], ['kinds-moved-p', 'probability'],
]

function isWithin(day: Day, { first, last }: Period): boolean {
  return first <= day && day <= last
}

/** Whether the turn of a month lies between the start of one time and the end of the next: a change before both moves neither. */
function isBetween(month: string, { first }: Period, { last }: Period): boolean {
  return firstDayOf(month) > first && firstDayOf(month) <= last
}

function blindOf(items: readonly SourcedItem[], changed: boolean | undefined): readonly SourceMixBlind[] {
  const isOne = sharesOf(items).length === 1
  return ['compilers-choice', 'source-within-source', 'bursts', ...(isOne ? ['one-origin' as const] : []), ...(changed === false ? ['change-not-shown' as const] : [])]
}
