import type { CohortIdentity, Outcome } from '../../core/index.ts'
import type { Kept } from './kept.ts'
import { parseTable } from './table.ts'

/** Which cohorts add up to which. */
export function parseIdentities(csv: string): Outcome<readonly Kept<CohortIdentity>[]> {
  return parseTable('data/record/identities.csv', csv, (cells) => {
    const from = cells.day('from')
    const country = cells.country()
    return {
      kind: 'cohort-identity',
      id: `identity:${country ?? ''}:${from}:${cells.text('total')}`,
      times: { happened: from, known: from },
      country,
      sourceUrl: undefined,
      confidence: undefined,
      note: cells.optionalText('note'),
      from,
      to: cells.optionalText('to') === undefined ? undefined : cells.day('to'),
      total: cells.text('total'),
      parts: cells.text('parts').split('+'),
      roundingStep: cells.optionalNumber('rounding_step') ?? 1,
    }
  })
}
