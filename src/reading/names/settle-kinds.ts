import { isBodyWord, particles } from './cues.ts'
import type { Piece } from './cut-run.ts'
import { isGivenName } from './known-names.ts'
import { isCapital } from './letters.ts'
import type { NameKind } from './name-mention.ts'
import { addTo, keepMost, kindOf, noScores, type Scores } from './scores.ts'
import type { NamedText } from './unit.ts'
import { weighAround } from './weigh-around.ts'
import { isModel, weighWords } from './weigh-words.ts'

export interface KnownPiece {
  readonly piece: Piece
  readonly kind: NameKind
}

/** A name that stands in a text more often is known by now. */
const weighedMentions = 40

interface Weighed {
  /** What the words around all its mentions say. */
  readonly scores: Scores
  /** What the name itself says, at the mention where it says most: ten mentions are no more than one. */
  readonly words: Scores
  /** Where it stands first. */
  readonly piece: Piece
  mentions: number
}

/** The kind of each piece: what speaks for a name anywhere in the text counts everywhere, and a part of a full name takes its kind. */
export function settleKinds(named: NamedText, pieces: readonly Piece[]): readonly KnownPiece[] {
  const byName = weighPieces(named, pieces)
  const parts = partsOfNames(named, byName.values())
  const kinds = new Map<string, NameKind | 'other' | undefined>()
  return pieces.filter((piece) => !isModel(named, piece)).flatMap((short) => {
    const piece = withSurnameStart(named, short, parts)
    const name = nameOf(named, piece)
    if (!kinds.has(name)) kinds.set(name, kindWithParts(byName.get(name)?.scores, parts.get(name)))
    const kind = kinds.get(name)
    return kind === undefined || kind === 'other' ? [] : [{ piece, kind }]
  })
}

function weighPieces(named: NamedText, pieces: readonly Piece[]): ReadonlyMap<string, Weighed> {
  const byName = new Map<string, Weighed>()
  for (const piece of pieces) {
    if (isModel(named, piece)) continue
    const name = nameOf(named, piece)
    const weighed = byName.get(name) ?? { scores: noScores(), words: noScores(), piece, mentions: 0 }
    if (weighed.mentions === 0) byName.set(name, weighed)
    if (weighed.mentions++ >= weighedMentions) continue
    const words = noScores()
    weighWords(named, piece, words)
    keepMost(weighed.words, words)
    weighAround(named, piece, weighed.scores)
  }
  for (const { scores, words } of byName.values()) addTo(scores, words)
  return byName
}

function kindWithParts(own: Scores | undefined, parts: Partial<Scores> | undefined): NameKind | 'other' | undefined {
  const scores = { ...(own ?? noScores()) }
  addTo(scores, parts ?? {})
  return kindOf(scores)
}

/** At the start of a sentence `De` belongs to the name where the text has that surname in full: `De Vries gaat in beroep`. */
function withSurnameStart(named: NamedText, piece: Piece, parts: ReadonlyMap<string, Partial<Scores>>): Piece {
  const { tokens } = named
  for (let first = piece.first - 1; first >= piece.first - 4; first--) {
    const token = tokens[first]
    if (token === undefined || !(particles().has(token.lower) || token.text === '-')) break
    if (isCapital(token) && parts.get(nameOf(named, { first, last: piece.last }))?.person !== undefined) return { ...piece, first }
  }
  return piece
}

/** Short forms of the full names of the text, with what speaks for them. */
function partsOfNames(named: NamedText, names: Iterable<Weighed>): ReadonlyMap<string, Partial<Scores>> {
  const parts = new Map<string, Partial<Scores>>()
  for (const { piece, scores } of names) {
    if (piece.first === piece.last) continue
    const kind = kindOf(scores)
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
  const short = [full, full.slice(0, 1).toUpperCase() + full.slice(1), ...words.slice(1).filter((token) => isCapital(token) && token.text.length > 2).map(({ text }) => text), ...given]
  // Dutch joins the genitive to the name: `Abdelkaders broer`.
  return [...short, ...short.map((part) => `${part}s`)]
}

/** The name without the words that say what it is: `Penske Automotive Group`, `Penske Automotive`, `Penske`. */
function partsOfBody({ tokens }: NamedText, { first, units }: Piece): readonly string[] {
  const [one] = units
  if (one === undefined || one.place !== undefined || one.known !== undefined || isBodyWord(tokens[one.first]?.lower ?? '')) return []
  return units.slice(0, -1).map(({ last }) => keyOf(tokens.slice(first, last + 1)))
}

function nameOf({ tokens }: NamedText, { first, last }: Pick<Piece, 'first' | 'last'>): string {
  return first === last ? (tokens[first]?.text ?? '') : keyOf(tokens.slice(first, last + 1))
}

function keyOf(tokens: NamedText['tokens']): string {
  return tokens.map(({ text }) => text).join(' ')
}
