import type { LevelClaim } from '../../core/index.ts'
import { spellOn } from '../levels/spells.ts'
import type { Desk } from './desk.ts'
import { finding, type Finding } from './finding.ts'
import { namesStep, writeLevel } from './level-name.ts'
import type { LevelPlace } from './level-place.ts'
import { weighSpell } from './weigh-decision.ts'

/** What was right on the day of the text and is no longer by the day of the view; undefined where it still is. */
export function outdatedLevel(claim: LevelClaim, found: Finding, place: LevelPlace, desk: Desk): Finding | undefined {
  const now = spellOn(place.history, desk.asOf)
  if (now === undefined || namesStep(claim, now, place.history)) return undefined
  const because = { kind: 'level-is', ordinal: now.ordinal, steps: now.steps, label: now.label, since: now.from, claimed: writeLevel(claim) } as const
  return finding('outdated', because, [...found.evidence, ...weighSpell(now, false, desk)])
}
