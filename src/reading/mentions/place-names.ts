import { places } from '../lexicon/places.ts'
import type { LexiconPlace } from '../lexicon-types.ts'
import { longestNameAt, nameTable, type Named } from '../name-table.ts'
import type { Token } from '../tokens.ts'
import { once } from '../words.ts'
import { listedTowns, type Town } from './listed-towns.ts'

/** What a name of a place can be: a place that people wrote down, or towns of the gazetteer. */
export type PlaceName =
  | { readonly place: LexiconPlace; /** `Dutch`, `Nederlandse`: whose, not where. */ readonly adjective: boolean }
  | { readonly place?: undefined; readonly towns: readonly Town[] }

const table = once(() => nameTable<PlaceName>(allNames()))

function* allNames(): Generator<readonly [string, PlaceName]> {
  for (const place of places) {
    for (const name of place.adjectives) yield [name, { place, adjective: true }]
    for (const name of place.names) yield [name, { place, adjective: false }]
  }
  for (const [name, towns] of Map.groupBy(listedTowns(), (town) => town.name)) yield [name, { towns }]
}

/** The longest name of a place that starts at a token. */
export function placeNameAt(text: string, tokens: readonly Token[], at: number): Named<PlaceName> | undefined {
  return longestNameAt(table(), text, tokens, at)
}
