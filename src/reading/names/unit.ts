import type { PlaceMention } from '../mentions/places.ts'
import { lastWithin, touch, type Token } from '../tokens.ts'
import { isCapital, isInitial } from './letters.ts'
import { isGivenName, knownNameAt, type KnownKind } from './known-names.ts'

/** Words of a text with the places that are found in it. */
export interface NamedText {
  readonly text: string
  readonly tokens: readonly Token[]
  /** By the offset where they start. */
  readonly placeAt: ReadonlyMap<number, PlaceMention>
  /** Words that the text has in lower case too. */
  readonly lowerWords: ReadonlySet<string>
}

/** What stands in a name as one piece: a word, initials, a known name, a place. Numbers of tokens, both inclusive. */
export interface Unit {
  readonly first: number
  readonly last: number
  readonly known: KnownKind | undefined
  readonly place: PlaceMention | undefined
}

/** The unit that starts at a token with a capital, or at a known name without one; undefined where no name can start. */
export function unitAt({ text, tokens, placeAt }: NamedText, at: number): Unit | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word' || isAmount(tokens, at)) return undefined
  const known = knownNameAt(text, tokens, at)
  const place = placeAt.get(token.start)
  const placeLast = place === undefined ? -1 : lastWithin(tokens, at, place.end)
  if (known !== undefined && known.last >= placeLast) return { first: at, last: known.last, known: known.kind, place: undefined }
  if (place !== undefined) return { first: at, last: placeLast, known: undefined, place }
  if (!isCapital(token)) return undefined
  return { first: at, last: isInitial(token) ? lastInitial(tokens, at) : at, known: undefined, place: undefined }
}

/** `US $ 6 miljard`, `4 GB`: money and measures are no names. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined || !isCapital(token) || token.text.length > 3) return false
  if (after?.text === '$' || after?.text === '€' || after?.text === '£') return true
  return before?.kind === 'digits' && /^(?:[KMGT]?B|[kMG]?Hz|[GMK]Hz|[KMG]W|V|W|A|K|C|F|LCD|HD|USD|EUR)$/.test(token.text)
}

/** `J.P.` is four tokens; the last dot of it belongs to the name. */
function lastInitial(tokens: readonly Token[], at: number): number {
  let last = at
  while (last < at + 12 && tokens[last + 1]?.text === '.' && touch(tokens[last], tokens[last + 1])) {
    last++
    if (!isInitial(tokens[last + 1]) || !touch(tokens[last], tokens[last + 1])) break
    last++
  }
  return last
}

/** Whether the next token stands on the same line: at most a space or two between. */
export function isNear({ text, tokens }: NamedText, at: number): boolean {
  const from = tokens[at]?.end ?? 0
  const to = tokens[at + 1]?.start ?? Infinity
  if (to - from > 2) return false
  const between = text.slice(from, to)
  // A name that a line breaks goes on; a blank line ends it.
  return !between.includes('\n') || (isGivenName(tokens[at]?.text ?? '') && !between.includes('\n\n'))
}

/** Whether a token is one of these marks. */
export function isMark({ tokens }: NamedText, at: number, marks: string): boolean {
  const token = tokens[at]
  return token !== undefined && token.kind === 'mark' && marks.includes(token.text)
}
