import type { MeasureUnit, Region, ShownIndicator } from '../../../core/index.ts'
import { capitalised } from '../../../words/format.ts'
import { isKnown } from '../../../words/indicators/format-measure.ts'
import { indicatorWords, measureName } from '../../../words/indicators/indicator-words.ts'
import { indicatorPageWords } from '../../../words/indicators/page-words.ts'
import type { Words } from '../../../words/words-for.ts'
import { withDescription } from '../../charts/chart-text.ts'
import { intervalRowsChart, type IntervalRow } from '../../charts/interval-rows.ts'
import { drawing, markup, nothing, type Markup } from '../../pages/markup.ts'
import { chartedMeasures, type ChartedMeasure, type IndicatorChart } from './charted-measures.ts'
import { findMeasure, measureCells, subjectInStream } from './indicator-rows.ts'

/** The charts of indicators of one name and stream; one without a known number is not drawn. */
export function indicatorFigures(indicators: readonly ShownIndicator[], regions: readonly Region[], words: Words): Markup {
  const [first] = indicators
  return first === undefined ? nothing : markup`${chartedMeasures[first.name].map((chart) => figure(chart, indicators, regions, words))}`
}

function figure(chart: IndicatorChart, indicators: readonly ShownIndicator[], regions: readonly Region[], words: Words): Markup {
  const rows = chartRows(chart, indicators, regions, words)
  if (rows.every((row) => row.value === undefined && row.low === undefined && row.beside === undefined)) return nothing
  const said = indicatorPageWords[words.language]
  const caption = `${said.captions[chart.name]}${rows.some(({ value, low }) => value === undefined && low === undefined) ? ` ${said.unknownIsBlank}` : ''}`
  const draw = (size: 'wide' | 'narrow') => drawing(withDescription(intervalRowsChart(rows, said.charts[chart.name], size, tickFormat(chart, indicators, words)), caption))
  return markup`<figure><h3>${said.charts[chart.name]}</h3>${draw('wide')}${draw('narrow')}<figcaption>${caption}</figcaption></figure>`
}

/** The lines of a chart: each number that it draws, for each subject. */
function chartRows({ name, measures }: IndicatorChart, indicators: readonly ShownIndicator[], regions: readonly Region[], words: Words): readonly IntervalRow[] {
  return indicators.flatMap((indicator) => measures.flatMap((charted): readonly IntervalRow[] => {
    const now = findMeasure(indicator, charted.now)
    if (now === undefined) return []
    const beside = charted.beside === undefined ? undefined : findMeasure(indicator, charted.beside)
    const { value, interval } = measureCells(words.language, now)
    const reason = isKnown(now) || now.limit === undefined ? '' : ` (${indicatorWords(words.language).limits[now.limit]})`
    const range = interval === '' ? reason : ` (${interval})`
    const compared = beside === undefined ? '' : `; ${indicatorPageWords[words.language].beside[name]} ${measureCells(words.language, beside).value}`
    return [{ text: `${label(charted, measures, indicator, indicators, regions, words)}: ${value}${range}${compared}`, value: now.value, low: now.low, high: now.high, beside: beside?.value }]
  }))
}

function label({ now }: ChartedMeasure, measures: readonly ChartedMeasure[], indicator: ShownIndicator, indicators: readonly ShownIndicator[], regions: readonly Region[], { language }: Words): string {
  const parts = [...(indicators.length > 1 ? [subjectInStream(language, indicator, regions)] : []), ...(measures.length > 1 ? [measureName(language, now)] : [])]
  return capitalised(parts.length === 0 ? subjectInStream(language, indicator, regions) : parts.join(', '))
}

function tickFormat({ measures: [charted] }: IndicatorChart, indicators: readonly ShownIndicator[], words: Words): (value: number) => string {
  const units = indicators.flatMap((indicator): readonly MeasureUnit[] => (charted === undefined ? [] : [findMeasure(indicator, charted.now)?.unit ?? 'attacks']))
  return units.includes('share') ? words.percent : (value) => words.number(value, Number.isInteger(value) ? 0 : 1)
}
