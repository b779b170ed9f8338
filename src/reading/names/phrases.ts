import type { Span } from '../document.ts'
import { articles, isBodyNoun } from './cues.ts'
import type { KnownPiece } from './settle-kinds.ts'
import { isAcronym } from './letters.ts'
import type { NamedText } from './unit.ts'

/** A name with what belongs to it in the sentence: its article, the noun that says what it is, its short form in brackets, the rest of its compound. */
export function phraseOf({ tokens }: NamedText, { piece, kind }: KnownPiece): Span {
  const start = kind === 'person' || piece.place?.adjective === true || piece.end > piece.last ? piece.first : startOf(tokens, piece.first, kind)
  const [bracket, short, close] = [tokens[piece.last + 1], tokens[piece.last + 2], tokens[piece.last + 3]]
  const hasShort = kind !== 'person' && piece.place?.adjective !== true && bracket?.text === '(' && short !== undefined && isAcronym(short) && close?.text === ')'
  const end = hasShort ? piece.last + 2 : piece.end
  return { start: tokens[start]?.start ?? 0, end: tokens[end]?.end ?? 0 }
}

function startOf(tokens: NamedText['tokens'], first: number, kind: KnownPiece['kind']): number {
  const before = tokens[first - 1]?.lower ?? ''
  if (articles().has(before)) return first - 1
  const isBare = !/^\p{Lu}|e$/u.test(tokens[first - 2]?.text ?? '') && !articles().has(tokens[first - 2]?.lower ?? '')
  return kind === 'organisation' && isBare && before.length > 9 && isBodyNoun(before) ? first - 1 : first
}
