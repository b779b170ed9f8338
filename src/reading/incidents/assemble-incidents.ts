import type { Day } from '../../core/index.ts'
import type { Clause } from './clause.ts'
import { findGroups, type GroupMention } from './armed-groups.ts'
import type { Incident, IncidentEntity, IncidentOrganisation, IncidentVictim } from './incident.ts'
import { confidenceIn } from './organisation-confidence.ts'
import { findDays, type HappenedDays } from './incident-days.ts'
import type { IncidentMention, Participant } from './incident-mention.ts'
import { findPlace } from './incident-places.ts'
import { rangeOf } from './participant-spans.ts'
import { countOf } from './participant-counts.ts'
import { spanOf } from './noun-phrases.ts'
import { headClasses } from './heads-en.ts'
import { knowPersons } from './known-persons.ts'
import { nameParticipants } from './name-participants.ts'
import { isDoer, targetsOf, victimsOf } from './participant-roles.ts'
import type { Effect } from './triggers-en.ts'
import { weighMention } from './weigh-mention.ts'

export interface MentionedIncidents {
  readonly clauses: readonly Clause[]
  readonly mentions: readonly IncidentMention[]
  readonly published: Day | undefined
}

/** Below this a mention tells of no incident. */
const least = 2

export function assembleIncidents({ clauses, mentions, published }: MentionedIncidents): readonly Incident[] {
  const persons = knowPersons(clauses)
  const specific = mentions.map((mention) => nameParticipants(asBombing(mention), persons)).filter((mention) => weighMention(mention, published) >= least)
  const byKind = Map.groupBy(specific, ({ frame }) => frame.kind)
  return [...byKind.values()].map((same) => toIncident({ clauses, mentions: same, published }))
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

function toIncident({ clauses, mentions, published }: MentionedIncidents): Incident {
  const kind = mentions[0]?.frame.kind ?? 'attack'
  const near = [...new Map(mentions.map(({ clause }) => [clause.index, clause])).values()]
  const weapons = kind === 'kidnapping' || kind === 'arson' ? [] : near.flatMap(weaponsIn)
  return {
    kind,
    stage: mentions[0]?.stage ?? 'accomplished',
    happened: happenedOf(near, published),
    place: near.map(findPlace).find((place) => place !== undefined),
    perpetrators: distinct(suspectsOf(clauses, mentions).map((participant) => entityOf(participant, undefined, 'perpetrator'))),
    organisations: organisationsOf(clauses, mentions),
    targets: kind === 'kidnapping' ? [] : distinct(mentions.flatMap((each) => targetsOf(each).map((participant) => entityOf(participant, each.effect, 'target')))),
    victims: distinct(mentions.flatMap((each) => victimsOf(each).map((participant) => victimOf(participant, each.effect)))),
    weapons: distinct(weapons.map((participant) => entityOf(participant, undefined, 'weapon'))),
  }
}

/** Those whom a clause makes the doers; else fighters who are named beside it, or else near it. */
function suspectsOf(clauses: readonly Clause[], mentions: readonly IncidentMention[]): readonly Participant[] {
  const doers = mentions.flatMap((each) => each.doers.filter(isDoer))
  if (doers.length > 0) return doers
  for (const reach of reaches) {
    const near = clauses.filter(({ index }) => mentions.some(({ clause }) => Math.abs(clause.index - index) <= reach))
    const fighters = near.flatMap((clause) => clause.phrases.filter(({ headClass }) => headClass === 'fighter').map((phrase) => ({ clause, phrase })))
    if (fighters.length > 0) return fighters.slice(0, most)
  }
  return []
}
const reaches = [0]
const most = 1

function happenedOf(clauses: readonly Clause[], published: Day | undefined): HappenedDays | undefined {
  if (published === undefined) return undefined
  return clauses.flatMap((clause) => findDays(clause, published))[0]?.days ?? { to: published }
}

/** How many sentences off a group may stand. */
const groupReach = 4

/** Armed groups that are named near the incident, and organisations that a clause makes its doers. */
function organisationsOf(clauses: readonly Clause[], mentions: readonly IncidentMention[]): readonly IncidentOrganisation[] {
  const distanceOf = ({ index }: Clause) => Math.min(...mentions.map(({ clause }) => Math.abs(clause.index - index)))
  const distances = new Map<string, number>()
  for (const clause of clauses) for (const { group } of findGroups(clause.units)) distances.set(group, Math.min(distances.get(group) ?? groupReach + 1, distanceOf(clause)))
  const closest = Math.min(...distances.values())
  const groups = new Set([...distances].filter(([, distance]) => distance <= groupReach && distance === closest).map(([group]) => group))
  const named = clauses.flatMap((clause) => findGroups(clause.units).map((mention) => ({ clause, mention }))).filter(({ mention }) => groups.has(mention.group))
  const chosen = new Map<string, { clause: Clause, mention: GroupMention }>()
  for (const each of named) {
    const before = chosen.get(each.mention.group)
    if (before === undefined || (each.mention.to - each.mention.from === 1 && before.mention.to - before.mention.from > 1)) chosen.set(each.mention.group, each)
  }
  const doers = mentions.flatMap((each) => each.doers).filter((each) => each.phrase.headClass === 'organisation' && findGroups(each.clause.units.slice(each.phrase.from, each.phrase.to)).length === 0)
  return [
    ...[...chosen].map(([group, { clause, mention }]) => ({ span: spanOf(clause.units, mention), confidence: confidenceIn(named.filter((each) => each.mention.group === group && distanceOf(each.clause) <= groupReach).map((each) => each.clause)) })),
    ...distinct(doers.map((each) => ({ ...entityOf(each, undefined, 'target'), confidence: confidenceIn([each.clause]) }))).map(({ span, confidence }) => ({ span, confidence })),
  ]
}

function entityOf(participant: Participant, effect: Effect | undefined, role: Parameters<typeof rangeOf>[1]): IncidentVictim & { readonly key: string } {
  const { clause } = participant
  const range = rangeOf(participant, role)
  const key = clause.units.slice(range.from, range.to).map(({ lower }) => lower).join(' ')
  return { span: spanOf(clause.units, range), count: countOf(participant), effect, isNamed: false, key }
}

function victimOf(participant: Participant, effect: Effect | undefined): IncidentVictim & { readonly key: string } {
  const { person } = participant
  if (person === undefined) return entityOf(participant, effect, 'victim')
  return { span: spanOf(person.clause.units, person.name), count: 1, effect, isNamed: true, key: person.words.join(' ') }
}

/** Weapons of a sentence, also within a longer phrase: the `car bomb` of a `car bomb attack`. */
function weaponsIn(clause: Clause): readonly Participant[] {
  return clause.phrases.flatMap((phrase) => {
    const last = clause.units.findLastIndex(({ lower }, at) => at >= phrase.from && at < phrase.to && headClasses().get(lower) === 'weapon')
    return last === -1 || isBareCharge(clause, phrase.from, last) ? [] : [{ clause, phrase: { ...phrase, to: last + 1, head: clause.units[last]?.lower ?? '', headClass: 'weapon' as const, name: undefined } }]
  })
}

/** Without a word on what it is made of, a `charge` is an accusation. */
function isBareCharge(clause: Clause, from: number, last: number): boolean {
  return /^charges?$/.test(clause.units[last]?.lower ?? '') && !clause.units.slice(from, last + 3).some(({ lower }) => /^(?:dynamite|explosive|explosives|tnt|powerful)$/.test(lower))
}

function distinct<E extends IncidentEntity & { readonly key: string }>(entities: readonly E[]): readonly E[] {
  const byKey = new Map<string, E>()
  for (const entity of entities) {
    const before = byKey.get(entity.key)
    byKey.set(entity.key, before === undefined ? entity : { ...before, effect: worst(before.effect, entity.effect) })
  }
  return [...byKey.values()]
}

const severity = ['none', 'damage', 'injury', 'destroyed', 'death'] as const

function worst(a: Effect | undefined, b: Effect | undefined): Effect | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return severity.indexOf(a) >= severity.indexOf(b) ? a : b
}
