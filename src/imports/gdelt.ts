import type { Day, EventRecord, Period, PlacePrecision } from '../core/index.ts'
import type { Cells } from './cells.ts'
import { countryByFips } from './countries/fips.ts'
import { parseBareDay } from './days.ts'
import type { EventFormat } from './event-format.ts'
import { placeOf } from './place.ts'

const actorColumns = (actor: string) => ['code', 'name', 'country', 'group', 'ethnic', 'religion1', 'religion2', 'type1', 'type2', 'type3'].map((part) => `${actor}_${part}`)
const placeColumns = (of: string, parts: readonly string[]) => parts.map((part) => (of === 'action' ? part : `${of}_${part}`))
const start = ['id', 'day', 'month', 'year', 'fraction', ...actorColumns('actor1'), ...actorColumns('actor2'), 'root', 'code', 'base', 'root_code', 'quad', 'goldstein', 'mentions', 'sources', 'articles', 'tone']
const places = (parts: readonly string[]) => ['actor1_geo', 'actor2_geo', 'action'].flatMap((of) => placeColumns(of, parts))
const placeParts2 = ['place_type', 'place', 'country', 'adm1', 'adm2', 'latitude', 'longitude', 'feature']
const placeParts1 = placeParts2.filter((part) => part !== 'adm2')

/** Columns of an edition by how many there are: 2.0 has 61, 1.0 has 58, and 57 before the address was added in April 2013. */
function columnsOf(count: number): readonly string[] | undefined {
  if (count === 61) return [...start, ...places(placeParts2), 'added', 'url']
  if (count === 58 || count === 57) return [...start, ...places(placeParts1), 'added', ...(count === 58 ? ['url'] : [])]
  return undefined
}

const precisions: Readonly<Record<string, PlacePrecision>> = { 1: 'country', 2: 'area', 3: 'near', 4: 'near', 5: 'area' }

/** What GDELT's machine read in the news: a measure of attention, never an event. */
export function gdelt(): EventFormat {
  return {
    dataset: {
      id: 'gdelt',
      name: 'GDELT Event Database',
      licence: 'Free for any use with a credit and a link to gdeltproject.org.',
      mayBePassedOn: true,
      counts: 'What a machine took from news articles for events: one attack gives hundreds of rows, an anniversary gives new ones. A measure of attention, not of events.',
      breaks: [{ day: '2015-02-19', reason: 'Version 2.0 reads more languages, every fifteen minutes.' }],
    },
    columns: { needed: ['id', 'day', 'added'], others: ['code', 'place_type', 'place', 'country', 'latitude', 'longitude', 'sources', 'url', 'actor1_name', 'actor1_group'] },
    key: 'id',
    withoutHeader: columnsOf,
    onlySeparator: '\t',
    toRecord: (cells) => ({
      id: keyOf(cells),
      known: knownOf(cells),
      days: daysOf(cells),
      country: countryOf(cells),
      place: cells.text('place'),
      ...placeOf(withoutSigns(cells), precisions[cells.text('place_type') ?? ''] ?? 'unknown'),
      outcome: 'unknown',
      ideology: 'unknown',
      attackType: cells.text('code')?.startsWith('183') === true ? 'explosive' : 'unknown',
      // A name without the code of a known group may be that of a person.
      actor: cells.text('actor1_group') === undefined ? undefined : cells.text('actor1_name'),
      killed: undefined,
      killedLow: undefined,
      killedHigh: undefined,
      injured: undefined,
      includesPerpetrators: undefined,
      class: 'signal',
      body: bodyOf(cells),
    }),
  }
}

function keyOf(cells: Cells): string {
  const key = cells.needed('id')
  if (key !== '' && !/^\d{1,12}$/.test(key)) cells.bad('id', key, 'key-mangled')
  return key
}

/** When it was added: `20240131144500` in version 2.0, `20130405` in 1.0. */
function knownOf(cells: Cells): Day | undefined {
  return cells.day('added', (given) => parseBareDay(/^\d{14}$/.test(given) ? given.slice(0, 8) : given))
}

function daysOf(cells: Cells): Period | undefined {
  if (cells.text('day') === undefined) cells.bad('day', '', 'missing')
  const day = cells.day('day', parseBareDay)
  return day === undefined ? undefined : { first: day, last: day }
}

function countryOf(cells: Cells) {
  const given = cells.text('country')
  const country = countryByFips(given ?? '')
  if (given !== undefined && country === undefined) cells.caution('country-unknown')
  return country
}

/** Old files have a stray # in a coordinate. */
function withoutSigns(cells: Cells): Cells {
  return { ...cells, number: (column) => (cells.text(column)?.includes('#') === true ? undefined : cells.number(column)) }
}

/** Of the address of an article only the site is kept: the rest is a headline, and that names people. */
function bodyOf(cells: Cells): Pick<EventRecord['body'], 'sourcesCounted' | 'sourceUrl'> {
  const count = cells.count('sources')
  const site = URL.parse(cells.text('url') ?? '')
  return { ...(count === undefined ? {} : { sourcesCounted: count }), ...(site === null || !/^https?:$/.test(site.protocol) ? {} : { sourceUrl: `${site.origin}/` }) }
}
