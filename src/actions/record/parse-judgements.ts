import { recordDrivers, type Day, type Outcome, type RecordedJudgement } from '../../core/index.ts'
import type { Kept } from './kept.ts'
import { knownOn, parseTable } from './table.ts'

/** The reasons that Dutch editions gave for their level. */
export function parseJudgements(csv: string, compiled: Day): Outcome<readonly Kept<RecordedJudgement>[]> {
  return parseTable('data/record/judgements.csv', csv, (cells) => {
    const happened = cells.optionalPartialDay('date')
    return {
      kind: 'recorded-judgement',
      id: cells.text('id'),
      times: { happened, known: knownOn(happened, compiled) },
      country: 'NL',
      sourceUrl: cells.optionalText('source_url'),
      confidence: cells.confidence(),
      note: cells.optionalText('note'),
      edition: cells.text('edition'),
      level: cells.text('level'),
      driver: cells.oneOf('driver', recordDrivers),
      direction: cells.oneOf('direction', ['up', 'down', 'neutral']),
      reason: cells.text('reason'),
      dutchTerm: cells.optionalText('dutch_term'),
    }
  })
}
