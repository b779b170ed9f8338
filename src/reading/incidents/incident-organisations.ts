import { findGroups, type GroupMention } from './armed-groups.ts'
import type { Clause } from './clause.ts'
import type { IncidentOrganisation } from './incident.ts'
import { distinct, entityOf } from './incident-entities.ts'
import type { IncidentMention, Participant } from './incident-mention.ts'
import { clausesAround } from './near-incident.ts'
import { spanOf } from './noun-phrases.ts'
import { isDoer } from './participant-roles.ts'
import { confidenceIn } from './organisation-confidence.ts'

/** How many sentences off a group may stand. */
const groupReach = 4

interface NamedGroup {
  readonly clause: Clause
  readonly mention: GroupMention
}

/** Where a text names each armed group. */
export type NamedGroups = ReadonlyMap<string, readonly NamedGroup[]>

/** Every place where a text names an armed group. */
export function nameGroups(clauses: readonly Clause[]): NamedGroups {
  return Map.groupBy(clauses.flatMap((clause) => findGroups(clause.units).map((mention) => ({ clause, mention }))), ({ mention }) => mention.group)
}

/** The armed group that is named nearest to an incident, and organisations that a clause makes its doers. */
export function organisationsOf(clauses: readonly Clause[], mentions: readonly IncidentMention[], named: NamedGroups): readonly IncidentOrganisation[] {
  const around = named.size === 0 ? [] : clausesAround(clauses, mentions, groupReach).map(({ clause, distance }) => ({ clause, distance, groups: findGroups(clause.units).map(({ group }) => group) }))
  const nearest = around.find(({ groups }) => groups.length > 0)?.distance
  const groups = new Set(around.filter(({ distance }) => distance === nearest).flatMap((each) => each.groups))
  return [...[...groups].flatMap((group) => groupOf(named.get(group) ?? [], around.filter((each) => each.groups.includes(group)).map(({ clause }) => clause))), ...doersOf(mentions)]
}

/** By its letters where the text gives them, else by its first name. */
function groupOf(named: readonly NamedGroup[], around: readonly Clause[]): readonly IncidentOrganisation[] {
  const best = named.find(({ mention: { from, to } }) => to - from === 1) ?? named[0]
  return best === undefined ? [] : [{ span: spanOf(best.clause.units, best.mention), group: best.mention.group, confidence: confidenceIn(around) }]
}

/** Organisations that do it themselves, or whose people do: `the army`, `army troops`, `members of the armed forces`. */
function doersOf(mentions: readonly IncidentMention[]): readonly IncidentOrganisation[] {
  const doers = mentions.flatMap((each) => each.doers).flatMap((doer) => organisationBehind(doer)).filter(({ clause, phrase }) => findGroups(clause.units.slice(phrase.from, phrase.to)).length === 0)
  return distinct(doers.map((each) => ({ ...entityOf(each, undefined, 'perpetrator'), confidence: confidenceIn([each.clause]) }))).map(({ span, confidence }) => ({ span, group: undefined, confidence }))
}

function organisationBehind(doer: Participant): readonly Participant[] {
  const { clause, phrase } = doer
  if (phrase.headClass === 'organisation') return [doer]
  if (!isDoer(doer)) return []
  const owner = clause.units[phrase.to]?.lower === 'of' ? clause.phraseFrom.get(phrase.to + 1) : undefined
  return owner?.headClass === 'organisation' ? [{ clause, phrase: owner }] : []
}
