import type { Day } from '../../core/index.ts'
import type { Clause } from './clause.ts'
import { findGroups, type GroupMention } from './armed-groups.ts'
import type { Incident, IncidentEntity, IncidentOrganisation, IncidentVictim } from './incident.ts'
import { findDays, type HappenedDays } from './incident-days.ts'
import type { IncidentMention, Participant } from './incident-mention.ts'
import { findPlace } from './incident-places.ts'
import { countOf } from './participant-counts.ts'
import { spanOf } from './noun-phrases.ts'
import { headClasses } from './heads-en.ts'
import { fullName, knowPersons, type KnownPersons } from './known-persons.ts'
import { isDoer, targetsOf, victimsOf } from './participant-roles.ts'
import type { Effect } from './triggers-en.ts'
import { weighMention } from './weigh-mention.ts'

export interface MentionedIncidents {
  readonly clauses: readonly Clause[]
  readonly mentions: readonly IncidentMention[]
  readonly published: Day | undefined
}

interface OneIncident extends MentionedIncidents {
  readonly persons: KnownPersons
}

/** Below this a mention tells of no incident. */
const least = 2

export function assembleIncidents({ clauses, mentions, published }: MentionedIncidents): readonly Incident[] {
  const persons = knowPersons(clauses)
  const specific = mentions.map(asBombing).filter((mention) => weighMention(mention, published) >= least)
  const byKind = Map.groupBy(specific, ({ frame }) => frame.kind)
  return [...byKind.values()].map((same) => toIncident({ clauses, mentions: same, published, persons }))
}

const explosives = new Set(['bomb', 'bombs', 'dynamite', 'explosive', 'explosives', 'car-bomb', 'car-bombs', 'explosion', 'explosions', 'exploded', 'detonated'])
const byAir = new Set(['air', 'aircraft', 'airplane', 'airplanes', 'plane', 'planes', 'helicopter', 'helicopters', 'army', 'aviation'])

/** An attack with explosives is a bombing; a bombing from the air is an attack. */
function asBombing(mention: IncidentMention): IncidentMention {
  const { clause, frame } = mention
  const has = (words: ReadonlySet<string>) => clause.units.some(({ lower }) => words.has(lower))
  if (frame.kind === 'attack' && has(explosives) && !has(byAir)) return { ...mention, frame: { ...frame, kind: 'bombing' } }
  return frame.kind === 'bombing' && has(byAir) && !has(explosives) ? { ...mention, frame: { ...frame, kind: 'attack' } } : mention
}

function toIncident({ clauses, mentions, published, persons }: OneIncident): Incident {
  const kind = mentions[0]?.frame.kind ?? 'attack'
  const doers = mentions.flatMap((each) => each.doers)
  const near = [...new Map(mentions.map(({ clause }) => [clause.index, clause])).values()]
  const weapons = kind === 'kidnapping' || kind === 'arson' ? [] : near.flatMap(weaponsIn)
  return {
    kind,
    stage: mentions[0]?.stage ?? 'accomplished',
    happened: happenedOf(near, published),
    place: near.map(findPlace).find((place) => place !== undefined),
    perpetrators: distinct(doers.filter(isDoer).map((participant) => entityOf(participant, undefined))),
    organisations: organisationsOf(clauses),
    targets: kind === 'kidnapping' ? [] : distinct(mentions.flatMap((each) => targetsOf(each).map((participant) => entityOf(participant, each.effect)))),
    victims: distinct(mentions.flatMap((each) => victimsOf(each).map((participant) => victimOf(participant, each.effect, persons)))),
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

function victimOf(participant: Participant, effect: Effect | undefined, persons: KnownPersons): IncidentVictim & { readonly key: string } {
  const full = fullName(persons, participant.clause, participant.phrase)
  if (full === undefined) return entityOf(participant, effect)
  return { span: spanOf(full.clause.units, full.name), count: 1, effect, isNamed: true, key: full.words.join(' ') }
}

/** Weapons of a sentence, also within a longer phrase: the `car bomb` of a `car bomb attack`. */
function weaponsIn(clause: Clause): readonly Participant[] {
  return clause.phrases.flatMap((phrase) => {
    const last = clause.units.findLastIndex(({ lower }, at) => at >= phrase.from && at < phrase.to && headClasses().get(lower) === 'weapon')
    return last === -1 ? [] : [{ clause, phrase: { ...phrase, to: last + 1, head: clause.units[last]?.lower ?? '', headClass: 'weapon' as const, name: undefined } }]
  })
}

function distinct<E extends IncidentEntity & { readonly key: string }>(entities: readonly E[]): readonly E[] {
  return [...new Map(entities.map((entity) => [entity.key, entity])).values()]
}
