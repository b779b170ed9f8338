import { places } from '../lexicon/places.ts'
import { towns, townWords } from '../lexicon/towns.ts'
import type { LexiconPlace } from '../lexicon-types.ts'
import { longestNameAt, nameTable, type Named } from '../name-table.ts'
import type { Token } from '../tokens.ts'
import { once } from '../words.ts'

/** A town of the gazetteer; one name may be several. */
export interface Town {
  readonly country: string
  /** Thousands of inhabitants. */
  readonly inhabitants: number
}

/** What a name of a place can be: a place that people wrote down, or towns of the gazetteer. */
export type PlaceName =
  | { readonly place: LexiconPlace; /** `Dutch`, `Nederlandse`: whose, not where. */ readonly adjective: boolean }
  | { readonly place?: undefined; readonly towns: readonly Town[]; /** The name is an ordinary word as well. */ readonly isWord: boolean }

const table = once(() => nameTable<PlaceName>(allNames()))

function* allNames(): Generator<readonly [string, PlaceName]> {
  for (const place of places) {
    for (const name of place.adjectives) yield [name, { place, adjective: true }]
    for (const name of place.names) yield [name, { place, adjective: false }]
  }
  const words = new Set(townWords.split('|'))
  for (const [name, of] of townsByName()) yield [name, { towns: of, isWord: words.has(name) }]
}

function townsByName(): ReadonlyMap<string, readonly Town[]> {
  const byName = new Map<string, Town[]>()
  for (const [country, of] of Object.entries(towns)) {
    for (const line of of.split('|')) {
      const space = line.lastIndexOf(' ')
      const name = line.slice(0, space)
      const town = { country, inhabitants: Number(line.slice(space + 1)) }
      const before = byName.get(name)
      if (before === undefined) byName.set(name, [town])
      else before.push(town)
    }
  }
  return byName
}

/** The longest name of a place that starts at a token. */
export function placeNameAt(text: string, tokens: readonly Token[], at: number): Named<PlaceName> | undefined {
  return longestNameAt(table(), text, tokens, at)
}
