import type { Country } from '../../core/index.ts'
import type { Span } from '../document.ts'
import type { Clause } from './clause.ts'
import { headClasses } from './heads-en.ts'
import { knownPlaceAt } from './known-places.ts'
import { spanOf, type NounPhrase } from './noun-phrases.ts'

/** A town, region or country, with the countries that its name can lie in: none where only the words say that it is a place. */
export interface PlaceOfIncident extends Span {
  /** In lower case, to tell places apart. */
  readonly name: string
  readonly countries: readonly string[]
}

const leads: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'of'])

/** Where a sentence says that something took place: a neighbourhood or village by its kind, else the first place that is known. */
export function findPlace(clause: Clause, home: Country | undefined): PlaceOfIncident | undefined {
  const named = clause.phrases.find((phrase) => isNamedArea(clause, phrase))
  if (named !== undefined) return placeFrom(clause, named.from, named.to - 1, knownPlaceAt(clause.units, named.from)?.countries ?? [])
  for (let at = 0; at < clause.units.length; at += 1) {
    const known = leads.has(clause.units[at - 1]?.lower ?? '') || isBehindAdjective(clause, at) ? knownPlaceAt(clause.units, at) : undefined
    if (known !== undefined && clause.units[at]?.lower !== 'u.s.' && (!known.isTown || home === undefined || known.countries.includes(home))) return placeFrom(clause, at, known.to, known.countries)
  }
  return undefined
}

function placeFrom(clause: Clause, from: number, to: number, countries: readonly string[]): PlaceOfIncident {
  return { ...spanOf(clause.units, { from, to }), name: clause.units.slice(from, to).map(({ lower }) => lower).join(' '), countries }
}

/** `in downtown Lima`, `in northern Lima`. */
function isBehindAdjective(clause: Clause, at: number): boolean {
  return clause.units[at - 1]?.tag === 'adj' || ['downtown', 'metropolitan', 'the'].includes(clause.units[at - 1]?.lower ?? '')
}

const areas: ReadonlySet<string> = new Set(['neighborhood', 'neighbourhood', 'department', 'province', 'municipality', 'district', 'village', 'town', 'canton', 'suburb', 'hamlet', 'jurisdiction'])

/** `the Valdera neighborhood`: unknown words before the kind of place. */
function isNamedArea(clause: Clause, phrase: NounPhrase): boolean {
  const words = clause.units.slice(phrase.from, phrase.to - 1)
  return areas.has(phrase.head) && clause.units[phrase.to]?.lower !== 'of' && words.length > 0 && words.every(({ tag, lower, kind }) => tag === 'noun' && kind === 'word' && !headClasses().has(lower))
}
