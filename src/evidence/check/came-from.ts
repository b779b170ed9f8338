import type { LevelClaim } from '../../core/index.ts'
import { spellsOf } from '../levels/spells.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding } from './finding.ts'
import { namesStep, writeLevel } from './level-name.ts'
import type { LevelPlace } from './level-place.ts'
import { weighSpell } from './weigh-decision.ts'

/** "From 5 to 3": contradicted where the step before the decision was another than the words say; undefined where it was not, or they do not say. */
export function cameFromElsewhere(claim: LevelClaim, decided: string, place: LevelPlace, desk: Desk): Finding | undefined {
  const spells = spellsOf(place.history)
  const at = spells.findIndex((spell) => spell.from === decided && namesStep(claim, spell, place.history))
  const before = at > 0 ? spells[at - 1] : undefined
  const claimed = stepBefore(claim)
  if (before === undefined || claimed === undefined || namesStep(claimed, before, place.history)) return undefined
  const because = { kind: 'level-came-from', claimed: writeLevel(claimed), ordinal: before.ordinal, steps: before.steps, label: before.label } as const
  return finding('contradicted', because, weighSpell(before, false, desk))
}

/** The step it came from, as a claim of its own. */
function stepBefore(claim: LevelClaim): LevelClaim | undefined {
  const { from_ordinal: ordinal, from_label: label } = claim.fields
  if (ordinal === undefined && label === undefined) return undefined
  const fields = { ...(ordinal !== undefined && { ordinal }), ...(label !== undefined && { label }) }
  return { ...claim, fields, stated: claim.stated.includes('from_ordinal') ? ['ordinal'] : [] }
}
