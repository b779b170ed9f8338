import type { PlaceMention } from '../mentions/places.ts'
import { bodyHeads, isBodyNoun, isBodyWord, isSurnameStart, isTitleWord, placeWords, timeWords, titlePrefixes } from './cues.ts'
import { functionWords } from './function-words.ts'
import { isGivenName, type KnownKind } from './known-names.ts'
import { isAcronym, isInitial } from './letters.ts'
import type { Run } from './runs.ts'
import { startsSentence } from './sentence-starts.ts'
import type { NamedText, Unit } from './unit.ts'
import { wordSet } from '../words.ts'

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
    if (isTitle(word, unit) && !isBodyAhead(named, units, at)) {
      if (part.length === 1 && titlePrefixes().has(wordOf(named, part[0]))) part = []
      flush(true)
      titled = true
    } else if (unit.known === undefined && unit.place === undefined && part.length === 0 && isOnlyCapital(named, units, at)) titled = false
    else if (unit.known === undefined && isNoPart(named, part, unit)) flush(false)
    else {
      if (partsHere(named, part, units, at)) flush(false)
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

/** The word of a unit that is one token, in lower case. */
function wordOf({ tokens }: NamedText, unit: Unit | undefined): string {
  return unit !== undefined && unit.first === unit.last ? (tokens[unit.first]?.lower ?? '') : ''
}

function isTitle(word: string, { known, place }: Unit): boolean {
  return place === undefined && (known === undefined || known === 'other') && isTitleWord(word)
}

/** With these a new sentence begins where a heading or a line before it ends without a full stop. */
const beginners = wordSet('dat de het een en maar want als toen dit deze die er we ze hij zij wij ook nog in op bij met voor volgens na om the and but this that these those it he she they we his her their according there when if for from')

/** Months, and words that only a sentence that starts without a full stop gives a capital; `Theresa May` keeps hers. */
function isNoPart(named: NamedText, part: readonly Unit[], unit: Unit): boolean {
  const [one] = part
  const word = wordOf(named, unit)
  const first = named.tokens[one?.first ?? -1]
  const isPerson = first !== undefined && (isGivenName(first.text) || isInitial(first) || named.tokens[unit.first - 1]?.end !== named.tokens[part.at(-1)?.last ?? -1]?.end)
  if (isPerson || timeWords().has(word)) return !isPerson
  return beginners().has(word) && !(isSurnameStart(word) && one?.place === undefined && one?.known === undefined)
}

/** `President of the Board` names no person, nor does `General Motors`. */
function isBodyAhead(named: NamedText, units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  return next !== undefined && isBodyWord(wordOf(named, next))
}

/** A word that has its capital from the start of the sentence alone. */
function isOnlyCapital(named: NamedText, units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  const token = named.tokens[unit?.first ?? -1]
  if (unit === undefined || token === undefined || unit.last > unit.first) return false
  const isStart = startsSentence(named, unit.first)
  const next = units[at + 1]
  if (functionWords().has(token.lower)) return isStart ? !(next !== undefined && (isGivenName(token.text) || (!beginners().has(token.lower) && isBodyAhead(named, units, at)))) : beginners().has(token.lower) && !isSurnameStart(token.lower)
  if (!isStart || next === undefined || isGivenName(token.text) || isInitial(token) || isAcronym(token)) return false
  if (isBodyNoun(token.lower) && !bodyHeads().has(token.lower)) return true
  // A long word before a full name is a calling or a compound: no given name has thirteen letters.
  return named.lowerWords.has(token.lower) || (token.text.length > 12 && !isNounOfName(token.lower))
}

/** A word that makes a name that of a body or a place. */
function isNounOfName(word: string): boolean {
  return isBodyWord(word) || bodyHeads().has(word) || placeWords().has(word)
}

/** Whether a new name begins at a unit. */
function partsHere(named: NamedText, part: readonly Unit[], units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  const before = part.at(-1)
  if (unit === undefined || before === undefined) return false
  const rest = units.slice(at).map((each) => wordOf(named, each))
  const isBodyNext = rest.some((word) => isNounOfName(word))
  if (before.place?.adjective === true) return !isBodyNext || unit.known !== undefined
  if (unit.place !== undefined) return unit.place.adjective ? !isBodyNext : before.place !== undefined && !isBodyNext
  const word = named.tokens[unit.first]?.text ?? ''
  const isNamesake = before.known === 'brand' && isGivenName(named.tokens[before.first]?.text ?? '')
  if (before.known !== undefined && part.length === 1 && !isNamesake) return isGivenName(word) || unit.known !== undefined || (before.known === 'body' && !isBodyNext && word.length > 1 && word !== word.toUpperCase())
  if (before.place !== undefined && part.length === 1) return isGivenName(word) && at < units.length - 1
  return named.tokens[part[0]?.first ?? -1] !== undefined && isGivenName(word) && at < units.length - 1 && part.length === 1 && startsSentence(named, before.first) && !isSurnameStart(named.tokens[before.first]?.lower ?? '') && !isGivenName(named.tokens[before.first]?.text ?? '') && !isInitial(named.tokens[before.first])
}
