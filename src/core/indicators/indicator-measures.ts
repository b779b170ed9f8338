import type { Indicator } from './indicator.ts'
import type { SourceMix, SourceMixBlind, SourceMixMeasureName } from './source-mix.ts'
import type { StatementBlind, StatementCounts, StatementMeasureName } from './threat-statement.ts'
import type { TravellerBlind, TravellerMeasureName, TravellerStocks } from './traveller-stocks.ts'

/** Numbers of a count of attacks or plots, in the order in which they are asked: what comes first can explain what comes later. */
export type CountMeasureName =
  | 'source-mix' | 'count' | 'reference-count' | 'rate' | 'rate-ratio' | 'rate-p' | 'longest-gap' | 'gap-p' | 'silence-needed'
  | 'drift' | 'drift-gain' | 'changes' | 'rate-since-change' | 'rate-before-change' | 'likeliest-change-p' | 'scatter' | 'scatter-p' | 'theta' | 'contagion' | 'contagion-p'
  | 'chance-all-history' | 'chance-half-life' | 'chance-quarter-weight' | 'day-unknown' | 'foiled-share'

/** Numbers of what attacks cost. */
export type SeverityMeasureName =
  | 'attacks' | 'tolls-unknown' | 'deaths-per-attack' | 'deaths-median' | 'deaths-most' | 'share-of-deadliest' | 'deadly-share' | 'deadly-share-least' | 'deadly-share-most'

/** Numbers of arrests, of a year by Europol's totals and of the window by what reports tell. */
export type ArrestMeasureName = 'arrests-in-year' | 'arrests-otherwise' | 'arrests-year-before' | 'arrests-ratio' | 'arrests-p' | 'arrests-told'

/** What an indicator of attacks, plots, arrests or deaths cannot see. */
export type BlindSpot =
  | 'table-incomplete' | 'stream-thin' | 'one-country' | 'no-reason-given' | 'sources-not-compared' | 'sources-differ' | 'undisclosed' | 'disclosed-late' | 'arrested-together'
  | 'area-changes' | 'campaign-apart' | 'one-of-many' | 'heavy-tail' | 'toll-unknown'

export type MeasureName = CountMeasureName | SeverityMeasureName | ArrestMeasureName | SourceMixMeasureName | TravellerMeasureName | StatementMeasureName

/** What any indicator cannot see. */
export type AnyBlindSpot = BlindSpot | SourceMixBlind | TravellerBlind | StatementBlind

/** An indicator as an assessment shows it: every measure and blind spot of it has its words, and the last three have sentences of their own. */
export type ShownIndicator = Indicator<CountMeasureName | SeverityMeasureName | ArrestMeasureName, BlindSpot> | SourceMix | TravellerStocks | StatementCounts
