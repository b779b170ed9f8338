import type { AttackType, Day, EventRecord, Period, PlacePrecision } from '../core/index.ts'
import { firstDayOf, lastDayOf } from '../core/index.ts'
import type { Cells } from './cells.ts'
import { countryFinder } from './countries/country-names.ts'
import { namedCountry } from './countries/named-country.ts'
import { dayOf, parseDashedDay } from './days.ts'
import type { EventFormat } from './event-format.ts'
import { placeOf } from './place.ts'

/** Incidents of the Global Terrorism Database, from the file that its maker gives a user. */
export function gtd(): EventFormat {
  const findCountry = countryFinder()
  return {
    dataset: {
      id: 'gtd',
      name: 'Global Terrorism Database',
      licence: '© University of Maryland: for its user only, not to be passed on.',
      mayBePassedOn: false,
      counts: 'Terrorist attacks that were begun, failed ones among them; plots foiled before they began are not in it.',
      breaks: [
        { day: '1993-01-01', reason: 'The rows of 1993 were lost.' },
        { day: '1994-01-01', reason: 'The rows of 1993 were lost.' },
        { day: '2011-11-01', reason: 'Another way of collecting from the end of 2011 to 2012: a rise there is no rise in the world.' },
      ],
    },
    columns: {
      needed: ['eventid', 'iyear', 'imonth', 'iday', 'country_txt', 'success', 'nkill', 'nwound'],
      others: [
        'extended', 'resolution', 'provstate', 'city', 'latitude', 'longitude', 'specificity', 'vicinity', 'crit1', 'crit2', 'crit3', 'doubtterr', 'attacktype1', 'gname', 'guncertain1', 'individual',
        'weaptype1', 'weapsubtype1_txt', 'nkillter', 'nwoundte', 'scite1', 'scite2', 'scite3', 'related',
      ],
    },
    key: 'eventid',
    toRecord: (cells) => ({
      id: keyOf(cells),
      known: undefined,
      days: daysOf(cells),
      country: namedCountry(cells, 'country_txt', findCountry),
      place: named(cells, 'city') ?? named(cells, 'provstate'),
      ...placeOf(cells, placePrecisionOf(cells)),
      outcome: outcomeOf(cells),
      ideology: 'unknown',
      attackType: attackTypeOf(cells),
      actor: actorOf(cells),
      ...tolls(cells),
      class: 'attack',
      body: bodyOf(cells),
    }),
    versionOf: (name) => /globalterrorismdb_(\w+?)(?:dist)?(?:\.|$)/i.exec(name)?.[1],
  }
}

/** Twelve digits; a spreadsheet that took them for a number has lost the last ones. */
function keyOf(cells: Cells): string {
  const key = cells.needed('eventid')
  if (key !== '' && !/^\d{12}$/.test(key)) cells.bad('eventid', key, 'key-mangled')
  return key
}

/** Month and day are 0 where they are not known; an event of more than a day ends on its day of resolution. */
function daysOf(cells: Cells): Period | undefined {
  const [year, month, day] = [cells.count('iyear'), cells.count('imonth'), cells.count('iday')]
  if (year === undefined) {
    cells.bad('iyear', '', 'missing')
    return undefined
  }
  const partial = month === undefined || month === 0 ? String(year) : day === undefined || day === 0 ? `${year}-${String(month).padStart(2, '0')}` : dayOf(year, month, day)
  if (partial === undefined || year < 1900 || year > 2999 || (month ?? 0) > 12) {
    cells.bad('iday', `${year}-${month}-${day}`, 'no-day')
    return undefined
  }
  return { first: firstDayOf(partial), last: endOf(cells, firstDayOf(partial)) ?? lastDayOf(partial) }
}

function endOf(cells: Cells, first: Day): Day | undefined {
  const given = cells.text('extended') === '1' ? cells.text('resolution') : undefined
  if (given === undefined) return undefined
  const end = parseDashedDay(given) ?? parseAmericanDay(given)
  if (end === undefined || end < first) {
    cells.caution('end-unknown')
    return undefined
  }
  return end
}

/** `8/25/1988`, as American spreadsheets write it. */
function parseAmericanDay(given: string): Day | undefined {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: 0:00(?::00)?)?$/.exec(given)
  return found === null ? undefined : dayOf(Number(found[3]), Number(found[1]), Number(found[2]))
}

/** "Unknown" is a word in the file, and no name. */
function named(cells: Cells, column: string): string | undefined {
  const name = cells.text(column)
  return name === undefined || /^unknown$/i.test(name) ? undefined : name
}

function placePrecisionOf(cells: Cells): PlacePrecision {
  const specificity = cells.text('specificity') ?? ''
  if (specificity === '1') return cells.text('vicinity') === '1' ? 'near' : 'exact'
  return ['2', '3', '4'].includes(specificity) ? 'area' : specificity === '5' ? 'country' : 'unknown'
}

function outcomeOf(cells: Cells): EventRecord['outcome'] {
  const success = cells.text('success')
  return success === '1' ? 'completed' : success === '0' ? 'failed' : 'unknown'
}

/** By the weapon, which says more than the type of attack: a lorry that is driven into people is an armed assault there. */
const weapons: Readonly<Record<string, AttackType>> = { 5: 'firearm', 6: 'explosive', 8: 'arson', 9: 'other', 10: 'vehicle', 13: 'unknown' }

function attackTypeOf(cells: Cells): AttackType {
  const weapon = cells.text('weaptype1') ?? ''
  if (weapon === '9' && /knife|sharp/i.test(cells.text('weapsubtype1_txt') ?? '')) return 'bladed'
  return weapons[weapon] ?? (weapon === '' ? 'unknown' : 'other')
}

function actorOf(cells: Cells): string | undefined {
  if (cells.text('individual') === '1') cells.caution('individual')
  if (cells.text('guncertain1') === '1') cells.caution('actor-suspected')
  return cells.text('individual') === '1' ? undefined : named(cells, 'gname')
}

/** The dead and the injured include those who carried it out, who are also counted apart: where both are known, they are taken off. */
function tolls(cells: Cells): Pick<EventRecord, 'killed' | 'killedLow' | 'killedHigh' | 'injured' | 'includesPerpetrators'> {
  const [all, perpetrators] = [tollIn(cells, 'nkill'), tollIn(cells, 'nkillter')]
  const injured = rest(cells, tollIn(cells, 'nwound'), tollIn(cells, 'nwoundte'))
  const killed = rest(cells, all, perpetrators)
  const includesPerpetrators = all === undefined ? undefined : perpetrators === undefined || perpetrators > all
  if (killed === undefined || Number.isInteger(killed)) return { killed, killedLow: undefined, killedHigh: undefined, injured: whole(cells, injured), includesPerpetrators }
  cells.caution('split-total')
  return { killed: undefined, killedLow: Math.floor(killed), killedHigh: Math.ceil(killed), injured: whole(cells, injured), includesPerpetrators }
}

function rest(cells: Cells, all: number | undefined, perpetrators: number | undefined): number | undefined {
  if (all === undefined || perpetrators === undefined) return all
  if (perpetrators > all) cells.caution('perpetrators-above-total')
  return perpetrators > all ? all : all - perpetrators
}

/** A total that was split over several rows leaves fractions, which no count of people is. */
function whole(cells: Cells, count: number | undefined): number | undefined {
  if (count === undefined || Number.isInteger(count)) return count
  cells.caution('split-total')
  return undefined
}

/** -9 and -99 stand for not known. */
function tollIn(cells: Cells, column: string): number | undefined {
  const count = cells.number(column)
  return count === undefined || count < 0 ? undefined : count
}

function bodyOf(cells: Cells): Pick<EventRecord['body'], 'sourcesCounted' | 'related'> {
  const doubt = cells.text('doubtterr')
  if (doubt === '1') cells.caution('doubted')
  if (doubt === '-9') cells.caution('doubt-not-recorded')
  if (['crit1', 'crit2', 'crit3'].some((column) => cells.text(column) === '0')) cells.caution('criterion-not-met')
  const cited = ['scite1', 'scite2', 'scite3'].filter((column) => cells.text(column) !== undefined).length
  const related = (cells.text('related') ?? '').split(',').map((key) => key.trim()).filter((key) => /^\d{12}$/.test(key) && key !== cells.text('eventid'))
  return { ...(cited === 0 ? {} : { sourcesCounted: cited }), ...(related.length === 0 ? {} : { related: related.map((key) => `gtd:${key}`) }) }
}
