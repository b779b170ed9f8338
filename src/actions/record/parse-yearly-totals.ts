import { done, type Day, type Outcome, type YearlyTotal } from '../../core/index.ts'
import type { Kept } from './kept.ts'
import { knownOn, numberRepeats, parseTable } from './table.ts'

/** Totals of Europol's yearly report. */
export function parseYearlyTotals(csv: string, compiled: Day): Outcome<readonly Kept<YearlyTotal>[]> {
  const parsed = parseTable('data/events/tesat.csv', csv, (cells) => {
    const country = cells.country()
    const year = cells.text('year')
    return {
      kind: 'yearly-total' as const,
      id: `tesat:${year}:${country ?? cells.text('scope')}:${cells.text('ideology')}`,
      times: { happened: year, known: knownOn(cells.optionalPartialDay('known'), compiled) },
      country,
      sourceUrl: cells.optionalText('source_url'),
      confidence: cells.confidence(),
      note: cells.optionalText('note'),
      year: Number(year),
      area: cells.text('scope'),
      ideology: cells.text('ideology'),
      completed: cells.optionalNumber('completed'),
      failed: cells.optionalNumber('failed'),
      foiled: cells.optionalNumber('foiled'),
      totalAttacks: cells.optionalNumber('total_attacks'),
      arrests: cells.optionalNumber('arrests'),
      killed: cells.optionalNumber('killed'),
      injured: cells.optionalNumber('injured'),
    }
  })
  return parsed.ok ? done(numberRepeats(parsed.value)) : parsed
}
