import type { Span } from '../document.ts'
import { places } from '../lexicon/places.ts'
import type { LexiconPlace } from '../lexicon-types.ts'
import { anyOf, once, wholeWords } from '../words.ts'

/** A place that the text names. */
export interface PlaceMention extends Span {
  readonly kind: LexiconPlace['kind']
  readonly code: string
  readonly country: string | undefined
  readonly region: string | undefined
  /** True for `Dutch`, `Nederlandse`: whose, not where. */
  readonly adjective: boolean
  /** `south` of a country that is named with a compass direction. */
  readonly part: string | undefined
}

interface Lookup {
  readonly pattern: RegExp
  readonly byName: ReadonlyMap<string, { readonly place: LexiconPlace; readonly adjective: boolean }>
}

const lookup = once((): Lookup => {
  const byName = new Map<string, { place: LexiconPlace; adjective: boolean }>()
  for (const place of places) {
    for (const name of place.adjectives) if (!byName.has(name)) byName.set(name, { place, adjective: true })
    for (const name of place.names) if (!byName.has(name)) byName.set(name, { place, adjective: false })
  }
  const compass = '(?:(?<part>Noord|Zuid|Oost|West|Noordoost|Noordwest|Zuidoost|Zuidwest)-|(?<partEn>[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|(?:[Nn]orth|[Ss]outh)-?(?:east|west)(?:ern)?|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est) )'
  const side = '(?:(?<side>(?:noord|zuid)(?:oosten|westen)|noorden|zuiden|oosten|westen) van (?:het )?|(?<sideEn>(?:north|south)[ -]?(?:east|west)|north|south|east|west) of (?:the )?)'
  const countries = anyOf(places.filter(({ kind }) => kind === 'country').flatMap(({ names }) => names))
  return { pattern: new RegExp(wholeWords(`(?:(?<plain>${anyOf([...byName.keys()])})|${compass}(?<name>${anyOf([...byName.keys()])})|${side}(?<country>${countries}))`), 'gu'), byName }
})

const sides: readonly (readonly [RegExp, string])[] = [[/^(?:north|noord)/u, 'north'], [/^(?:south|zuid)/u, 'south']]
const ends: readonly (readonly [RegExp, string])[] = [[/(?:east|eastern|oost|oosten)$/u, 'east'], [/(?:west|western|westen)$/u, 'west']]

/** `zuidwesten`, `Zuidwest-`, `south-western`: one word for one part. */
function partOf(words: string | undefined): string | undefined {
  const word = words?.toLowerCase()
  if (word === undefined) return undefined
  const found = [sides, ends].map((table) => table.find(([pattern]) => pattern.test(word))?.[1] ?? '').join('')
  return found === '' ? word : found
}

/** Places in a stretch of text, in order. */
export function findPlaces(text: string): readonly PlaceMention[] {
  const { pattern, byName } = lookup()
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = byName.get(match.groups?.plain ?? match.groups?.name ?? match.groups?.country ?? '')
    if (found === undefined) return []
    const part = partOf(match.groups?.part ?? match.groups?.partEn ?? match.groups?.side ?? match.groups?.sideEn)
    const { kind, code, country, region } = found.place
    return [{ start: match.index, end: match.index + match[0].length, kind, code, country, region, adjective: found.adjective, part }]
  })
}

/** How a claim names a place: a country by its code, with the part of it where one is named. */
export function placeName({ code, part }: PlaceMention): string {
  return part === undefined ? code : `${code} (${part})`
}
