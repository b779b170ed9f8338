import type { EvidenceRow, LevelDecision, Sentence } from '../../core/index.ts'
import type { Translations } from '../picture/translations.ts'

/** What a row of the record says, as the picture would say it; undefined for rows that are only counted with: steps of a scale, sums, other counts, yearly totals. */
export function sentenceOfRow(row: EvidenceRow, translations: Translations): Sentence | undefined {
  const day = row.times.happened ?? row.times.known
  switch (row.kind) {
    case 'recorded-judgement': return { kind: 'reason', driver: row.driver, direction: row.direction, edition: row.edition, decided: day, text: translations.both(row.id, 'reason', row.reason) }
    case 'recorded-warning': return { kind: 'warning', edition: row.edition, issued: day, expectation: translations.both(row.id, 'expectation', row.expectation), horizon: row.horizon }
    case 'cohort-figure': return { kind: 'cohort', cohort: row.cohort, quantity: { value: row.value, low: row.low, high: row.high, qualifier: row.qualifier }, figureAsOf: day, population: row.population }
    case 'threat-event': {
      const { country, status, ideology, attackType, killed, injured } = row
      return { kind: 'event', day: row.day, place: translations.place(row.place), country, status, ideology, attackType, killed, injured }
    }
    case 'level-decision': return sentenceOfDecision(row)
    case 'scale-step':
    case 'cohort-identity':
    case 'cohort-change':
    case 'yearly-total':
      return undefined
  }
}

/** Undefined where the record does not hold the step, or not the day. An authority that names no editions is known by the day of its decision. */
function sentenceOfDecision({ decided, edition = decided, ordinal, steps, label, change, scope }: LevelDecision): Sentence | undefined {
  if (decided === undefined || edition === undefined || ordinal === undefined || steps === undefined) return undefined
  const level = { decided, ordinal, steps, label }
  const moved = change === 'raised' || change === 'lowered'
  if (scope !== 'national') return { kind: 'level-part', scope, change: moved ? change : 'set', ...level }
  if (moved) return { kind: 'level-moved', edition, direction: change, ...level }
  return change === 'unchanged' ? { kind: 'level-kept', edition, ...level } : undefined
}
