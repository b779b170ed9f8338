import { daysBetween, firstDayOf, lastDayOf, rowsOf, type Country, type CurrentLevel, type Day, type EvidenceBase, type LevelBoard, type LevelDecision, type Statement } from '../../core/index.ts'
import { levelHistory, type ScaleHistory, type Spell } from '../../evidence/levels/level-history.ts'
import { beganAtLatest, isFirstOnScale, sameLabelSince, spellOn, unknownStepOn } from '../../evidence/levels/spells.ts'
import type { Composer } from './composer.ts'

export interface LevelSection {
  readonly level: CurrentLevel | undefined
  readonly statements: readonly Statement[]
  readonly boards: readonly LevelBoard[]
}

/** The level that the record has for the day, on its scale, how it came about, and its history board by board; whose it is, where another was set here. */
export function levelSection({ base, country, asOf, translations, state }: Composer, setHere: boolean): LevelSection {
  const history = levelHistory(base, country)
  const boards = history.map(toBoard)
  const spell = spellOn(history, asOf)
  const board = history.find(({ scaleId }) => scaleId === spell?.scaleId)
  if (spell === undefined || board === undefined) return { level: undefined, statements: [noLevel(history, country, asOf, state), ...partStatements(base, country, asOf, state)], boards }
  const latest = spell.decisions.findLast(({ decided }) => decided !== undefined && firstDayOf(decided) <= asOf)
  const evidence = spell.decisions.map(({ id }) => id)
  const level: CurrentLevel = {
    ordinal: spell.ordinal, steps: spell.steps, label: spell.label, scaleId: spell.scaleId, authority: board.authority,
    since: spell.from, sinceAtLatest: beganAtLatest(history, spell), edition: latest?.edition, decided: latest?.decided, nextReview: undefined, setHereBy: undefined,
    scale: board.scale.flatMap((step) => (step.ordinal === undefined ? [] : [{ ordinal: step.ordinal, label: step.labelNative, labelEn: step.labelEn, meaning: translations.both(step.id, 'meaning', step.meaning) }])),
    evidence: [...evidence, ...board.scale.map(({ id }) => id)],
  }
  const parts = partStatements(base, country, asOf, state)
  const now = state({ kind: 'level-now', country, accordingTo: setHere ? board.authority : undefined, ordinal: spell.ordinal, steps: spell.steps, label: spell.label, since: spell.from, atLatest: level.sinceAtLatest, edition: latest?.edition }, evidence)
  return { level, boards, statements: [now, ...latestDecision(latest, spell, history, state), ...changeOfScale(history, spell, state), ...parts] }
}

/** No level is known on the day: none was ever decided, or the last decision does not say which step. */
function noLevel(history: readonly ScaleHistory[], country: Country, asOf: Day, state: Composer['state']): Statement {
  const unknown = unknownStepOn(history, asOf)
  if (unknown?.decided === undefined) return state({ kind: 'level-none', country, asOf }, [])
  return state({ kind: 'level-step-unknown', country, decided: unknown.decided, label: unknown.label || undefined }, [unknown.id])
}

/** A level of a part of the country or of a sector is told for a month: the record seldom says when it ended. */
const partDays = 31

function partStatements(base: EvidenceBase, country: Country, asOf: Day, state: Composer['state']): readonly Statement[] {
  return rowsOf(base, 'level-decision').filter((row) => row.country === country && row.scope !== 'national').flatMap(({ id, scope, decided, change, ordinal, steps, label }) => {
    if (decided === undefined || ordinal === undefined || steps === undefined || firstDayOf(decided) > asOf || daysBetween(lastDayOf(decided), asOf) > partDays) return []
    return [state({ kind: 'level-part', scope, decided, change: change === 'raised' || change === 'lowered' ? change : 'set', ordinal, steps, label }, [id])]
  })
}

function latestDecision(latest: LevelDecision | undefined, { ordinal, steps, label }: Spell, history: readonly ScaleHistory[], state: Composer['state']): readonly Statement[] {
  if (latest?.decided === undefined) return []
  const { decided, change, id } = latest
  const edition = latest.edition ?? decided
  if (change === 'unchanged' && isFirstOnScale(history, latest)) return [state({ kind: 'level-kept-name', edition, decided, ordinal, steps, label }, [id])]
  if (change === 'unchanged') return [state({ kind: 'level-kept', edition, decided, ordinal, steps, label }, [id])]
  if (change === 'raised' || change === 'lowered') return [state({ kind: 'level-moved', edition, decided, direction: change, ordinal, steps, label }, [id])]
  return []
}

/** The same name on an older version of the scale: a new board, no raise. */
function changeOfScale(history: readonly ScaleHistory[], spell: Spell, state: Composer['state']): readonly Statement[] {
  const start = sameLabelSince(history, spell)
  if (start.scaleId === spell.scaleId) return []
  const sentence = { kind: 'scale-changed', label: spell.label, fromOrdinal: start.ordinal, fromSteps: start.steps, fromSince: start.from, toOrdinal: spell.ordinal, toSteps: spell.steps, on: spell.from } as const
  return [state(sentence, [...start.decisions.slice(0, 1), ...spell.decisions.slice(0, 1)].map(({ id }) => id))]
}

function toBoard({ scaleId, scaleName, steps, scale, validFrom, validTo, spells }: ScaleHistory): LevelBoard {
  return {
    scaleId, scaleName, steps, validFrom, validTo,
    labels: scale.map(({ labelNative }) => labelNative),
    spells: spells.map(({ ordinal, label, from, to, decisions }) => ({
      ordinal, label, from, to, editions: decisions.flatMap(({ edition }) => edition ?? []), evidence: decisions.map(({ id }) => id),
    })),
  }
}
