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
  const compass = '(?:(?<part>Noord|Zuid|Oost|West|Noordoost|Noordwest|Zuidoost|Zuidwest)-|(?<partEn>[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est) )'
  return { pattern: new RegExp(wholeWords(`(?:(?<plain>${anyOf([...byName.keys()])})|${compass}(?<name>${anyOf([...byName.keys()])}))`), 'gu'), byName }
})

const parts: Readonly<Record<string, string>> = { noord: 'north', zuid: 'south', oost: 'east', west: 'west', northern: 'north', southern: 'south', eastern: 'east', western: 'west' }

/** Places in a stretch of text, in order. */
export function findPlaces(text: string): readonly PlaceMention[] {
  const { pattern, byName } = lookup()
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = byName.get(match.groups?.plain ?? match.groups?.name ?? '')
    if (found === undefined) return []
    const compass = (match.groups?.part ?? match.groups?.partEn)?.toLowerCase()
    const { kind, code, country, region } = found.place
    return [{ start: match.index, end: match.index + match[0].length, kind, code, country, region, adjective: found.adjective, part: compass && (parts[compass] ?? compass) }]
  })
}

/** How a claim names a place: a country by its code, with the part of it where one is named. */
export function placeName({ code, part }: PlaceMention): string {
  return part === undefined ? code : `${code} (${part})`
}
