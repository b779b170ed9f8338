import type { MentionedIncidents } from './assemble-incidents.ts'
import type { IncidentMention } from './incident-mention.ts'
import { identifiedVictims } from './identified-victims.ts'
import { knowPersons } from './known-persons.ts'
import { nameParticipants } from './name-participants.ts'
import { splitIncidents } from './split-incidents.ts'
import { weighMention } from './weigh-mention.ts'

/** Below this a mention tells of no incident. */
const least = 2

/** Mentions by the incident that they tell. */
export function clusterMentions({ clauses, mentions, written, told }: MentionedIncidents): readonly (readonly IncidentMention[])[] {
  const persons = knowPersons(clauses)
  const telling = mentions.map((mention) => nameParticipants(asBombing(mention), clauses, persons)).filter((mention) => weighMention(mention, written.published, told) >= least)
  const identified = identifiedVictims(clauses, telling).map((mention) => nameParticipants(mention, clauses, persons))
  return [...Map.groupBy([...telling, ...identified].toSorted((a, b) => a.clause.index - b.clause.index), ({ frame }) => frame.kind).values()].flatMap((same) => splitIncidents(same, told))
}

const explosives: ReadonlySet<string> = new Set(['bomb', 'bombs', 'dynamite', 'explosive', 'explosives', 'car-bomb', 'car-bombs', 'explosion', 'explosions', 'exploded', 'detonated'])
const byAir: ReadonlySet<string> = new Set(['air', 'aircraft', 'airplane', 'airplanes', 'plane', 'planes', 'helicopter', 'helicopters', 'army', 'aviation'])

/** An attack with explosives is a bombing; a bombing from the air is an attack. */
function asBombing(mention: IncidentMention): IncidentMention {
  const { clause, frame } = mention
  const has = (words: ReadonlySet<string>) => clause.units.some(({ lower }) => words.has(lower))
  if (frame.kind === 'attack' && has(explosives) && !has(byAir)) return { ...mention, frame: { ...frame, kind: 'bombing' } }
  return frame.kind === 'bombing' && has(byAir) && !has(explosives) ? { ...mention, frame: { ...frame, kind: 'attack' } } : mention
}
