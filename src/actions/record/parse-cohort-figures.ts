import { done, rowQualifiers, type CohortFigure, type Day, type Outcome } from '../../core/index.ts'
import type { Kept } from './kept.ts'
import { knownOn, numberRepeats, parseTable, siteOf, toPrecision } from './table.ts'

/** Counts of travellers, returnees and others, each by one source. */
export function parseCohortFigures(csv: string, compiled: Day): Outcome<readonly Kept<CohortFigure>[]> {
  const parsed = parseTable('data/record/cohort_figures.csv', csv, (cells) => {
    const happened = toPrecision(cells.optionalPartialDay('date'), cells.text('date_precision'))
    const sourceUrl = cells.optionalText('source_url')
    const country = cells.country()
    return {
      kind: 'cohort-figure' as const,
      id: `cohort:${country ?? ''}:${cells.text('cohort')}:${happened ?? ''}:${siteOf(sourceUrl)}`,
      times: { happened, known: knownOn(cells.optionalPartialDay('published') ?? happened, compiled) },
      country,
      sourceUrl,
      confidence: cells.confidence(),
      note: cells.optionalText('note'),
      cohort: cells.text('cohort'),
      population: cells.optionalText('population'),
      value: cells.optionalNumber('value'),
      low: cells.optionalNumber('low'),
      high: cells.optionalNumber('high'),
      qualifier: cells.oneOf('qualifier', rowQualifiers),
      edition: cells.optionalText('edition'),
    }
  })
  return parsed.ok ? done(numberRepeats(parsed.value)) : parsed
}
