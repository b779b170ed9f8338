import { daysBetween, entriesOf, type CurrentLevel, type EntryOf, type Statement } from '../../core/index.ts'
import { holdingIn } from '../../evidence/levels/holding-in.ts'
import type { SetLevel } from '../../evidence/levels/set-levels.ts'
import type { Composer } from './composer.ts'
import { ownPartLevels } from './own-part-levels.ts'

export interface OwnLevelSection {
  /** Undefined where no level that was set here holds. */
  readonly level: CurrentLevel | undefined
  readonly statements: readonly Statement[]
  /** The first reason of who set it: why, in short. */
  readonly leading: Statement | undefined
}

/** The level that people set here for the country: who did, why, and what the model proposed at that moment; after it those of its parts. */
export function ownLevelSection(composer: Composer): OwnLevelSection {
  const { base, country, asOf, state } = composer
  const holding = holdingIn(base, { country, parts: [] })?.level
  const entry = entriesOf(base.logbook, 'level').find(({ id }) => id === holding?.own?.entry)
  const parts = ownPartLevels(composer)
  if (holding === undefined || entry === undefined) return { level: undefined, statements: [...endedLevel(composer), ...parts], leading: undefined }
  const { author, known: decided, evidence, body: { step: ordinal, steps, label, review, until, second, reasons, proposal } } = entry
  return {
    level: toCurrentLevel(holding, entry, composer),
    leading: reasons[0] && state({ kind: 'own-reason', author, text: reasons[0] }, evidence),
    statements: [
      state({ kind: 'own-level', author, second, decided, ordinal, steps, label, review, until, overdue: review < asOf }, evidence),
      ...reasons.map((text) => state({ kind: 'own-reason', author, text }, evidence)),
      state({ kind: 'own-proposal', decided, set: ordinal, proposal }, []),
      ...parts,
    ],
  }
}

/** Days for which is told that a level has run out; that its trigger was withdrawn is told until another is set. */
const endedDays = 31

/** Why the last level that was set here for the country no longer holds. */
function endedLevel({ base, country, asOf, state }: Composer): readonly Statement[] {
  const last = entriesOf(base.logbook, 'level').findLast(({ scope }) => scope === country)
  if (last === undefined) return []
  const { author, known: decided, evidence, body: { step: ordinal, steps, label, until, trigger } } = last
  const said = { kind: 'own-level-ended', author, decided, ordinal, steps, label } as const
  if (trigger !== undefined && !base.logbook.some(({ id }) => id === trigger)) return [state({ ...said, ended: { by: 'trigger-withdrawn' } }, evidence)]
  if (until === undefined || until >= asOf || daysBetween(until, asOf) > endedDays) return []
  return [state({ ...said, ended: { by: 'run-out', last: until } }, evidence)]
}

function toCurrentLevel({ scale }: SetLevel, { author, known, evidence, body }: EntryOf<'level'>, { translations }: Composer): CurrentLevel {
  const { step, steps, label, scaleId, review } = body
  return {
    ordinal: step, steps, label, scaleId, authority: '', setHereBy: author, since: known, sinceAtLatest: false, edition: undefined, decided: known, nextReview: review,
    scale: scale.flatMap((each) => (each.ordinal === undefined ? [] : [{ ordinal: each.ordinal, label: each.labelNative, labelEn: each.labelEn, meaning: translations.both(each.id, 'meaning', each.meaning) }])),
    evidence: [...evidence, ...scale.map(({ id }) => id)],
  }
}
