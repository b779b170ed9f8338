import type { IncidentVictim } from './incident.ts'
import { distinct, victimOf } from './incident-entities.ts'
import type { IncidentMention } from './incident-mention.ts'
import { isAnybody, victimsOf } from './participant-roles.ts'

/** Whom an incident befell, each once; `people` and `victims` without a number are nobody of their own. */
export function incidentVictims(mentions: readonly IncidentMention[]): readonly IncidentVictim[] {
  return distinct(mentions.flatMap((mention) => victimsOf(mention).filter((each) => !isAnybody(each)).map((each) => victimOf(each, mention.effect))))
}
