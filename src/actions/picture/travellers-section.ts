import { daysBetween, firstDayOf, lastDayOf, type CohortSeries, type LedgerPart, type PartialDay, type Statement, type TravellerLedger } from '../../core/index.ts'
import type { FigurePoint } from '../../evidence/figures/figure-point.ts'
import { latestFigure, seriesOf } from '../../evidence/figures/figure-series.ts'
import { allows } from '../../evidence/figures/interval.ts'
import { revisions } from '../../evidence/figures/revisions.ts'
import { rivalOrigins } from '../../evidence/figures/rival-origins.ts'
import { usualInterval, validityByAge } from '../../evidence/figures/staleness.ts'
import { ledgerAsOf, type Ledger, type LedgerEntry } from '../../evidence/stock-flow/ledger.ts'
import type { Composer } from './composer.ts'

/** Figures older than a year are shown with their age. */
export const staleAfterDays = 365
const withoutDepartures = 'departures_since_2017_06'

/** Who left, where they are now and whether it adds up; figures over time by cohort. */
export function travellersSection(composer: Composer): TravellerLedger | undefined {
  const { base, points, vocabulary, country, asOf, state } = composer
  const counting = withoutOverruling(points, country)
  const ledger = ledgerAsOf(base, counting, vocabulary, country, asOf)
  const cohorts = ledger === undefined ? countable : [ledger.total.cohort, ...ledger.parts.map(({ cohort }) => cohort), ...ledger.missing]
  const newest = cohorts.map((cohort) => latestFigure(seriesOf(counting, country, cohort), asOf)).filter((point) => point !== undefined)
  const figureAsOf = newest.map((point) => point.asOf).toSorted((a, b) => lastDayOf(a).localeCompare(lastDayOf(b))).at(-1)
  if (figureAsOf === undefined) return undefined
  return {
    figureAsOf: ledger?.figureAsOf ?? figureAsOf,
    statements: [
      ...newest.map((point) => figureStatement(point, state)),
      ...conflictsAmongOrigins(newest, counting, composer),
      ...(ledger === undefined ? [] : ledgerStatements(ledger, state)),
      ...departures(counting, composer),
      ...differing(composer),
      ...staleness(newest, figureAsOf, counting, composer),
    ],
    total: ledger && toPart(ledger.total),
    parts: ledger === undefined ? [] : [...ledger.parts.map(toPart), ...ledger.missing.map((cohort) => ({ cohort, quantity: undefined, uncertain: true, evidence: [] }))],
    series: cohorts.map((cohort) => toSeries(cohort, composer, counting)).filter(({ runs }) => runs.length > 0),
  }
}

/** A report that nobody has reviewed says its own beside the record, and never in its place; it speaks alone where the record counts no such group. */
export function withoutOverruling(points: readonly FigurePoint[], country: string): readonly FigurePoint[] {
  const recorded = new Set(points.filter(({ ref, country: where }) => ref.kind === 'row' && where === country).map(({ cohort }) => cohort))
  return points.filter(({ illustrative, ref, cohort }) => !illustrative && (ref.kind === 'row' || !recorded.has(cohort)))
}

/** Whether the parts of the newest day with a total add up, and who is counted under two headings. */
function ledgerStatements({ outcome, figureAsOf, total, parts, missing, sum, roundingStep }: Ledger, state: Composer['state']): readonly Statement[] {
  const sentence = { kind: 'ledger', outcome, figureAsOf, total: total.point.quantity, sumLow: sum?.low, sumHigh: sum?.high, roundingStep, missing } as const
  return [
    state(sentence, [total, ...parts].map(({ point }) => point.id)),
    ...parts.filter(({ otherReadings }) => otherReadings.length > 0).map((part) => conflictStatement(part, state)),
  ]
}

function conflictStatement({ point, otherReadings }: LedgerEntry, state: Composer['state']): Statement {
  const all = [point, ...otherReadings]
  const cohorts = [...new Set(all.map(({ cohort }) => cohort))]
  const readings = cohorts.map((cohort) => ({ cohort, quantity: (all.find((each) => each.cohort === cohort) as FigurePoint).quantity }))
  return state({ kind: 'cohort-conflict', cohort: point.cohort, readings }, all.map(({ id }) => id))
}

function figureStatement({ cohort, quantity, asOf, population, id }: FigurePoint, state: Composer['state']): Statement {
  return state({ kind: 'cohort', cohort, quantity, figureAsOf: asOf, population }, [id])
}

/** Other origins whose figure for the same time excludes the newest one: side by side, and none of them chosen. */
function conflictsAmongOrigins(newest: readonly FigurePoint[], points: readonly FigurePoint[], { country, state }: Composer): readonly Statement[] {
  const own = points.filter((point) => point.country === country)
  const revised = revisions(own)
  const pairs = rivalOrigins(own.filter(({ id }) => !revised.has(id))).filter((pair) => pair.some((point) => newest.includes(point)))
  return pairs.map((pair) => state({ kind: 'origins-conflict', cohort: pair[0].cohort, readings: pair.map(({ origin, quantity, asOf }) => ({ origin, quantity, figureAsOf: asOf })) }, pair.map(({ id }) => id)))
}

/** Said once the newest figure is stale by the rhythm of its series, and of any that is older than a year. */
function staleness(newest: readonly FigurePoint[], figureAsOf: PartialDay, points: readonly FigurePoint[], { country, asOf, state }: Composer): readonly Statement[] {
  const usualDays = usualInterval(seriesOf(points, country, newest[0]?.cohort ?? '').points.map((point) => firstDayOf(point.asOf)))
  const ageDays = daysBetween(lastDayOf(figureAsOf), asOf)
  const isStale = ageDays > staleAfterDays || validityByAge(ageDays, usualDays) === 'stale'
  return isStale ? [state({ kind: 'stale-figures', figureAsOf, asOf, usualDays }, newest.map(({ id }) => id))] : []
}

/** None known is less than none: the figure says since when nobody is known to have left. */
function departures(points: readonly FigurePoint[], { country, asOf, state }: Composer): readonly Statement[] {
  const known = points.filter((point) => point.country === country && point.cohort === withoutDepartures && point.quantity.qualifier === 'known_only').at(-1)
  return known === undefined || daysBetween(known.known, asOf) > staleAfterDays ? [] : [state({ kind: 'departures-none-known', since: '2017-06', known: known.known }, [known.id])]
}

/** Reports that give another number than the record for the same cohort around the same day: shown, never counted when written for the demo. */
function differing({ base, points, country, asOf, state }: Composer): readonly Statement[] {
  const recent = points.filter((point) => point.ref.kind === 'passage' && point.country === country && daysBetween(lastDayOf(point.asOf), asOf) <= staleAfterDays)
  const recorded = points.filter(({ ref }) => ref.kind === 'row')
  const seriesByCohort = new Map([...new Set(recent.map(({ cohort }) => cohort))].map((cohort) => [cohort, seriesOf(recorded, country, cohort)]))
  return recent.flatMap((claimed) => {
    const series = seriesByCohort.get(claimed.cohort)
    const record = series && latestFigure(series, lastDayOf(claimed.asOf) < asOf ? lastDayOf(claimed.asOf) : asOf)
    if (record?.interval === undefined || claimed.interval === undefined || allows(record.interval, claimed.interval) || claimed.ref.kind !== 'passage') return []
    const { report: id } = claimed.ref.citation
    const report = base.reports.find((each) => each.id === id)
    if (report === undefined) return []
    const sentence = { kind: 'report-differs', source: base.sources.find((each) => each.id === report.source)?.name ?? report.source, published: report.published, illustrative: report.illustrative, cohort: claimed.cohort, says: claimed.quantity, record: record.quantity, recordAsOf: record.asOf } as const
    return [state(sentence, [claimed.id, record.id])]
  })
}

const countable = ['departed_total', 'in_area', 'killed', 'returned', 'not_returned']

function toPart({ cohort, point, otherReadings }: LedgerEntry): LedgerPart {
  return { cohort, quantity: point.quantity, uncertain: otherReadings.length > 0, evidence: [point.id, ...otherReadings.map(({ id }) => id)] }
}

function toSeries(cohort: string, { country }: Composer, points: readonly FigurePoint[]): CohortSeries {
  const { runs } = seriesOf(points, country, cohort)
  return { cohort, runs: runs.map(({ population, points }) => ({ population, points: points.map(({ asOf, quantity, id }) => ({ asOf, quantity, evidence: id })) })) }
}
