import {
  addDays, type CohortIdentity, type Country, type Day, type EvidenceBase, firstDayOf, lastDayOf, type PartialDay, rowsOf,
} from '../../core/index.ts'
import { type FigurePoint, isInForce } from '../figures/figure-point.ts'
import { latestFigure, seriesOf } from '../figures/figure-series.ts'
import type { Interval } from '../figures/interval.ts'
import { overlappingCohorts, type Vocabulary } from '../vocabulary/vocabulary.ts'
import { leastWidening } from './exact-bounds.ts'
import { minimalConflicts } from './minimal-conflicts.ts'
import { type Bounds, propagate, sumOf } from './propagate.ts'

/** A total and its parts as they stood around one day, and whether they can all be right. */
export interface Ledger {
  readonly identity: string
  /** The day the total counts for. */
  readonly figureAsOf: PartialDay
  readonly roundingStep: number
  readonly total: LedgerEntry
  readonly parts: readonly LedgerEntry[]
  /** Parts without a figure of that time that counts the same people. */
  readonly missing: readonly string[]
  readonly outcome: 'consistent' | 'conflicting' | 'not-comparable'
  /** What the parts add up to; undefined while one is missing. */
  readonly sum: Interval | undefined
  /** What each figure can still be once they must add up; undefined where they conflict or cannot be compared. */
  readonly narrowed: Bounds | undefined
  /** Smallest groups that cannot hold together; empty unless the outcome is a conflict. */
  readonly conflicts: readonly (readonly string[])[]
  /** The fewest people by which the figures must give, all together, before they add up; undefined where they cannot be compared. */
  readonly widening: number | undefined
}

export interface LedgerEntry {
  readonly cohort: string
  readonly point: FigurePoint
  readonly interval: Interval
  /** Other figures of the same time that may count the same people under another heading. */
  readonly otherReadings: readonly FigurePoint[]
}

/** Figures of one picture come out within a quarter of each other: an annual report in March and an edition in the same month belong together. */
export const ledgerWindowDays = 92

/** The newest total of a country that an identity speaks of, with its parts; undefined where no total is known by the day. */
export function ledgerAsOf(base: EvidenceBase, points: readonly FigurePoint[], vocabulary: Vocabulary, country: Country, day: Day, totalCohort = 'departed_total'): Ledger | undefined {
  const identities = rowsOf(base, 'cohort-identity').filter((each) => each.country === country && each.total === totalCohort)
  const total = latestFigure(seriesOf(points, country, totalCohort), day)
  const identity = total && identities.find((each) => isInForce(each, firstDayOf(total.asOf)))
  if (total?.interval === undefined || identity === undefined) return undefined
  const entryOf = (cohort: string) => toEntry(findPart(points, country, cohort, total, identity, day), points, vocabulary)
  const parts = identity.parts.map(entryOf).filter((entry) => entry !== undefined)
  const missing = identity.parts.filter((cohort) => !parts.some((part) => part.cohort === cohort))
  const totalEntry = { cohort: totalCohort, point: total, interval: total.interval, otherReadings: [] }
  return {
    identity: identity.id, figureAsOf: total.asOf, roundingStep: identity.roundingStep, total: totalEntry, parts, missing,
    ...compare(totalEntry, parts, missing),
  }
}

function compare(total: LedgerEntry, parts: readonly LedgerEntry[], missing: readonly string[]): Pick<Ledger, 'outcome' | 'sum' | 'narrowed' | 'conflicts' | 'widening'> {
  if (missing.length > 0) return { outcome: 'not-comparable', sum: undefined, narrowed: undefined, conflicts: [], widening: undefined }
  const sum = { low: add(parts.map((part) => part.interval.low)), high: add(parts.map((part) => part.interval.high)) }
  const sums = [sumOf(total.cohort, parts.map((part) => part.cohort))]
  const bounds = Object.fromEntries([total, ...parts].map((entry) => [entry.cohort, entry.interval]))
  const narrowed = propagate(sums, bounds)
  if (narrowed === undefined) return { outcome: 'conflicting', sum, narrowed, conflicts: minimalConflicts(sums, bounds).groups, widening: leastWidening(sums, bounds) }
  return { outcome: 'consistent', sum, narrowed, conflicts: [], widening: 0 }
}

/** The newest figure of a part within the window around its total, under the same identity and of the same people. */
function findPart(points: readonly FigurePoint[], country: Country, cohort: string, total: FigurePoint, identity: CohortIdentity, day: Day): FigurePoint | undefined {
  const series = seriesOf(points, country, cohort)
  const near = series.points.filter((point) =>
    isInForce(identity, firstDayOf(point.asOf))
    && lastDayOf(point.asOf) >= addDays(firstDayOf(total.asOf), -ledgerWindowDays)
    && firstDayOf(point.asOf) <= addDays(lastDayOf(total.asOf), ledgerWindowDays)
    && (point.population === undefined || total.population === undefined || point.population === total.population))
  return latestFigure({ ...series, points: near }, day)
}

function toEntry(point: FigurePoint | undefined, points: readonly FigurePoint[], vocabulary: Vocabulary): LedgerEntry | undefined {
  if (point?.interval === undefined) return undefined
  return { cohort: point.cohort, point, interval: point.interval, otherReadings: otherReadings(point, points, vocabulary) }
}

/** Figures of overlapping cohorts with the same number at the same time: the people may have been put under either heading. */
export function otherReadings(point: Pick<FigurePoint, 'cohort' | 'country' | 'asOf' | 'quantity'>, points: readonly FigurePoint[], vocabulary: Vocabulary): readonly FigurePoint[] {
  const cohorts = overlappingCohorts(vocabulary, point.cohort)
  return points.filter((other) =>
    cohorts.includes(other.cohort) && other.country === point.country && !other.illustrative
    && other.quantity.value !== undefined && other.quantity.value === point.quantity.value
    && lastDayOf(other.asOf) >= addDays(firstDayOf(point.asOf), -ledgerWindowDays)
    && firstDayOf(other.asOf) <= addDays(lastDayOf(point.asOf), ledgerWindowDays))
}

function add(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
