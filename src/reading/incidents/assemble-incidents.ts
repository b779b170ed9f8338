import type { Day } from '../../core/index.ts'
import type { Clause } from './clause.ts'
import type { Incident } from './incident.ts'
import { findDays, type HappenedDays } from './incident-days.ts'
import { distinct, entityOf, victimOf } from './incident-entities.ts'
import type { IncidentMention, Participant } from './incident-mention.ts'
import { organisationsOf } from './incident-organisations.ts'
import { findPlace } from './incident-places.ts'
import { weaponsIn } from './incident-weapons.ts'
import { clusterMentions } from './cluster-mentions.ts'
import { findNear } from './near-incident.ts'
import { isDoer, targetsOf, victimsOf } from './participant-roles.ts'

export interface MentionedIncidents {
  readonly clauses: readonly Clause[]
  readonly mentions: readonly IncidentMention[]
  readonly published: Day | undefined
}

/** The incidents that the mentions of a text tell, each from all its mentions. */
export function assembleIncidents(told: MentionedIncidents): readonly Incident[] {
  return clusterMentions(told).map((mentions) => toIncident({ ...told, mentions }))
}

/** How many sentences off a place and a day may stand. */
const placeReach = 2
const dayReach = 1

function toIncident({ clauses, mentions, published }: MentionedIncidents): Incident {
  const kind = mentions[0]?.frame.kind ?? 'attack'
  const near = [...new Set(mentions.map(({ clause }) => clause))]
  const unarmed = kind === 'kidnapping' || kind === 'arson'
  return {
    kind,
    stage: mentions[0]?.stage ?? 'accomplished',
    happened: published === undefined ? undefined : findNear(clauses, mentions, dayReach, (clause) => dayBeside(clause, mentions, published)) ?? { to: published },
    place: findNear(clauses, mentions, placeReach, findPlace),
    perpetrators: distinct(suspectsOf(near, mentions).map((each) => entityOf(each, undefined, 'perpetrator'))),
    organisations: organisationsOf(clauses, mentions),
    targets: distinct(mentions.flatMap((each) => targetsOf(each).map((target) => entityOf(target, each.effect, 'target')))),
    victims: distinct(mentions.flatMap((each) => victimsOf(each).map((victim) => victimOf(victim, each.effect)))),
    weapons: unarmed ? [] : distinct(near.flatMap(weaponsIn).map((each) => entityOf(each, undefined, 'weapon'))),
  }
}

/** The day that stands nearest to what happened, where the sentence tells it, or the first. */
function dayBeside(clause: Clause, mentions: readonly IncidentMention[], published: Day): HappenedDays | undefined {
  const at = mentions.find((each) => each.clause === clause)?.at ?? 0
  return findDays(clause, published).toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]?.days
}

/** Those whom a clause makes the doers; where none does, the first fighters who are named beside the incident. */
function suspectsOf(near: readonly Clause[], mentions: readonly IncidentMention[]): readonly Participant[] {
  const doers = mentions.flatMap((each) => each.doers.filter(isDoer))
  if (doers.length > 0) return doers
  return near.flatMap((clause) => clause.phrases.filter(({ headClass }) => headClass === 'fighter').map((phrase) => ({ clause, phrase }))).slice(0, 1)
}
