import {
  type CohortFigure, type CohortIdentity, type Country, type Day, type EvidenceBase, type EvidenceRef, firstDayOf, type PartialDay,
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
  /** The day, month or year that it counts for. */
  readonly asOf: PartialDay
  readonly known: Day
  readonly quantity: Quantity
  /** Undefined where only words were given. */
  readonly interval: Interval | undefined
  readonly origin: string
  readonly url: string | undefined
  readonly confidence: RowConfidence | undefined
  readonly illustrative: boolean
  /** What the compiler says about it, e.g. a break in the definition. */
  readonly note: string | undefined
}

/** Figures of the record, oldest first. */
export function recordFigures(base: EvidenceBase, vocabulary: Vocabulary): readonly FigurePoint[] {
  const identities = rowsOf(base, 'cohort-identity')
  return rowsOf(base, 'cohort-figure').map((row) => rowToPoint(row, identities, base, vocabulary)).toSorted(byAsOf)
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

function rowToPoint(row: CohortFigure, identities: readonly CohortIdentity[], base: EvidenceBase, vocabulary: Vocabulary): FigurePoint {
  const quantity = { value: row.value, low: row.low, high: row.high, qualifier: row.qualifier }
  const asOf = row.times.happened ?? row.times.known
  const step = roundingStepOf(row.cohort, row.country, firstDayOf(asOf), row.value ?? 0, identities)
  return {
    id: row.id,
    ref: { kind: 'row', row: row.id },
    country: row.country,
    cohort: row.cohort,
    population: row.population,
    asOf,
    known: row.times.known,
    quantity,
    interval: intervalOf(quantity, step),
    origin: originOfRow(row, base, vocabulary),
    url: row.sourceUrl,
    confidence: row.confidence,
    illustrative: false,
    note: row.note,
  }
}
