import type { Country } from '../../core/index.ts'
import type { Span } from '../document.ts'
import type { LexiconPlace } from '../lexicon-types.ts'
import { lastTokenOf } from '../name-table.ts'
import { tokenize, type Token } from '../tokens.ts'
import { compassBefore } from './compass.ts'
import { placeNameAt } from './place-names.ts'
import { townMention } from './towns.ts'

/** A place that the text names; `kind` says how precisely. */
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

/** Places in a stretch of text, in order, the longest name first; towns that only the gazetteer knows where the words around them speak for a town. */
export function findPlaces(text: string, home?: Country, tokens: readonly Token[] = tokenize(text)): readonly PlaceMention[] {
  const found: PlaceMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const named = placeNameAt(text, tokens, at)
    if (named === undefined) continue
    const { name, value } = named
    const last = lastTokenOf(name, tokens, at)
    const mention = value.place === undefined
      ? townMention({ text, tokens, at, last, towns: value.towns, before: found.at(-1), home })
      : writtenMention(tokens, at, last, value.place, value.adjective)
    if (mention === undefined) continue
    found.push(mention)
    at = last
  }
  return found
}

function writtenMention(tokens: readonly Token[], at: number, last: number, place: LexiconPlace, adjective: boolean): PlaceMention | undefined {
  const [first, end] = [tokens[at], tokens[last]]
  if (first === undefined || end === undefined) return undefined
  const direction = compassBefore(tokens, at, place)
  const { kind, code, country, region } = place
  return { start: direction?.start ?? first.start, end: end.end, kind, code, country, region, adjective, part: direction?.part }
}

/** How a claim names a place: a country by its code, with the part of it where one is named. */
export function placeName({ code, part }: PlaceMention): string {
  return part === undefined ? code : `${code} (${part})`
}
