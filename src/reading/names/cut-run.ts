import type { PlaceMention } from '../mentions/places.ts'
import { titlePrefixes } from './cues.ts'
import type { KnownKind } from './known-names.ts'
import { isNewName } from './new-name.ts'
import { isNoPart, isOnlyCapital } from './plain-words.ts'
import type { Run } from './runs.ts'
import { startsSentence } from './sentence-starts.ts'
import { isBodyAhead, isTitle, wordOf } from './unit-words.ts'
import type { NamedText, Unit } from './unit.ts'

/** A name before it is known what of: numbers of tokens, inclusive. */
export interface Piece {
  readonly first: number
  readonly last: number
  /** Last token of the compound that it begins. */
  readonly end: number
  readonly units: readonly Unit[]
  readonly known: KnownKind | undefined
  /** The place that is the whole of it. */
  readonly place: PlaceMention | undefined
  /** A title stands right before, or right behind. */
  readonly titled: boolean
  readonly beforeTitle: boolean
  readonly startsSentence: boolean
  /** The name of a public body stands right before: it has officers. */
  readonly behindBody: boolean
}

/** Parts a run at titles, at words that only the start of a sentence gives a capital, and between body and person. */
export function cutRun(named: NamedText, { units, end }: Run): readonly Piece[] {
  const pieces: Piece[] = []
  let part: Unit[] = []
  let titled = false
  let behindBody = false
  const flush = (beforeTitle: boolean) => {
    const piece = pieceOf(named, part, { titled, beforeTitle, behindBody })
    if (piece !== undefined) pieces.push(piece)
    if (part.length > 0) titled = false
    behindBody = !beforeTitle && part.at(-1)?.known === 'body'
    part = []
  }
  units.forEach((unit, at) => {
    const word = wordOf(named, unit)
    if (isTitle(named, word, unit) && !isBodyAhead(named, units, at)) {
      if (part.length === 1 && titlePrefixes().has(wordOf(named, part[0]))) part = []
      flush(true)
      titled = true
    } else if (unit.known === undefined && unit.place === undefined && part.length === 0 && isOnlyCapital(named, units, at)) titled = false
    else if (unit.known === undefined && isNoPart(named, part, unit)) flush(false)
    else {
      if (isNewName(named, part, units, at)) flush(false)
      part.push(unit)
    }
  })
  flush(false)
  const last = pieces.at(-1)
  return last === undefined || last.last !== units.at(-1)?.last ? pieces : [...pieces.slice(0, -1), { ...last, end }]
}

function pieceOf(named: NamedText, units: readonly Unit[], around: Pick<Piece, 'titled' | 'beforeTitle' | 'behindBody'>): Piece | undefined {
  const [one] = units
  const last = units.at(-1)
  if (one === undefined || last === undefined) return undefined
  const alone = units.length === 1
  return {
    first: one.first, last: last.last, end: last.last, units, ...around,
    known: alone ? one.known : undefined,
    place: alone ? one.place : undefined,
    startsSentence: startsSentence(named, one.first),
  }
}
