import type { Day, EventClass, EventRecord, Period, PlacePrecision } from '../core/index.ts'
import type { Cells } from './cells.ts'
import { countryFinder } from './countries/country-names.ts'
import { namedCountry } from './countries/named-country.ts'
import { parseDashedDay } from './days.ts'
import type { EventFormat } from './event-format.ts'
import { placeOf } from './place.ts'

/** The 49 columns since release 19, for 24.0.1, which was published without a header. */
const columns =
  `id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a
  side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1
  adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low
  gwnoa gwnob`.split(/\s+/)

const precisions: Readonly<Record<string, PlacePrecision>> = { 1: 'exact', 2: 'near', 3: 'area', 4: 'area', 5: 'area', 6: 'country', 7: 'area' }

/** Georeferenced events of the Uppsala Conflict Data Program: annual releases, candidate months and periods. */
export function ucdpGed(): EventFormat {
  const findCountry = countryFinder()
  return {
    dataset: {
      id: 'ucdp-ged',
      name: 'UCDP Georeferenced Event Dataset',
      licence: 'CC BY 4.0',
      mayBePassedOn: true,
      counts: 'Acts of organised violence in which at least one person died; attacks without deaths, failed attacks and people injured are not in it.',
      breaks: [],
    },
    columns: {
      needed: ['id', 'type_of_violence', 'country', 'date_start', 'date_end', 'best', 'high', 'low'],
      others: ['code_status', 'dyad_name', 'side_a', 'number_of_sources', 'where_prec', 'where_coordinates', 'adm_1', 'adm_2', 'latitude', 'longitude', 'event_clarity', 'deaths_a', 'deaths_unknown'],
      aliases: { best_est: 'best', high_est: 'high', low_est: 'low', event_id: 'id' },
    },
    key: 'id',
    withoutHeader: (count) => (count === columns.length ? columns : undefined),
    toRecord: (cells) => ({
      id: keyOf(cells),
      known: undefined,
      days: daysOf(cells),
      country: namedCountry(cells, 'country', findCountry),
      place: cells.text('where_coordinates') ?? cells.text('adm_2') ?? cells.text('adm_1'),
      ...placeOf(cells, precisions[cells.text('where_prec') ?? ''] ?? 'unknown'),
      outcome: 'completed',
      ideology: 'unknown',
      attackType: 'unknown',
      ...actorAndClass(cells),
      ...deaths(cells),
      injured: undefined,
      body: { ...sources(cells) },
    }),
    versionOf: (name) => /GEDEvent_v([\d_]+)/i.exec(name)?.[1]?.replace(/_+$/, '').replaceAll('_', '.'),
  }
}

function keyOf(cells: Cells): string {
  const key = cells.needed('id')
  if (key !== '' && !/^\d{1,12}$/.test(key)) cells.bad('id', key, 'key-mangled')
  return key
}

function daysOf(cells: Cells): Period | undefined {
  const first = neededDay(cells, 'date_start')
  const last = neededDay(cells, 'date_end')
  if (first === undefined || last === undefined) return undefined
  if (last < first) cells.bad('date_end', last, 'end-before-start')
  return { first, last }
}

function neededDay(cells: Cells, column: string): Day | undefined {
  if (cells.text(column) === undefined) cells.bad(column, '', 'missing')
  return cells.day(column, parseDashedDay)
}

/** One-sided violence has a doer; in a fight both sides are named, for nobody says who attacked. */
function actorAndClass(cells: Cells): { readonly actor: string | undefined; readonly class: EventClass } {
  const type = cells.needed('type_of_violence')
  if (!['1', '2', '3', ''].includes(type)) cells.bad('type_of_violence', type, 'not-one-of')
  const doer = cells.text('side_a')
  if (type !== '3') return { actor: cells.text('dyad_name'), class: 'armed-conflict' }
  return { actor: doer, class: doer?.startsWith('Government of') === true ? 'armed-conflict' : 'attack' }
}

/** Deaths of both sides are in the total. Its bounds are out of order in one row of a hundred: that is said, and they stay as they are. */
function deaths(cells: Cells): Pick<EventRecord, 'killed' | 'killedLow' | 'killedHigh' | 'includesPerpetrators'> {
  const [killed, killedLow, killedHigh] = [cells.count('best'), cells.count('low'), cells.count('high')]
  if (killed !== undefined && killedLow !== undefined && killedLow > killed) cells.caution('low-above-best')
  if (killed !== undefined && killedHigh !== undefined && killed > killedHigh) cells.caution('best-above-high')
  if (cells.text('event_clarity') === '2') cells.caution('lumped')
  const status = cells.text('code_status')
  if (status !== undefined && status !== 'Clear') cells.caution('unfinished')
  return { killed, killedLow, killedHigh, includesPerpetrators: true }
}

/** -1 stands for not recorded. */
function sources(cells: Cells): { readonly sourcesCounted?: number } {
  const count = cells.number('number_of_sources')
  return count === undefined || count < 0 ? {} : { sourcesCounted: count }
}
