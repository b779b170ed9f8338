import type { PlaceMention } from '../mentions/places.ts'
import { tokenize, type Token } from '../tokens.ts'
import { cutRun } from './cut-run.ts'
import { withoutHeadlines } from './headlines.ts'
import type { NameMention } from './name-mention.ts'
import { phraseOf } from './phrases.ts'
import { findRuns } from './runs.ts'
import { settleKinds, type KnownPiece } from './settle-kinds.ts'
import { withoutShouting } from './shouted.ts'
import type { NamedText } from './unit.ts'

/** Names of persons, places and organisations in a whole text, in order; `places` are those that are found in it already. */
export function findNames(text: string, places: readonly PlaceMention[], written: readonly Token[] = tokenize(text)): readonly NameMention[] {
  const tokens = withoutHeadlines(text, withoutShouting(written))
  const named: NamedText = {
    text, tokens,
    placeAt: new Map(places.map((place) => [place.start, place])),
    lowerWords: new Set(tokens.filter(isLower).map(({ lower }) => lower)),
  }
  const pieces = findRuns(named).flatMap((run) => cutRun(named, run))
  return withoutShortForms(settleKinds(named, pieces).flatMap((each) => [toMention(named, each), ...placesWithin(named, each)]))
}

/** A short form in brackets belongs to the name before it. */
function withoutShortForms(names: readonly NameMention[]): readonly NameMention[] {
  let reach = 0
  return names.filter(({ start, phrase, end, kind }) => {
    const isInside = start < reach
    if (phrase.end > end && kind !== 'place') reach = phrase.end
    return !isInside
  })
}

function isLower({ kind, text, lower }: Token): boolean {
  return kind === 'word' && text === lower
}

function toMention(named: NamedText, each: KnownPiece): NameMention {
  const { first, last: lastWord, end, units } = each.piece
  // `Kim Jong-un`: so short a tail is part of the given name, where `Jansen-zaak` is a compound.
  const isTail = each.kind === 'person' && units.length > 1 && end > lastWord && (named.tokens[end]?.text.length ?? 0) < 4
  const last = isTail ? end : lastWord
  return { start: named.tokens[first]?.start ?? 0, end: named.tokens[last]?.end ?? 0, kind: each.kind, phrase: phraseOf(named, each) }
}

/** Places in the name of a body: `de Zwitserse Nationale Bank`, `Bank of England`. */
function placesWithin({ tokens, placeAt }: NamedText, { piece, kind }: KnownPiece): readonly NameMention[] {
  if (kind !== 'organisation' || piece.known === 'brand') return []
  return tokens.slice(piece.first, piece.last + 1).flatMap((token, at) => {
    const place = placeAt.get(token.start)
    const isWhole = at === 0 && place !== undefined && !place.adjective
    const isNamed = place !== undefined && !isWhole && (place.adjective || isJoined(tokens[piece.first + at - 1]))
    return isNamed && place.end <= (tokens[piece.last]?.end ?? 0) ? [{ start: place.start, end: place.end, kind: 'place' as const, phrase: { start: place.start, end: place.end } }] : []
  })
}

function isJoined(before: Token | undefined): boolean {
  return before?.lower === 'of' || before?.lower === 'van'
}
