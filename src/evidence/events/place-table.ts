import type { Country } from '../../core/index.ts'
import { foldedName } from './folded-name.ts'

/** Names of towns and of parts of countries: the text of `data/places/towns.csv`, searched as it stands because it is too long to be split for one look-up. */
export type PlaceTable = string

/** A name of the table. Parts of countries have no point. */
export interface NamedPlace {
  readonly town: string
  readonly country: Country
  readonly latitude: number | undefined
  readonly longitude: number | undefined
  readonly thousands: number
}

/** Every place of this name: in one country where it is given, else in all. */
export function findPlaces(table: PlaceTable, name: string, country: Country | undefined): readonly NamedPlace[] {
  if (table === '') return []
  const wanted = `${foldedName(name)},${country ?? ''}`
  const found: NamedPlace[] = []
  for (let at = firstLineFrom(table, wanted); table.startsWith(wanted, at); at = lineEnd(table, at) + 1) found.push(parseLine(table.slice(at, lineEnd(table, at))))
  return found
}

/** Start of the first line that does not come before the wanted one; lines are in order. */
function firstLineFrom(table: string, wanted: string): number {
  let [low, high] = [0, table.length]
  while (low < high) {
    const middle = lineStart(table, Math.floor((low + high) / 2))
    if (table.slice(middle, lineEnd(table, middle)) < wanted) low = lineEnd(table, middle) + 1
    else high = middle
  }
  return low
}

function lineStart(table: string, at: number): number {
  return at === 0 ? 0 : table.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(table: string, at: number): number {
  const end = table.indexOf('\n', at)
  return end < 0 ? table.length : end
}

function parseLine(line: string): NamedPlace {
  const [name = '', country = '', latitude = '', longitude = '', thousands = '', town = ''] = line.split(',')
  const hasPoint = latitude !== ''
  return { town: hasPoint ? town : name, country, latitude: hasPoint ? Number(latitude) : undefined, longitude: hasPoint ? Number(longitude) : undefined, thousands: Number(thousands) }
}
