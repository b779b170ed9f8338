import type { Clause } from './clause.ts'
import type { Incident } from './incident.ts'
import type { DayMention, HappenedDays } from './incident-days.ts'
import { distinct, entityOf } from './incident-entities.ts'
import type { IncidentMention, Participant } from './incident-mention.ts'
import { nameGroups, organisationsOf, type NamedGroups } from './incident-organisations.ts'
import type { PlaceOfIncident } from './incident-places.ts'
import { incidentVictims } from './incident-victims.ts'
import { weaponsIn } from './incident-weapons.ts'
import { clusterMentions } from './cluster-mentions.ts'
import { findNear } from './near-incident.ts'
import { isDoer, targetsOf } from './participant-roles.ts'
import { spanOf, type NounPhrase } from './noun-phrases.ts'
import type { WrittenWhen } from './read-incidents.ts'
import type { WhereAndWhen } from './told-where-and-when.ts'

/** The mentions of a text, with all that is known of it. */
export interface MentionedIncidents {
  readonly clauses: readonly Clause[]
  readonly mentions: readonly IncidentMention[]
  readonly written: WrittenWhen
  readonly told: WhereAndWhen
}

/** The incidents that the mentions of a text tell, each from all its mentions. */
export function assembleIncidents(report: MentionedIncidents): readonly Incident[] {
  const groups = nameGroups(report.clauses)
  return clusterMentions(report).map((mentions) => toIncident({ ...report, mentions }, groups))
}

/** How many sentences off a place and a day may stand. */
const placeReach = 2
const dayReach = 1

function toIncident({ clauses, mentions, written: { published, country }, told }: MentionedIncidents, groups: NamedGroups): Incident {
  const kind = mentions[0]?.frame.kind ?? 'attack'
  const near = [...new Set(mentions.map(({ clause }) => clause))]
  const unarmed = kind === 'kidnapping' || kind === 'arson'
  const place = findNear(clauses, mentions, placeReach, (clause) => placeBeside(told.placesOf(clause)[0], near.includes(clause), country))
  return {
    kind,
    told: mentions.map(({ clause, at }) => spanOf(clause.units, { from: at, to: at + 1 })),
    stage: mentions[0]?.stage ?? 'accomplished',
    happened: published === undefined ? undefined : findNear(clauses, mentions, dayReach, (clause) => dayBeside(told.daysOf(clause), mentions.find((each) => each.clause === clause)?.at ?? 0)) ?? { to: published },
    place: place === undefined ? undefined : { start: place.start, end: place.end },
    country: place === undefined || place.countries.length === 0 || (country !== undefined && place.countries.includes(country)) ? country : place.countries[0],
    perpetrators: distinct(suspectsOf(near, mentions).map((each) => entityOf(each, undefined, 'perpetrator'))),
    organisations: organisationsOf(clauses, mentions, groups),
    targets: distinct(mentions.flatMap((each) => targetsOf(each).map((target) => entityOf(target, each.effect, 'target')))),
    victims: incidentVictims(mentions),
    weapons: unarmed ? [] : distinct(near.flatMap(weaponsIn).map((each) => entityOf(each, undefined, 'weapon'))),
  }
}

/** A place abroad counts only where the sentence itself tells the incident. */
function placeBeside(place: PlaceOfIncident | undefined, isItself: boolean, country: WrittenWhen['country']): PlaceOfIncident | undefined {
  const isAbroad = place !== undefined && country !== undefined && place.countries.length > 0 && !place.countries.includes(country)
  return isAbroad && !isItself ? undefined : place
}

/** The day that stands nearest to the word that tells the incident. */
function dayBeside(days: readonly DayMention[], at: number): HappenedDays | undefined {
  return days.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]?.days
}

/** Those whom a clause makes the doers; where none does, the first fighters who are named beside the incident. */
function suspectsOf(near: readonly Clause[], mentions: readonly IncidentMention[]): readonly Participant[] {
  const doers = mentions.flatMap((each) => each.doers.filter(isDoer))
  if (doers.length > 0) return doers
  return near.flatMap((clause) => clause.phrases.filter(({ headClass }) => headClass === 'fighter').map((phrase) => ({ clause, phrase: groupOf(clause, phrase) }))).slice(0, 1)
}

/** `a group of armed men`, where the men stand. */
function groupOf(clause: Clause, phrase: NounPhrase): NounPhrase {
  const group = clause.units[phrase.first - 1]?.lower === 'of' ? clause.phraseTo.get(phrase.first - 1) : undefined
  return group?.headClass === 'band' ? group : phrase
}
