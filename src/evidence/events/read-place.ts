import type { Country, Site } from '../../core/index.ts'
import { foldedName } from './folded-name.ts'
import { findPlaces, type NamedPlace, type PlaceTable } from './place-table.ts'
import { isPlural, meansIn, targetsIn } from './target-words.ts'

/** Thousands of inhabitants from which a town's name tells little apart: events that are close in time share such a town more often than not. */
const largeTown = 400

/** A place as sources write it: `Köln Keupstrasse`, `Athens (courthouse, bomb)`, `Barcelona and Cambrils`, `2016 Munich shooting`. */
export function readPlace(wording: string | readonly string[], country: Country | undefined, table: PlaceTable) {
  const named = [wording].flat()
  const text = named.join(' & ')
  const folded = foldedName(text)
  const head = text.replaceAll(/\([^)]*\)/g, ' ')
  const inside = [...text.matchAll(/\(([^)]*)\)/g)].map(([, words = '']) => words)
  const inHead = partsOf(head).map((part) => findTown(part, country, table))
  const found = inHead.some((each) => each?.latitude !== undefined) ? inHead : [...inHead, ...inside.flatMap(partsOf).map((part) => findTown(part, country, table))]
  const towns = found.filter((each) => each?.latitude !== undefined)
  const known = new Set(found.flatMap((each) => each?.name.split(' ') ?? []))
  return {
    country: country ?? towns[0]?.country,
    sites: [...new Map(towns.flatMap((town) => (town === undefined ? [] : [[town.town, siteOf(town)] as const]))).values()],
    sitesAdd: !/\//.test(head),
    words: folded.split(' ').filter((word) => isTelling(word) && !known.has(word)),
    isRegion: found.some((each) => each !== undefined && each.latitude === undefined),
    targets: targetsIn(folded),
    means: meansIn(folded),
    plural: isPlural(folded),
  }
}

function partsOf(text: string): readonly string[] {
  return text.split(/\s+(?:and|en|et|und|y|e|och|og)\s+|[&,;/+]/iu).map(foldedName).filter((part) => part !== '')
}

/** The largest place that a part of the wording names: in "Buckingham Palace, London" that is London. Years and months are no towns. */
function findTown(part: string, country: Country | undefined, table: PlaceTable): (NamedPlace & { readonly name: string }) | undefined {
  const words = part.split(' ')
  const names = words.flatMap((_, from) => [4, 3, 2, 1].flatMap((count) => (from + count <= words.length ? [words.slice(from, from + count).join(' ')] : [])))
  const places = names.filter((name) => name.length > 2 && !isEmpty(name) && targetsIn(name).length === 0).flatMap((name) => findPlaces(table, name, country).map((place) => ({ ...place, name })))
  const longest = places.filter(({ name }) => !places.some((other) => other.name.length > name.length && ` ${other.name} `.includes(` ${name} `)))
  return longest.toSorted((a, b) => rankOf(b) - rankOf(a) || a.country.localeCompare(b.country))[0]
}

/** A town before a part of a country, the larger before the smaller. */
function rankOf({ latitude, thousands }: NamedPlace): number {
  return latitude === undefined ? -1 : thousands
}

function siteOf({ town, latitude, longitude, thousands }: NamedPlace): Site {
  return { town, latitude, longitude, large: thousands >= largeTown }
}

const emptyWords = new Set(
  `the of in at on near and het een van der den des les une und der die das area region regio city centre center central north south east west town street road area attack attacks bombing bombings
  shooting shootings stabbing stabbings attentat attentats aanslag aanslagen anschlag atentado atentados plot plots terror terrorist terrorism terreur siege raid massacre incident place not published unknown several countries january february
  march april may june july august september october november december januari februari maart mei juni juli augustus oktober`.split(/\s+/),
)

function isEmpty(name: string): boolean {
  return name.split(' ').every((word) => emptyWords.has(word) || /^\d/.test(word))
}

function isTelling(word: string): boolean {
  return word.length > 2 && !isEmpty(word)
}
