import { firstDayOf, lastDayOf, levelForScope, rowsOf, scopeName, type OwnLevel, type Country, type Day, type EvidenceBase, type LevelScope, type PartialDay, type ScaleStep } from '../../core/index.ts'
import { levelHistory } from './level-history.ts'
import { scopeOfDecision } from './scope-of-decision.ts'
import { spellsOf } from './spells.ts'

/** A level that was set for a scope, and until when it holds. */
export interface SetLevel {
  readonly scope: LevelScope
  readonly ordinal: number
  readonly steps: number
  readonly label: string
  readonly scaleId: string
  readonly scale: readonly ScaleStep[]
  readonly since: PartialDay
  readonly from: Day
  /** Last day on which it holds; undefined while nothing ends it. What ends it may have become known later. */
  readonly until: Day | undefined
  /** The same as it was said when the level was set; no decision of the record says it. */
  readonly expires: Day | undefined
  /** Who set it here, and when it is to be looked at again; undefined for a decision of the record. */
  readonly own: OwnLevel | undefined
}

/** Levels set for a country and its parts. A decision that brings a part back to the level of what it lies in sets none: it ends the part's own. */
export function setLevels(base: Pick<EvidenceBase, 'rows'>, country: Country): readonly SetLevel[] {
  const texts = [...new Set(rowsOf(base, 'level-decision').filter((each) => each.country === country).map(({ scope }) => scope))]
  const all = texts.flatMap((text) => levelsOf(base, country, text))
  return all.filter((level) => !isThatOfWider(level, all))
}

function levelsOf(base: Pick<EvidenceBase, 'rows'>, country: Country, text: string): readonly SetLevel[] {
  const scope = scopeOfDecision(country, text)
  if (scope === undefined) return []
  const history = levelHistory(base, country, text)
  return spellsOf(history).map(({ ordinal, steps, label, scaleId, from, to }) => ({
    scope, ordinal, steps, label, scaleId, scale: history.find((board) => board.scaleId === scaleId)?.scale ?? [],
    since: from, from: firstDayOf(from), until: to === undefined ? undefined : lastDayOf(to), expires: undefined, own: undefined,
  }))
}

function isThatOfWider({ scope, ordinal, scaleId, since }: SetLevel, all: readonly SetLevel[]): boolean {
  const { country, parts } = scope
  if (parts.length === 0) return false
  const wider = levelForScope(all.filter((level) => scopeName(level.scope) !== scopeName(scope)), { country, parts: parts.slice(0, -1) }, lastDayOf(since))
  return wider?.level.ordinal === ordinal && wider.level.scaleId === scaleId
}
