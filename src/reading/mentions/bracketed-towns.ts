import { isGivenName, isSurname } from '../names/known-names.ts'
import { lastTokenOf, type Named } from '../name-table.ts'
import type { Token } from '../tokens.ts'
import { placeNameAt, type PlaceName } from './place-names.ts'

const between: ReadonlySet<string> = new Set([',', 'en', 'and', 'of', 'or'])

/** Whether a list in brackets that begins here names towns of one country and nothing else: `(Den Helder, Delft en Alkmaar)`. A name that may be somebody's makes it none: one masked too many is better than one too few. */
export function isListOfTowns(text: string, tokens: readonly Token[], first: number): boolean {
  const listed = placesInBrackets(text, tokens, first)
  if (listed.length < 2 || listed.some(({ name }) => isGivenName(name) || isSurname(name))) return false
  const [own = [], ...others] = listed.map(countriesOf)
  return own.some((country) => others.every((countries) => countries.includes(country)))
}

/** None where anything else stands between the brackets. */
function placesInBrackets(text: string, tokens: readonly Token[], first: number): readonly Named<PlaceName>[] {
  const listed: Named<PlaceName>[] = []
  for (let at = first; ; at++) {
    const named = placeNameAt(text, tokens, at)
    if (named === undefined) return []
    listed.push(named)
    at = lastTokenOf(named.name, tokens, at) + 1
    const token = tokens[at]
    if (token?.text === ')') return listed
    if (token === undefined || !between.has(token.lower)) return []
  }
}

function countriesOf({ value }: Named<PlaceName>): readonly string[] {
  return value.place === undefined ? value.towns.map(({ country }) => country) : [value.place.country ?? []].flat()
}
