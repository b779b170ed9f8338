import type { Indicator, IndicatorName } from './indicator.ts'
import { sourceMixMeasures, type SourceMix, type SourceMixBlind, type SourceMixMeasureName } from './source-mix.ts'
import { statementMeasures, type StatementBlind, type StatementCounts, type StatementMeasureName } from './threat-statement.ts'
import { travellerMeasures, type TravellerBlind, type TravellerMeasureName, type TravellerStocks } from './traveller-stocks.ts'

/** Numbers of a count of attacks or plots, in the order in which they are asked: what comes first can explain what comes later. */
export const countMeasures = [
  'source-mix', 'count', 'reference-count', 'rate', 'rate-ratio', 'rate-p', 'longest-gap', 'gap-p', 'silence-needed',
  'drift', 'drift-gain', 'changes', 'rate-since-change', 'rate-before-change', 'likeliest-change-p', 'scatter', 'scatter-p', 'theta', 'contagion', 'contagion-p',
  'chance-all-history', 'chance-half-life', 'chance-quarter-weight', 'day-unknown', 'foiled-share',
] as const
export type CountMeasureName = (typeof countMeasures)[number]

/** Numbers of what attacks cost. */
export const severityMeasures = [
  'attacks', 'tolls-unknown', 'deaths-per-attack', 'deaths-median', 'deaths-most', 'share-of-deadliest', 'deadly-share', 'deadly-share-least', 'deadly-share-most',
] as const
export type SeverityMeasureName = (typeof severityMeasures)[number]

/** Numbers of arrests, of a year by Europol's totals and of the window by what reports tell. */
export const arrestMeasures = [
  'arrests-in-year', 'arrests-otherwise', 'arrests-year-before', 'arrests-ratio', 'arrests-p', 'arrests-told',
] as const
export type ArrestMeasureName = (typeof arrestMeasures)[number]

/** What an indicator of attacks, plots, arrests or deaths cannot see. */
export type BlindSpot =
  | 'table-incomplete' | 'stream-thin' | 'one-country' | 'no-reason-given' | 'sources-not-compared' | 'sources-differ' | 'undisclosed' | 'disclosed-late' | 'arrested-together'
  | 'area-changes' | 'campaign-apart' | 'one-of-many' | 'heavy-tail' | 'toll-unknown'

export type MeasureName = CountMeasureName | SeverityMeasureName | ArrestMeasureName | SourceMixMeasureName | TravellerMeasureName | StatementMeasureName

/** What any indicator cannot see. */
export type AnyBlindSpot = BlindSpot | SourceMixBlind | TravellerBlind | StatementBlind

/** An indicator as an assessment shows it: every measure and blind spot of it has its words, and the last three have sentences of their own. */
export type ShownIndicator = Indicator<CountMeasureName | SeverityMeasureName | ArrestMeasureName, BlindSpot> | SourceMix | TravellerStocks | StatementCounts

/** The numbers that each indicator may have: a question can only name one of these. */
export const measuresOfIndicator: Readonly<Record<IndicatorName, readonly MeasureName[]>> = {
  'attack-tempo': countMeasures,
  'foiled-plots': countMeasures,
  arrests: arrestMeasures,
  severity: severityMeasures,
  'traveller-stocks': travellerMeasures,
  statements: statementMeasures,
  'source-mix': sourceMixMeasures,
}
