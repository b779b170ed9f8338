import { recordDrivers, rowsOf, type ReasonGroup, type RecordedJudgement, type Statement } from '../../core/index.ts'
import type { Composer } from './composer.ts'

export interface ReasonsSection {
  readonly edition: string | undefined
  readonly whyInShort: Statement | undefined
  /** Reasons that carry the level, by driver. */
  readonly reasons: readonly ReasonGroup[]
  /** Reasons of the same edition that point down. */
  readonly against: readonly Statement[]
}

/** What the newest edition with stated reasons gave for its level. */
export function reasonsSection({ base, country, translations, state }: Composer): ReasonsSection {
  const judgements = rowsOf(base, 'recorded-judgement').filter((row) => row.country === country)
  const newest = judgements.toSorted((a, b) => a.times.known.localeCompare(b.times.known)).at(-1)
  if (newest === undefined) return { edition: undefined, whyInShort: undefined, reasons: [], against: [] }
  const ofEdition = judgements.filter(({ edition }) => edition === newest.edition).toSorted((a, b) => a.id.localeCompare(b.id))
  const say = (row: RecordedJudgement) => {
    const { driver, direction, edition } = row
    return state({ kind: 'reason', driver, direction, edition, decided: row.times.happened ?? row.times.known, text: translations.both(row.id, 'reason', row.reason) }, [row.id])
  }
  const count = (direction: RecordedJudgement['direction']) => ofEdition.filter((row) => row.direction === direction).length
  const wasLowered = rowsOf(base, 'level-decision').some((row) => row.country === country && row.edition === newest.edition && row.change === 'lowered')
  const leading = ofEdition.filter(({ direction }) => direction === (wasLowered ? 'down' : 'up')).slice(0, 2)
  return {
    edition: newest.edition,
    whyInShort: state(
      { kind: 'why-in-short', up: count('up'), down: count('down'), neutral: count('neutral'), edition: newest.edition, leading: leading.map((row) => translations.both(row.id, 'reason', row.reason)) },
      ofEdition.map(({ id }) => id),
    ),
    reasons: recordDrivers.flatMap((driver) => {
      const statements = ofEdition.filter((row) => row.driver === driver && row.direction !== 'down').map(say)
      return statements.length === 0 ? [] : [{ driver, statements }]
    }),
    against: ofEdition.filter(({ direction }) => direction === 'down').map(say),
  }
}
