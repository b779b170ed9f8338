import type { Day, Outcome, RecordedWarning } from '../../core/index.ts'
import type { Kept } from './kept.ts'
import { knownOn, parseTable } from './table.ts'

/** Expectations that were made public, with what became of them; the outcome is later knowledge and no view of the day shows it. */
export function parseWarnings(csv: string, compiled: Day): Outcome<readonly Kept<RecordedWarning>[]> {
  return parseTable('data/record/warnings.csv', csv, (cells) => {
    const happened = cells.optionalPartialDay('date_issued')
    const horizon = cells.optionalText('horizon')
    return {
      kind: 'recorded-warning',
      id: cells.text('id'),
      times: { happened, known: knownOn(happened, compiled) },
      country: cells.country(),
      sourceUrl: cells.optionalText('source_url'),
      confidence: cells.confidence(),
      note: cells.optionalText('note'),
      edition: cells.optionalText('edition'),
      subject: cells.text('subject'),
      expectation: cells.text('expectation'),
      polarity: cells.text('polarity'),
      horizon: horizon === 'none given' ? undefined : horizon,
      outcome: cells.text('outcome'),
      outcomeBasis: cells.optionalText('outcome_basis') ?? '',
      outcomeDetail: cells.optionalText('outcome_detail') ?? '',
      outcomeSourceUrl: cells.optionalText('outcome_source_url'),
    }
  })
}
