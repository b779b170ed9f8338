import { statementThemes, type IndicatorName, type MeasureName } from '../../../core/index.ts'
import type { IndicatorChartName } from '../../../words/indicators/page-words.ts'

/** A number that a chart draws filled, and the one that it draws open in the same row. */
export interface ChartedMeasure {
  readonly now: MeasureName
  readonly beside: MeasureName | undefined
}

export interface IndicatorChart {
  readonly name: IndicatorChartName
  readonly measures: readonly ChartedMeasure[]
}

const alone = (now: MeasureName): ChartedMeasure => ({ now, beside: undefined })

/** Which numbers of an indicator are drawn, each chart on one axis; the table and the file hold all. */
export const chartedMeasures: Readonly<Record<IndicatorName, readonly IndicatorChart[]>> = {
  'attack-tempo': [{ name: 'tempo', measures: [{ now: 'rate', beside: 'reference-count' }] }],
  'foiled-plots': [{ name: 'tempo', measures: [{ now: 'rate', beside: 'reference-count' }] }, { name: 'foiled-share', measures: [alone('foiled-share')] }],
  arrests: [{ name: 'arrests', measures: [{ now: 'arrests-in-year', beside: 'arrests-year-before' }] }],
  severity: [{ name: 'deaths', measures: [{ now: 'deaths-per-attack', beside: 'deaths-median' }] }, { name: 'deadly-share', measures: [alone('deadly-share')] }],
  'traveller-stocks': [
    { name: 'stocks', measures: (['departed', 'in-area', 'killed', 'returned', 'elsewhere'] as const).map(alone) },
    { name: 'flows', measures: (['departures', 'deaths', 'returns', 'change-in-area'] as const).map(alone) },
  ],
  statements: [
    { name: 'said', measures: statementThemes.map((theme) => ({ now: `${theme}-statements` as const, beside: `${theme}-reference-statements` as const })) },
    { name: 'directions', measures: statementThemes.flatMap((theme) => (['up', 'down', 'neutral'] as const).map((way) => ({ now: `${theme}-${way}` as const, beside: `${theme}-reference-${way}` as const }))) },
  ],
  'source-mix': [
    { name: 'largest-share', measures: [{ now: 'largest-share', beside: 'reference-largest-share' }] },
    { name: 'effective-sources', measures: [{ now: 'effective-sources', beside: 'reference-effective-sources' }] },
  ],
}
