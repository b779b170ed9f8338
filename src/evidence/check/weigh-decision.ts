import type { LevelDecision, WeighedEvidence } from '../../core/index.ts'
import type { Spell } from '../levels/level-history.ts'
import { originOfRow } from '../origins/origin-of-row.ts'
import type { Desk } from './desk.ts'
import { weighAct } from './own-text.ts'

/** The decision that a spell began with and the newest one that kept it. */
export function weighSpell(spell: Spell, agrees: boolean, desk: Desk): readonly WeighedEvidence[] {
  const known = spell.decisions.filter((each) => each.decided !== undefined)
  const shown = [...new Set([known[0], known.at(-1)])].filter((each) => each !== undefined)
  return shown.map((decision) => weighDecision(decision, agrees, desk))
}

/** A decision as evidence: an act of its authority. */
export function weighDecision(decision: LevelDecision, agrees: boolean, desk: Desk): WeighedEvidence {
  const origin = originOfRow(decision, desk.base, desk.vocabulary)
  return weighAct({ ref: { kind: 'row', row: decision.id }, origin, url: decision.sourceUrl, illustrative: false }, agrees, desk.own)
}
