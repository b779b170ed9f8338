import type { IncidentMention } from './incident-mention.ts'
import { victimsOf } from './participant-roles.ts'
import type { WhereAndWhen } from './told-where-and-when.ts'

/** What tells an incident from others of its kind; a text fills it in as it goes on. */
interface Told {
  readonly mentions: IncidentMention[]
  readonly names: Set<string>
  day: string | undefined
  place: string | undefined
}

/** How many incidents back a text may return to without a name. */
const memory = 30

/** Mentions of one kind as incidents: one with the day, the place or the victims of another incident than the ones before starts a new one. */
export function splitIncidents(mentions: readonly IncidentMention[], where: WhereAndWhen): readonly (readonly IncidentMention[])[] {
  const incidents: Told[] = []
  const byName = new Map<string, Told>()
  for (const mention of mentions) {
    const told = toldBy(mention, where)
    const known = [...told.names].map((name) => byName.get(name)).find((each) => each !== undefined) ?? incidents.slice(-memory).findLast((incident) => agrees(incident, told))
    if (known === undefined) incidents.push(told)
    else {
      known.mentions.push(mention)
      known.day ??= told.day
      known.place ??= told.place
      for (const name of told.names) known.names.add(name)
    }
    for (const name of told.names) if (!byName.has(name)) byName.set(name, known ?? told)
  }
  return incidents.map((incident) => incident.mentions)
}

function toldBy(mention: IncidentMention, where: WhereAndWhen): Told {
  const day = where.daysOf(mention.clause).find(({ days }) => days.from !== undefined)?.days.to
  return { mentions: [mention], names: new Set(victimsOf(mention).flatMap(({ person }) => person?.words.join(' ') ?? [])), day, place: where.placesOf(mention.clause)[0]?.name }
}

function agrees(incident: Told, told: Told): boolean {
  return mayBe(incident.day, told.day) && mayBe(incident.place, told.place) && (incident.names.size === 0 || told.names.size === 0 || isNextTo(incident, told))
}

/** Nothing that is said of the one is at odds with the other. */
function mayBe(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

/** Names of other victims in the same sentence or the next go on with the same incident. */
function isNextTo(incident: Told, told: Told): boolean {
  return Math.abs((incident.mentions.at(-1)?.clause.index ?? 0) - (told.mentions[0]?.clause.index ?? 0)) < 2
}
