import { addDays, type AttackType, type Day, type EventClass, type EventRecord, type Period, type PlacePrecision } from '../core/index.ts'
import type { Cells } from './cells.ts'
import { countryFinder, type NamedCountry } from './countries/country-names.ts'
import { countryByNumber } from './countries/iso-codes.ts'
import { namedCountry } from './countries/named-country.ts'
import { monthAround, parseDashedDay, parseWrittenDay, weekAround } from './days.ts'
import type { EventFormat } from './event-format.ts'
import { placeOf } from './place.ts'

const precisions: Readonly<Record<string, PlacePrecision>> = { 1: 'exact', 2: 'near', 3: 'area' }

const classes: Readonly<Record<string, EventClass>> = {
  battles: 'armed-conflict', 'violence against civilians': 'attack', protests: 'protest', riots: 'other', 'strategic developments': 'other', 'strategic development': 'other',
}

/** What is done at a distance by an army is war; what one person can lay or throw is an attack. */
const explosives: Readonly<Record<string, EventClass>> = {
  'suicide bomb': 'attack', 'remote explosive/landmine/ied': 'attack', grenade: 'attack', 'air/drone strike': 'armed-conflict', 'shelling/artillery/missile attack': 'armed-conflict', 'chemical weapon': 'armed-conflict',
}

/** Events of ACLED, from its export in CSV, old and new, and from the JSON of its API. */
export function acled(): EventFormat {
  const findCountry = countryFinder()
  return {
    dataset: {
      id: 'acled',
      name: 'Armed Conflict Location & Event Data (ACLED)',
      licence: 'Terms of ACLED: read in with your own access and not passed on.',
      mayBePassedOn: false,
      counts: 'Political violence and protest as media and partners report it, one row an event and a day; deaths only, those of perpetrators included.',
      breaks: [{ day: '2020-01-01', reason: 'Most of Europe is covered from this year on.' }],
    },
    columns: {
      needed: ['event_id_cnty', 'event_date', 'event_type', 'country', 'fatalities'],
      others: ['time_precision', 'sub_event_type', 'actor1', 'iso', 'location', 'latitude', 'longitude', 'geo_precision', 'source', 'timestamp'],
      aliases: { time_prec: 'time_precision', geo_prec: 'geo_precision', geoprecision: 'geo_precision' },
    },
    key: 'event_id_cnty',
    mayBeJson: true,
    toRecord: (cells) => ({
      id: cells.needed('event_id_cnty'),
      known: knownOf(cells),
      days: daysOf(cells),
      country: countryOf(cells, findCountry),
      place: cells.text('location'),
      ...placeOf(cells, precisions[cells.text('geo_precision') ?? ''] ?? 'unknown'),
      outcome: classOf(cells) === 'other' ? 'unknown' : 'completed',
      ideology: 'unknown',
      attackType: attackTypeOf(cells),
      actor: actorOf(cells),
      ...deaths(cells),
      injured: undefined,
      class: classOf(cells),
      body: sourcesOf(cells),
    }),
  }
}

/** Seconds since 1970 of the last change. */
function knownOf(cells: Cells): Day | undefined {
  const seconds = cells.number('timestamp')
  return seconds === undefined ? undefined : addDays('1970-01-01', Math.floor(seconds / 86_400))
}

/** The day is set by rule where only the week or the month is known. */
function daysOf(cells: Cells): Period | undefined {
  if (cells.text('event_date') === undefined) cells.bad('event_date', '', 'missing')
  const day = cells.day('event_date', (given) => parseDashedDay(given) ?? parseWrittenDay(given))
  if (day === undefined) return undefined
  const precision = cells.text('time_precision')
  return precision === '2' ? weekAround(day) : precision === '3' ? monthAround(day) : { first: day, last: day }
}

function countryOf(cells: Cells, findCountry: (name: string) => NamedCountry) {
  return countryByNumber(cells.text('iso') ?? '') ?? namedCountry(cells, 'country', findCountry)
}

function classOf(cells: Cells): EventClass {
  const type = cells.text('event_type')?.toLowerCase() ?? ''
  if (type === 'explosions/remote violence' || type === 'remote violence') return explosives[cells.text('sub_event_type')?.toLowerCase() ?? ''] ?? 'armed-conflict'
  return classes[type] ?? (type.startsWith('battle') ? 'armed-conflict' : 'other')
}

function attackTypeOf(cells: Cells): AttackType {
  return /explosi|remote violence/i.test(cells.text('event_type') ?? '') && !/chemical/i.test(cells.text('sub_event_type') ?? '') ? 'explosive' : 'unknown'
}

function actorOf(cells: Cells): string | undefined {
  const actor = cells.text('actor1')
  return actor === undefined || /^(?:Unidentified|Unknown|Sole Perpetrator)\b/i.test(actor) ? undefined : actor
}

/** 0 is written for none and for not known: kept as a lower bound, for nobody says that it was none. */
function deaths(cells: Cells): Pick<EventRecord, 'killed' | 'killedLow' | 'killedHigh' | 'includesPerpetrators'> {
  const fatalities = cells.count('fatalities')
  if (fatalities === 0) cells.caution('zero-or-unknown')
  return { killed: fatalities === 0 ? undefined : fatalities, killedLow: fatalities, killedHigh: undefined, includesPerpetrators: true }
}

function sourcesOf(cells: Cells): { readonly sourcesCounted?: number } {
  const sources = (cells.text('source') ?? '').split(';').filter((name) => name.trim() !== '')
  return sources.length === 0 ? {} : { sourcesCounted: sources.length }
}
