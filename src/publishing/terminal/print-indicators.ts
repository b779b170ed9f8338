import type { AnyBlindSpot, Language, Measure, MeasureName, Region, ShownIndicator } from '../../core/index.ts'
import { formatDay, formatNumber } from '../../words/format.ts'
import { formatMeasure, isKnown } from '../../words/indicators/format-measure.ts'
import { blindSpot, indicatorWords, measureName, sayIndicator } from '../../words/indicators/indicator-words.ts'
import { subjectName } from '../../words/indicators/subject-name.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import type { PrintOptions } from './print-options.ts'
import { bullet, wrap } from './wrap.ts'

/** Indicators one after the other: whose, over which days, each number with unit and interval, and what it cannot see. */
export function printIndicators(indicators: readonly ShownIndicator[], regions: readonly Region[], { language, columns }: PrintOptions): string {
  const words = wordsFor(language)
  const [first] = indicators
  if (first === undefined) return ''
  return [
    wrap(indicatorWords(language).heading(words.day(first.asOf)), columns),
    ...printRises(indicators, language, columns),
    ...indicators.map((indicator) => printIndicator(indicator, regions, words, columns)),
  ].join('\n\n') + '\n'
}

/** Where any shows a rise, of how many that is one: said before all of them. */
function printRises(indicators: readonly ShownIndicator[], language: Language, columns: number): readonly string[] {
  const compared = indicators.filter((indicator) => indicator.measures.some(({ name, value }) => name === 'rate-p' && value !== undefined))
  const rises = compared.filter(({ blind }) => blind.some((spot) => spot === 'one-of-many')).length
  return rises === 0 ? [] : [wrap(indicatorWords(language).rises(formatNumber(language, rises), formatNumber(language, compared.length)), columns)]
}

function printIndicator(indicator: ShownIndicator, regions: readonly Region[], words: Words, columns: number): string {
  const { name, subject, period, reference, measures, blind } = indicator
  const spots: readonly AnyBlindSpot[] = blind
  const said = indicatorWords(words.language)
  const days = (of: { readonly first: string; readonly last: string }) => formatDay(words.language, `${of.first}/${of.last}`)
  return [
    wrap(`${said.names[name]}: ${subjectName(words.language, subject, regions)}. ${said.over(days(period), reference && days(reference))}`, columns),
    ...sayIndicator(words.language, indicator).map((sentence) => bullet('  –', sentence, columns)),
    measureTable(measures, words.language, columns),
    `  ${said.blindTo}:`,
    ...spots.map((spot) => bullet('    ·', blindSpot(words.language, spot), columns)),
  ].join('\n')
}

/** Numbers under each other with their intervals, each followed by what it is, of which days and how it was drawn; then what is not known, by the reason. */
function measureTable(measures: readonly Measure<MeasureName>[], language: Language, columns: number): string {
  const known = measures.filter(isKnown).map((measure) => formatMeasure(language, measure))
  const unknown = Map.groupBy(measures.flatMap((measure) => (!isKnown(measure) && measure.limit !== undefined ? [{ name: measure.name, limit: measure.limit }] : [])), ({ limit }) => limit)
  const [value, interval] = (['value', 'interval'] as const).map((cell) => Math.max(0, ...known.map((cells) => cells[cell].length)))
  return [
    ...known.map((cells) => bullet(`  ${cells.value.padStart(value ?? 0)}  ${cells.interval.padEnd(interval ?? 0)} `, cells.text, columns)),
    ...[...unknown].map(([limit, some]) => wrap(indicatorWords(language).missing(limit, some.map(({ name }) => measureName(language, name))), columns, '  ')),
  ].join('\n')
}
