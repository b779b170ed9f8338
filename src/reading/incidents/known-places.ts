import { places } from '../lexicon/places.ts'
import { regions } from '../lexicon/regions.ts'
import { listedTowns } from '../mentions/listed-towns.ts'
import { once } from '../words.ts'
import { plainNameAt, plainNames } from './plain-names.ts'
import type { Unit } from './units.ts'

/** What a name of a place says without the words around it. */
export interface KnownPlace {
  /** Where it can lie. */
  readonly countries: readonly string[]
  /** Only a list of towns has it. */
  readonly isTown: boolean
}

const known = once(() => plainNames(countriesByName()))

function countriesByName(): ReadonlyMap<string, KnownPlace> {
  const byName = new Map<string, { readonly countries: string[]; readonly isTown: boolean }>()
  for (const [name, country, isTown] of allNames()) {
    const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
    const before = byName.get(plain)
    if (before === undefined) byName.set(plain, { countries: [country], isTown })
    else before.countries.push(country)
  }
  return byName
}

function* allNames(): Generator<readonly [name: string, country: string, isTown: boolean]> {
  for (const { kind, code, names } of places) if (kind === 'country') for (const name of names) yield [name, code, false]
  for (const { country, names } of regions) for (const name of names) yield [name, country, false]
  for (const { name, country, isWord } of listedTowns()) if (!isWord) yield [name, country, true]
}

/** The longest name of a place that starts at a unit, with the place behind it. */
export function knownPlaceAt(units: readonly Unit[], from: number): (KnownPlace & { readonly to: number }) | undefined {
  const named = plainNameAt(known(), units, from)
  return named === undefined ? undefined : { ...named.value, to: named.to }
}
