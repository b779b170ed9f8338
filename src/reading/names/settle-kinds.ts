import { bodyWords, particles } from './cues.ts'
import type { Piece } from './cut-run.ts'
import { isGivenName } from './known-names.ts'
import { isCapital } from './letters.ts'
import type { NameKind } from './name-mention.ts'
import { addTo, kindOf, noScores, type Scores } from './scores.ts'
import type { NamedText } from './unit.ts'
import { weighAround } from './weigh-around.ts'
import { weighWords } from './weigh-words.ts'

export interface KnownPiece {
  readonly piece: Piece
  readonly kind: NameKind
}

/** The kind of each piece: what speaks for a name anywhere in the text counts everywhere, and a part of a full name takes its kind. */
export function settleKinds(named: NamedText, pieces: readonly Piece[]): readonly KnownPiece[] {
  const scoresByName = new Map<string, Scores>()
  for (const piece of pieces) {
    const name = nameOf(named, piece)
    const scores = scoresByName.get(name) ?? noScores()
    scoresByName.set(name, scores)
    weighWords(named, piece, scores)
    weighAround(named, piece, scores)
  }
  const parts = partsOfNames(named, pieces, scoresByName)
  return pieces.flatMap((piece) => {
    const name = nameOf(named, piece)
    const scores = { ...(scoresByName.get(name) ?? noScores()) }
    addTo(scores, parts.get(name) ?? {})
    const kind = kindOf(scores)
    return kind === undefined || kind === 'other' ? [] : [{ piece, kind }]
  })
}

/** Short forms of the full names of the text, with what speaks for them. */
function partsOfNames(named: NamedText, pieces: readonly Piece[], scoresByName: ReadonlyMap<string, Scores>): ReadonlyMap<string, Partial<Scores>> {
  const parts = new Map<string, Partial<Scores>>()
  for (const piece of pieces) {
    if (piece.first === piece.last) continue
    const kind = kindOf(scoresByName.get(nameOf(named, piece)) ?? noScores())
    if (kind === 'person') for (const part of partsOfPerson(named, piece)) parts.set(part, { person: 7 })
    if (kind === 'organisation') for (const part of partsOfBody(named, piece)) if (!parts.has(part)) parts.set(part, { organisation: 4 })
  }
  return parts
}

/** Surname with and without its small words, and the given name. */
function partsOfPerson({ tokens }: NamedText, { first, last }: Piece): readonly string[] {
  const words = tokens.slice(first, last + 1)
  const start = words.findIndex((token, at) => at > 0 && (particles().has(token.lower) || at === words.length - 1))
  const surname = words.slice(start)
  const given = words.filter((token, at) => at < start && isCapital(token) && token.text.length > 1 && isGivenName(token.text)).map(({ text }) => text)
  const full = keyOf(surname)
  return [full, full.slice(0, 1).toUpperCase() + full.slice(1), ...words.slice(1).filter((token) => isCapital(token) && token.text.length > 2).map(({ text }) => text), ...given]
}

/** The name without the words that say what it is: `Penske Automotive Group`, `Penske Automotive`, `Penske`. */
function partsOfBody({ tokens }: NamedText, { first, units }: Piece): readonly string[] {
  const [one] = units
  if (one === undefined || one.place !== undefined || one.known !== undefined || bodyWords().has(tokens[one.first]?.lower ?? '')) return []
  return units.slice(0, -1).map(({ last }) => keyOf(tokens.slice(first, last + 1)))
}

function nameOf({ tokens }: NamedText, { first, last }: Piece): string {
  return first === last ? (tokens[first]?.text ?? '') : keyOf(tokens.slice(first, last + 1))
}

function keyOf(tokens: NamedText['tokens']): string {
  return tokens.map(({ text }) => text).join(' ')
}
