import type { Day } from '../../core/index.ts'
import type { Clause } from './clause.ts'
import { findGroups, type GroupMention } from './armed-groups.ts'
import type { Incident, IncidentEntity, IncidentOrganisation, IncidentVictim } from './incident.ts'
import { findDays, type HappenedDays } from './incident-days.ts'
import type { IncidentMention, Participant } from './incident-mention.ts'
import { findPlace } from './incident-places.ts'
import { countOf } from './participant-counts.ts'
import { spanOf } from './noun-phrases.ts'
import type { Effect } from './triggers-en.ts'

export interface MentionedIncidents {
  readonly clauses: readonly Clause[]
  readonly mentions: readonly IncidentMention[]
  readonly published: Day | undefined
}

export function assembleIncidents({ clauses, mentions, published }: MentionedIncidents): readonly Incident[] {
  const specific = mentions.filter(isSpecific)
  const byKind = Map.groupBy(specific, ({ frame }) => frame.kind)
  return [...byKind.values()].map((same) => toIncident({ clauses, mentions: same, published }))
}

const isPerson = ({ phrase }: Participant) => phrase.headClass === 'person' || phrase.headClass === 'soldier' || phrase.headClass === 'someone' || phrase.name !== undefined
const isDoer = ({ phrase }: Participant) => phrase.headClass === 'fighter' || phrase.headClass === 'soldier' || phrase.headClass === 'band' || phrase.headClass === 'someone'

function isSpecific({ frame, doers, doneTo, weapons }: IncidentMention): boolean {
  const hasTarget = doneTo.some((each) => isPerson(each) || each.phrase.headClass === 'object')
  if (frame.isWeak) return hasTarget && (weapons.length > 0 || doers.some(isDoer))
  return hasTarget
}

function toIncident({ clauses, mentions, published }: MentionedIncidents): Incident {
  const kind = mentions[0]?.frame.kind ?? 'attack'
  const doers = mentions.flatMap((each) => each.doers)
  const doneTo = mentions.flatMap((each) => each.doneTo.map((participant) => ({ participant, effect: each.effect })))
  const near = [...new Map(mentions.map(({ clause }) => [clause.index, clause])).values()]
  const weapons = kind === 'kidnapping' || kind === 'arson' ? [] : near.flatMap((clause) => clause.phrases.filter(({ headClass }) => headClass === 'weapon').map((phrase) => ({ clause, phrase })))
  return {
    kind,
    stage: mentions[0]?.stage ?? 'accomplished',
    happened: happenedOf(near, published),
    place: near.map(findPlace).find((place) => place !== undefined),
    perpetrators: distinct(doers.filter(isDoer).map((participant) => entityOf(participant, undefined))),
    organisations: organisationsOf(clauses),
    targets: distinct(doneTo.filter(({ participant }) => participant.phrase.headClass === 'object').map(({ participant, effect }) => entityOf(participant, effect))),
    victims: distinct(doneTo.filter(({ participant }) => isPerson(participant)).map(({ participant, effect }) => entityOf(participant, effect))),
    weapons: distinct(weapons.map((participant) => entityOf(participant, undefined))),
  }
}

function happenedOf(clauses: readonly Clause[], published: Day | undefined): HappenedDays | undefined {
  if (published === undefined) return undefined
  return clauses.flatMap((clause) => findDays(clause, published))[0]?.days ?? { to: published }
}

function organisationsOf(clauses: readonly Clause[]): readonly IncidentOrganisation[] {
  const named = clauses.flatMap((clause) => findGroups(clause.units).map((mention) => ({ clause, mention })))
  const first = new Map<string, { clause: Clause, mention: GroupMention }>()
  for (const each of named) if (!first.has(each.mention.group)) first.set(each.mention.group, each)
  return [...first.values()].map(({ clause, mention }) => ({ span: spanOf(clause.units, mention), confidence: 'fact' as const }))
}

function entityOf(participant: Participant, effect: Effect | undefined): IncidentVictim & { readonly key: string } {
  const { clause, phrase } = participant
  const place = phrase.name ?? phrase
  const key = clause.units.slice(place.from, place.to).map(({ lower }) => lower).join(' ')
  return { span: spanOf(clause.units, place), count: countOf(participant), effect, isNamed: phrase.name !== undefined, key }
}

function distinct<E extends IncidentEntity & { readonly key: string }>(entities: readonly E[]): readonly E[] {
  return [...new Map(entities.map((entity) => [entity.key, entity])).values()]
}
