import { places } from '../lexicon/places.ts'
import { towns, townWords } from '../lexicon/towns.ts'
import { once } from '../words.ts'
import { regions } from './regions.ts'

/** Countries that a name can lie in, the name in lower case without accents, as text that has no capitals writes it. */
interface KnownName {
  readonly words: readonly string[]
  readonly countries: readonly string[]
  /** Only a list of towns has it. */
  readonly isTown: boolean
}

const namesByFirstWord = once((): ReadonlyMap<string, readonly KnownName[]> => {
  const byName = new Map<string, { readonly countries: string[], readonly isTown: boolean }>()
  for (const [country, name, isTown] of allNames()) {
    const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
    const before = byName.get(plain)
    if (before === undefined) byName.set(plain, { countries: [country], isTown })
    else before.countries.push(country)
  }
  return Map.groupBy([...byName].map(([name, known]) => ({ words: name.split(' '), ...known })).toSorted((a, b) => b.words.length - a.words.length), ({ words }) => words[0] ?? '')
})

function* allNames(): Generator<readonly [country: string, name: string, isTown: boolean]> {
  const words = new Set(townWords.split('|'))
  for (const { kind, code, names } of places) if (kind === 'country') for (const name of names) yield [code, name, false]
  for (const [country, names] of Object.entries(regions)) for (const name of names.split('|')) yield [country, name, false]
  for (const [country, lines] of Object.entries(towns)) {
    for (const line of lines.split('|')) {
      const name = line.slice(0, line.lastIndexOf(' '))
      if (!words.has(name)) yield [country, name, true]
    }
  }
}

/** The longest name of a place that starts here. */
export function knownPlaceAt(units: readonly { readonly lower: string }[], from: number): Omit<KnownName, 'words'> & { readonly to: number } | undefined {
  const known = namesByFirstWord().get(units[from]?.lower ?? '')?.find(({ words }) => words.every((word, at) => units[from + at]?.lower === word))
  return known === undefined ? undefined : { ...known, to: from + known.words.length }
}
