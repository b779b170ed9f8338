import {
  type CohortChange, type CohortFigure, type CohortIdentity, type Country, type Day, type EvidenceBase, type EvidenceRef, firstDayOf, type PartialDay,
  type Quantity, type RowConfidence, rowsOf,
} from '../../core/index.ts'
import { originOfRow } from '../origins/origin-of-row.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { apparentStep, type Interval, intervalOf } from './interval.ts'

/** One figure of one cohort on one day, from a row of the record or a claim of a report. */
export interface FigurePoint {
  /** Row id or claim id. */
  readonly id: string
  readonly ref: EvidenceRef
  readonly country: Country | undefined
  readonly cohort: string
  readonly population: string | undefined
  /** The day of the last change of definition before it; figures with different ones are never compared. */
  readonly definedSince: Day | undefined
  /** The day, month or year that it counts for. */
  readonly asOf: PartialDay
  readonly known: Day
  readonly quantity: Quantity
  /** The step it was rounded in; undefined where it is exact, a range or a bound. */
  readonly roundingStep: number | undefined
  /** Undefined where only words were given. */
  readonly interval: Interval | undefined
  readonly origin: string
  readonly url: string | undefined
  readonly confidence: RowConfidence | undefined
  readonly illustrative: boolean
  /** False where a report gives the figure without its day. */
  readonly isDayStated: boolean
}

/** Figures of the record, oldest first. */
export function recordFigures(base: EvidenceBase, vocabulary: Vocabulary): readonly FigurePoint[] {
  const identities = rowsOf(base, 'cohort-identity')
  const changes = rowsOf(base, 'cohort-change')
  return rowsOf(base, 'cohort-figure').map((row) => rowToPoint(row, { identities, changes }, base, vocabulary)).toSorted(byAsOf)
}

/** By the day they count for, then by the day they were known, then the surer ones last: the same whatever order the rows came in. */
export function byAsOf(a: FigurePoint, b: FigurePoint): number {
  return firstDayOf(a.asOf).localeCompare(firstDayOf(b.asOf)) || a.known.localeCompare(b.known)
    || sureness(a) - sureness(b) || a.id.localeCompare(b.id)
}

function sureness(point: FigurePoint): number {
  return point.confidence === undefined ? 0 : { low: 1, medium: 2, high: 3 }[point.confidence]
}

/** The step that figures of a cohort were rounded in on a day: as its identity says, else as the number looks. */
export function roundingStepOf(cohort: string, country: Country | undefined, day: Day, value: number, identities: readonly CohortIdentity[]): number {
  const identity = identities.find((each) =>
    each.country === country && isInForce(each, day) && (each.total === cohort || each.parts.includes(cohort)))
  return identity !== undefined && value % identity.roundingStep === 0 ? identity.roundingStep : apparentStep(value)
}

export function isInForce(identity: CohortIdentity, day: Day): boolean {
  return identity.from <= day && (identity.to === undefined || day <= identity.to)
}

/** The step of a figure that was rounded; undefined where it was not. */
export function statedStep({ value, qualifier }: Quantity, step: number): number | undefined {
  return value !== undefined && (qualifier === 'approximately' || qualifier === 'range') ? step : undefined
}

/** The last day, by the day of a figure, on which its cohort began to count other people. */
export function definedSince(cohort: string, country: Country | undefined, day: Day, changes: readonly CohortChange[]): Day | undefined {
  const past = changes.filter((each) => each.change === 'definition' && each.country === country && each.cohorts.includes(cohort) && each.day <= day)
  return past.map((each) => each.day).toSorted().at(-1)
}

/** Whether a report gives a figure without saying whom it counts: that alone begins no other count. */
export function leavesPeopleOpen({ ref, population }: FigurePoint): boolean {
  return ref.kind === 'passage' && population === undefined
}

/** What the record says of how cohorts are counted. */
export interface Counting {
  readonly identities: readonly CohortIdentity[]
  readonly changes: readonly CohortChange[]
}

function rowToPoint(row: CohortFigure, { identities, changes }: Counting, base: EvidenceBase, vocabulary: Vocabulary): FigurePoint {
  const quantity = { value: row.value, low: row.low, high: row.high, qualifier: row.qualifier }
  const asOf = row.times.happened ?? row.times.known
  const step = roundingStepOf(row.cohort, row.country, firstDayOf(asOf), row.value ?? 0, identities)
  return {
    id: row.id,
    ref: { kind: 'row', row: row.id },
    country: row.country,
    cohort: row.cohort,
    population: row.population,
    definedSince: definedSince(row.cohort, row.country, firstDayOf(asOf), changes),
    asOf,
    known: row.times.known,
    quantity,
    roundingStep: statedStep(quantity, step),
    interval: intervalOf(quantity, step),
    origin: originOfRow(row, base, vocabulary),
    url: row.sourceUrl,
    confidence: row.confidence,
    illustrative: false,
    isDayStated: true,
  }
}
