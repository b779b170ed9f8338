import type { ShownIndicator } from '../../../core/index.ts'
import { toCsv } from '../csv.ts'
import { indicatorRows, type IndicatorRow } from './indicator-rows.ts'

const heads = [
  'stream', 'motive', 'outcome', 'area', 'measure', 'value', 'low_95', 'high_95', 'unit', 'first', 'last', 'reference_first', 'reference_last', 'as_of', 'limit', 'draws', 'seed', 'method_version',
] as const

/** Every number of the indicators of a name as CSV, in full and with names as the code has them, so that one file serves both languages. */
export function indicatorCsv(indicators: readonly ShownIndicator[]): string {
  return toCsv(heads, indicatorRows(indicators).map(fields))
}

function fields({ indicator, measure }: IndicatorRow): readonly (string | number | undefined)[] {
  const { subject: { stream, ideology, status, area }, period, reference, asOf, version } = indicator
  const { first, last } = measure.span ?? period
  return [
    stream, ideology, status, area, measure.name, measure.value, measure.low, measure.high, measure.unit, first, last, reference?.first, reference?.last, asOf, measure.limit,
    measure.simulation?.draws, measure.simulation?.seed, version,
  ]
}
