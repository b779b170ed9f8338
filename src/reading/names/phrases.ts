import type { Span } from '../document.ts'
import { articles, bodyHeads, isBodyNoun, placeNouns } from './cues.ts'
import type { KnownPiece } from './settle-kinds.ts'
import { isAcronym } from './letters.ts'
import type { NamedText } from './unit.ts'

/** A name with what belongs to it in the sentence: its article, the noun that says what it is, its short form in brackets, the rest of its compound. */
export function phraseOf(named: NamedText, { piece, kind }: KnownPiece): Span {
  const { tokens } = named
  const start = kind === 'person' || piece.place?.adjective === true || piece.end > piece.last ? piece.first : startOf(tokens, piece.first, kind)
  const [bracket, short, close] = [tokens[piece.last + 1], tokens[piece.last + 2], tokens[piece.last + 3]]
  const hasShort = kind !== 'person' && piece.place?.adjective !== true && bracket?.text === '(' && short !== undefined && isAcronym(short) && close?.text === ')'
  const end = hasShort ? piece.last + 2 : kind === 'place' && piece.place?.adjective !== true ? endOfPlace(named, piece) : piece.end
  return { start: tokens[start]?.start ?? 0, end: tokens[end]?.end ?? 0 }
}

/** `Heathrow airport`, `San Jose, Californië`. */
function endOfPlace({ tokens, placeAt }: NamedText, { last, end, place }: KnownPiece['piece']): number {
  const next = tokens[last + 1]
  if (end > last || next === undefined) return end
  if (placeNouns().has(next.lower)) return last + 1
  const around = next.text === ',' ? placeAt.get(tokens[last + 2]?.start ?? -1) : undefined
  const isWider = around !== undefined && !around.adjective && around.kind !== 'city' && (place === undefined || place.kind === 'city')
  return isWider && around.end === tokens[last + 2]?.end ? last + 2 : end
}

function startOf(tokens: NamedText['tokens'], first: number, kind: KnownPiece['kind']): number {
  const before = tokens[first - 1]?.lower ?? ''
  if ((before === 'van' || before === 'of') && bodyHeads().has(tokens[first - 2]?.lower ?? '') && kind === 'organisation') return startOf(tokens, first - 2, 'place')
  if (articles().has(before)) return first - 1
  const isBare = !/^\p{Lu}|e$/u.test(tokens[first - 2]?.text ?? '') && !articles().has(tokens[first - 2]?.lower ?? '')
  return kind === 'organisation' && isBare && before.length > 9 && isBodyNoun(before) ? first - 1 : first
}
