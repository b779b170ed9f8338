import { isDay, type Day } from '../../../src/core/index.ts'
import { readIncidents } from '../../../src/reading/incidents/read-incidents.ts'
import type { Incident, IncidentEntity, IncidentVictim } from '../../../src/reading/incidents/incident.ts'
import { tokenize } from '../../../src/reading/tokens.ts'
import { normaliseMention, rolesFrom, type MucDocument, type MucEntity, type MucTemplate } from './muc4-documents.ts'
import { countryNames, homeOf } from './muc4-countries.ts'
import type { SlotFill, SlotFills } from './muc4-slots.ts'

/** What the reader makes of a document, given the day of its dateline. */
export function readDocument({ doctext, dateline }: MucDocument): readonly Incident[] {
  return readIncidents(doctext, tokenize(doctext), { published: dayOfDateline(dateline), country: homeOf(dateline) })
}

/** Incidents as templates: here alone spans become strings, to be compared with a key. */
export function templatesOf(incidents: readonly Incident[], { doctext }: MucDocument): readonly MucTemplate[] {
  const entity = ({ span }: Pick<IncidentEntity, 'span'>): MucEntity => [normaliseMention(doctext.slice(span.start, span.end))]
  return incidents.map(({ kind, perpetrators, organisations, targets, victims, weapons }) => {
    const fillers = { PerpInd: perpetrators, PerpOrg: organisations, Target: targets, Victim: victims.filter(({ isNamed }) => isNamed), Weapon: weapons }
    return { type: kind, roles: rolesFrom((role) => fillers[role].map(entity)) }
  })
}

/** Incidents as fills of the slots that are scored. */
export function slotsOf(incidents: readonly Incident[], { doctext }: MucDocument): readonly SlotFills[] {
  const words = ({ span }: Pick<IncidentEntity, 'span'>) => normaliseMention(doctext.slice(span.start, span.end))
  const about = (value: string, entity: Pick<IncidentEntity, 'span'>): SlotFill => ({ values: [value], about: [words(entity)] })
  return incidents.map((incident) => ({
    date: incident.happened === undefined ? [] : [{ values: [intervalOf(incident.happened)], about: [] }],
    ...whereOf(incident, doctext),
    stage: [{ values: [incident.stage.toUpperCase()], about: [] }],
    victimNumber: incident.victims.map((victim) => about(numberOf(victim), victim)),
    effect: [...incident.victims.flatMap((victim) => victim.effect === undefined ? [] : [about(effectOnPeople[victim.effect], victim)]), ...incident.targets.flatMap((target) => target.effect === undefined ? [] : [about(effectOnThings[target.effect], target)])],
    confidence: incident.organisations.map((organisation) => about(confidences[organisation.confidence], organisation)),
  }))
}

/** A country stands in a slot of its own. */
function whereOf({ place, country }: Incident, doctext: string): Pick<SlotFills, 'country' | 'place'> {
  const name = country === undefined ? undefined : countryNames[country]
  const words = place === undefined ? undefined : doctext.slice(place.start, place.end).toUpperCase()
  return { country: name === undefined ? [] : [{ values: [name], about: [] }], place: words === undefined || words === name ? [] : [{ values: [words], about: [] }] }
}

const effectOnPeople = { death: 'DEATH', injury: 'INJURY', destroyed: 'DEATH', damage: 'INJURY' } as const
const effectOnThings = { death: 'DESTROYED', injury: 'SOME DAMAGE', destroyed: 'DESTROYED', damage: 'SOME DAMAGE' } as const
const confidences = { fact: 'REPORTED AS FACT', claimed: 'CLAIMED OR ADMITTED', suspected: 'SUSPECTED OR ACCUSED', 'suspected-by-authorities': 'SUSPECTED OR ACCUSED BY AUTHORITIES' } as const
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

function numberOf({ count }: IncidentVictim): string {
  return count === 'plural' ? 'PLURAL' : String(count)
}

function intervalOf({ from, to }: { readonly from?: Day, readonly to: Day }): string {
  return `${from === undefined ? '' : asKey(from)}/${asKey(to)}`
}

function asKey(day: Day): string {
  return `${day.slice(8)} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(2, 4)}`
}

/** `BOGOTA, 7 MAR 89 (EFE)` → 1989-03-07. */
export function dayOfDateline(dateline: string): Day | undefined {
  const [, day = '', month = '', year = ''] = /(\d{1,2}) ([A-Z]{3})[A-Z]* (\d{2})\b/.exec(dateline) ?? []
  const iso = `19${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : undefined
}
