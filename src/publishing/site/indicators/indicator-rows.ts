import type { Language, Measure, MeasureName, Region, ShownIndicator } from '../../../core/index.ts'
import { formatMeasure, isKnown, type MeasureCells } from '../../../words/indicators/format-measure.ts'
import { indicatorWords, measureName } from '../../../words/indicators/indicator-words.ts'
import { subjectName } from '../../../words/indicators/subject-name.ts'
import { wordsFor } from '../../../words/words-for.ts'

/** A number of an indicator: table, chart and file are all made of these. */
export interface IndicatorRow {
  readonly indicator: ShownIndicator
  readonly measure: Measure<MeasureName>
}

export function indicatorRows(indicators: readonly ShownIndicator[]): readonly IndicatorRow[] {
  return indicators.flatMap((indicator) => measuresOf(indicator).map((measure) => ({ indicator, measure })))
}

/** The number of a name that an indicator has. */
export function findMeasure(indicator: ShownIndicator, name: MeasureName): Measure<MeasureName> | undefined {
  return measuresOf(indicator).find((each) => each.name === name)
}

function measuresOf({ measures }: ShownIndicator): readonly Measure<MeasureName>[] {
  return measures
}

/** A number in words; unknown is called so, with the reason. */
export function measureCells(language: Language, measure: Measure<MeasureName>): MeasureCells {
  if (isKnown(measure)) return formatMeasure(language, measure)
  const { name, limit } = measure
  return { value: wordsFor(language).page.unknown, interval: '', text: [measureName(language, name), ...(limit === undefined ? [] : [indicatorWords(language).limits[limit]])].join('; ') }
}

/** What a row counts, where its stream stands above it. */
export function subjectInStream(language: Language, { subject }: ShownIndicator, regions: readonly Region[]): string {
  return subjectName(language, { ...subject, stream: undefined }, regions)
}
