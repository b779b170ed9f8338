import { done, type Day, type LevelDecision, type Outcome } from '../../core/index.ts'
import type { Kept } from './kept.ts'
import { knownOn, numberRepeats, parseTable, toPrecision } from './table.ts'

/** Level decisions. An edition without a date counts as known from the next dated one of its country on. */
export function parseLevelDecisions(csv: string, compiled: Day): Outcome<readonly Kept<LevelDecision>[]> {
  const parsed = parseTable('data/record/level_decisions.csv', csv, (cells, sequence) => {
    const decided = toPrecision(cells.optionalPartialDay('date'), cells.text('date_precision'))
    const edition = cells.optionalText('edition')
    const country = cells.country()
    return {
      kind: 'level-decision' as const,
      id: `level:${country ?? ''}:${edition ?? `${decided ?? ''}:${cells.text('scale_id')}`}`,
      published: cells.optionalPartialDay('known'),
      country,
      sourceUrl: cells.optionalText('source_url'),
      confidence: cells.confidence(),
      note: cells.optionalText('note'),
      decided,
      edition,
      ordinal: cells.optionalNumber('level_ordinal'),
      steps: cells.optionalNumber('n_levels'),
      label: cells.optionalText('label') ?? '',
      scaleId: cells.text('scale_id'),
      change: cells.oneOf('change', ['first', 'raised', 'lowered', 'unchanged', 'unknown']),
      scope: cells.text('scope'),
      sequence,
    }
  })
  if (!parsed.ok) return parsed
  const rows = parsed.value
  return done(
    numberRepeats(
      rows.map(({ published, ...row }, at) => {
        const next = rows.slice(at).find((later) => later.country === row.country && later.published !== undefined)?.published
        return { ...row, times: { happened: row.decided, known: knownOn(published ?? next, compiled) } }
      }),
    ),
  )
}
