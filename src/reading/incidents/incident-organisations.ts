import { findGroups, type GroupMention } from './armed-groups.ts'
import type { Clause } from './clause.ts'
import type { IncidentOrganisation } from './incident.ts'
import { distinct, entityOf } from './incident-entities.ts'
import type { IncidentMention } from './incident-mention.ts'
import { distanceTo } from './near-incident.ts'
import { spanOf } from './noun-phrases.ts'
import { confidenceIn } from './organisation-confidence.ts'

/** How many sentences off a group may stand. */
const groupReach = 4

interface NamedGroup {
  readonly clause: Clause
  readonly mention: GroupMention
  readonly distance: number
}

/** The armed group that is named nearest to an incident, and organisations that a clause makes its doers. */
export function organisationsOf(clauses: readonly Clause[], mentions: readonly IncidentMention[]): readonly IncidentOrganisation[] {
  const named = clauses.flatMap((clause) => findGroups(clause.units).map((mention) => ({ clause, mention, distance: distanceTo(mentions, clause) })))
  const nearest = Math.min(groupReach, ...named.map(({ distance }) => distance))
  const groups = new Set(named.filter(({ distance }) => distance <= nearest).map(({ mention }) => mention.group))
  return [...[...groups].map((group) => groupOf(named.filter(({ mention }) => mention.group === group))), ...doersOf(mentions)]
}

/** By its letters where the text gives them, else by its first name. */
function groupOf(named: readonly NamedGroup[]): IncidentOrganisation {
  const best = named.find(({ mention: { from, to } }) => to - from === 1) ?? named[0]
  const span = best === undefined ? { start: 0, end: 0 } : spanOf(best.clause.units, best.mention)
  return { span, confidence: confidenceIn(named.filter(({ distance }) => distance <= groupReach).map(({ clause }) => clause)) }
}

function doersOf(mentions: readonly IncidentMention[]): readonly IncidentOrganisation[] {
  const doers = mentions.flatMap((each) => each.doers).filter(({ clause, phrase }) => phrase.headClass === 'organisation' && findGroups(clause.units.slice(phrase.from, phrase.to)).length === 0)
  return distinct(doers.map((each) => ({ ...entityOf(each, undefined, 'perpetrator'), confidence: confidenceIn([each.clause]) }))).map(({ span, confidence }) => ({ span, confidence }))
}
