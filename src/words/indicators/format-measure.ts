import type { Language, Measure, MeasureName } from '../../core/index.ts'
import { formatDay, formatNumber, formatPercent, formatSmall } from '../format.ts'
import { indicatorWords, measureName } from './indicator-words.ts'

/** Whether a measure has a number, or a range that nothing limits. */
export function isKnown({ value, low, limit }: Measure<MeasureName>): boolean {
  return value !== undefined || (low !== undefined && limit === undefined)
}

/** One measure in the cells of a table: number with unit, 95 % interval, and what it is with its days, draws and limit. */
export interface MeasureCells {
  readonly value: string
  readonly interval: string
  readonly text: string
}

/** A known measure in words; what is known as a range alone has that in place of a number. */
export function formatMeasure(language: Language, measure: Measure<MeasureName>): MeasureCells {
  const words = indicatorWords(language)
  const { name, value, low, high, limit, span, simulation } = measure
  const say = (number: number) => formatValue(language, measure, number)
  const range = low === undefined && high === undefined ? '' : words.interval(low === undefined ? undefined : say(low), high === undefined ? undefined : say(high))
  return {
    value: `${value === undefined ? range : say(value)} ${words.units[measure.unit][value === 1 ? 0 : 1]}`.trim(),
    interval: value === undefined ? '' : range,
    text: [
      measureName(language, name),
      ...(span === undefined ? [] : [formatDay(language, span.first === span.last ? span.first : `${span.first}/${span.last}`)]),
      ...(simulation === undefined ? [] : [words.drawn(formatNumber(language, simulation.draws), String(simulation.seed))]),
      ...(limit === undefined ? [] : [words.limits[limit]]),
    ].join('; '),
  }
}

/** Whole counts as they are, chances of what is to come and shares as percentages, ratios from 1 on with two decimals, everything else in two digits. */
function formatValue(language: Language, { name, unit }: Measure<MeasureName>, number: number): string {
  if (unit === 'share' || (unit === 'probability' && name.startsWith('chance-'))) return formatPercent(language, number)
  if (unit === 'ratio' && number >= 1) return formatNumber(language, number, 2)
  if (unit === 'probability' || unit === 'ratio' || unit === 'nats' || unit === 'per-year') return formatSmall(language, number)
  return formatNumber(language, number, Number.isInteger(number) ? 0 : 1)
}
