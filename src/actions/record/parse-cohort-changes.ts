import type { CohortChange, Day, Outcome } from '../../core/index.ts'
import type { Kept } from './kept.ts'
import { knownOn, parseTable } from './table.ts'

/** Where the counting of a cohort changed: what it means, or what it is called. */
export function parseCohortChanges(csv: string, compiled: Day): Outcome<readonly Kept<CohortChange>[]> {
  return parseTable('data/record/cohort_changes.csv', csv, (cells) => {
    const day = cells.day('day')
    const country = cells.country()
    const cohorts = cells.text('cohorts').split('+')
    return {
      kind: 'cohort-change',
      id: `cohort-change:${country ?? ''}:${day}:${cohorts[0] ?? ''}`,
      times: { happened: day, known: knownOn(cells.optionalPartialDay('known'), compiled) },
      country,
      sourceUrl: cells.optionalText('source_url'),
      confidence: cells.confidence(),
      note: cells.optionalText('note'),
      day,
      cohorts,
      change: cells.oneOf('change', ['definition', 'name']),
      former: cells.optionalText('former'),
    }
  })
}
