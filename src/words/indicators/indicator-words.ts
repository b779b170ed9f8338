import type { AnyBlindSpot, ArrestMeasureName, AttackStatus, BlindSpot, CountMeasureName, IndicatorName, Language, MeasureLimit, MeasureName, MeasureUnit, SeverityMeasureName, ShownIndicator, Stream, TempoDefinition } from '../../core/index.ts'
import { englishIndicators } from './en.ts'
import { dutchIndicators } from './nl.ts'
import { saySourceMix, sourceMixWords } from './source-mix.ts'
import { statementMeasureNames, statementWords } from './statement-words.ts'
import { sayStatements } from './statements.ts'
import { sayTravellerStocks, travellerStocksWords } from './traveller-stocks.ts'

type Words<Key extends string> = Readonly<Record<Key, string>>

/** Words for every closed list that an indicator is made of; a new member without words fails to compile. */
export interface IndicatorWords {
  readonly heading: (day: string) => string
  readonly names: Words<IndicatorName>
  readonly counts: Words<CountMeasureName>
  readonly severity: Words<SeverityMeasureName>
  readonly arrests: Words<ArrestMeasureName>
  readonly blind: Words<BlindSpot>
  readonly limits: Words<MeasureLimit>
  /** Behind a number, for one and for more; empty where the number says it all. */
  readonly units: Readonly<Record<MeasureUnit, readonly [string, string]>>
  /** A stream standing alone in a list. */
  readonly streams: Words<Stream>
  readonly statuses: Words<AttackStatus | TempoDefinition>
  /** The window, and what it is held against. */
  readonly over: (days: string, reference: string | undefined) => string
  readonly interval: (low: string | undefined, high: string | undefined) => string
  readonly drawn: (draws: string, seed: string) => string
  /** How many of how many comparisons show a rise: one among many shows little. */
  readonly rises: (rises: string, comparisons: string) => string
  readonly blindTo: string
  /** Measures of which there is no number, and why. */
  readonly missing: (limit: MeasureLimit, measures: readonly string[]) => string
}

const words: Readonly<Record<Language, IndicatorWords>> = { nl: dutchIndicators, en: englishIndicators }

/** What a person reads of indicators, in one language. */
export function indicatorWords(language: Language): IndicatorWords {
  return words[language]
}

/** What a measure is called. */
export function measureName(language: Language, name: MeasureName): string {
  return measureNames[language][name]
}

/** What a measure is called that a person named; the name itself where Peil has no measure of it. */
export function namedMeasure(language: Language, named: string): string {
  return Object.entries(measureNames[language]).find(([name]) => name === named)?.[1] ?? named
}

// Some thousand names stand on the pages of an edition.
const measureNames: Readonly<Record<Language, Words<MeasureName>>> = { nl: namesIn('nl'), en: namesIn('en') }

function namesIn(language: Language): Words<MeasureName> {
  const { counts, severity, arrests } = words[language]
  return { ...counts, ...severity, ...arrests, ...sourceMixWords[language].measures, ...travellerStocksWords[language].measures, ...statementMeasureNames(language) }
}

/** What an indicator cannot see, in a sentence. */
export function blindSpot(language: Language, spot: AnyBlindSpot): string {
  const all: Words<AnyBlindSpot> = { ...words[language].blind, ...sourceMixWords[language].blind, ...travellerStocksWords[language].blind, ...statementWords[language].blind }
  return all[spot]
}

/** The sentences of an indicator that is said in words beside its numbers; none for the others. */
export function sayIndicator(language: Language, indicator: ShownIndicator): readonly string[] {
  if ('jumps' in indicator) return saySourceMix(language, indicator)
  if ('figures' in indicator) return sayTravellerStocks(language, indicator)
  return 'themes' in indicator ? sayStatements(language, indicator) : []
}
