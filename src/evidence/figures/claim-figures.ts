import {
  type CohortIdentity, type Country, type EvidenceBase, type FigureClaim, type FigureFields, firstDayOf, type PartialDay,
  type Quantity, type Report, type RowQualifier, rowQualifiers, rowsOf,
} from '../../core/index.ts'
import { claimOrigins } from '../origins/origin-of-claim.ts'
import { cohortsOfClaim } from '../vocabulary/cohorts.ts'
import { namesForReader, type Vocabulary } from '../vocabulary/vocabulary.ts'
import { type DayOfFigure, daysOfFigures } from './first-said.ts'
import { byAsOf, type Counting, definedSince, type FigurePoint, roundingStepOf, statedStep } from './figure-point.ts'
import { type Interval, intervalOf } from './interval.ts'

/** Figures that stored reports give for cohorts the record knows, oldest first. */
export function reportFigures(base: EvidenceBase, vocabulary: Vocabulary): readonly FigurePoint[] {
  const counting = { identities: rowsOf(base, 'cohort-identity'), changes: rowsOf(base, 'cohort-change') }
  const originOf = claimOrigins(base, vocabulary)
  const dayOf = daysOfFigures(base)
  const reportsById = new Map(base.reports.map((report) => [report.id, report]))
  return base.claims.flatMap(({ claim, report: reportId, known }) => {
    const report = reportsById.get(reportId)
    if (claim.kind !== 'FIGURE' || report === undefined || claim.fields.status === 'superseded') return []
    const origin = originOf(claim, report)
    return claimToPoints(claim, report, dayOf(claim, report), counting, vocabulary).map((point) => ({ ...point, origin, known }))
  }).toSorted(byAsOf)
}

/** The count that a figure claim states, with the reader's qualifier in the record's terms. */
export function quantityOfClaim(fields: FigureFields, vocabulary: Vocabulary): Quantity {
  const name = namesForReader(vocabulary, 'qualifier', fields.qualifier ?? 'exact')[0]?.record ?? 'approximately'
  const qualifier: RowQualifier = fields.estimate === true && name === 'exact' ? 'approximately' : toRowQualifier(name)
  return { value: fields.value, low: fields.low, high: fields.high, qualifier }
}

function claimToPoints(
  claim: FigureClaim, report: Report, asOf: ReturnType<DayOfFigure>, { identities, changes }: Counting, vocabulary: Vocabulary,
): readonly Omit<FigurePoint, 'origin' | 'known'>[] {
  const quantity = quantityOfClaim(claim.fields, vocabulary)
  const country = claim.fields.nationality ?? report.country
  return cohortsOfClaim(claim, country, vocabulary).slice(0, 1).map((cohort) => ({
    id: claim.id,
    ref: { kind: 'passage' as const, claim: claim.id, citation: { report: report.id, start: claim.start, end: claim.end, quote: claim.quote } },
    country,
    cohort,
    population: undefined,
    definedSince: definedSince(cohort, country, firstDayOf(asOf), changes),
    asOf,
    quantity,
    roundingStep: statedStep(quantity, roundingStepOf(cohort, country, firstDayOf(asOf), quantity.value ?? 0, identities)),
    interval: claimInterval(quantity, cohort, country, asOf, identities),
    url: report.url,
    confidence: undefined,
    illustrative: report.illustrative,
    isDayStated: claim.stated.includes('asof'),
  }))
}

/** What a claimed figure allows, rounded as figures of its cohort are on that day. */
export function claimInterval(
  quantity: Quantity, cohort: string, country: Country | undefined, asOf: PartialDay, identities: readonly CohortIdentity[],
): Interval | undefined {
  return intervalOf(quantity, roundingStepOf(cohort, country, firstDayOf(asOf), quantity.value ?? 0, identities))
}

function toRowQualifier(name: string): RowQualifier {
  return rowQualifiers.find((each) => each === name) ?? 'approximately'
}
