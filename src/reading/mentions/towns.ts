import type { Country } from '../../core/index.ts'
import { isCapital } from '../names/letters.ts'
import type { Token } from '../tokens.ts'
import type { Town } from './listed-towns.ts'
import { isListOfTowns } from './bracketed-towns.ts'
import { placeNameAt } from './place-names.ts'
import type { PlaceMention } from './places.ts'

/** A name of the gazetteer with the words around it. */
export interface TownInText {
  readonly text: string
  readonly tokens: readonly Token[]
  /** First and last token of the name. */
  readonly at: number
  readonly last: number
  readonly towns: readonly Town[]
  readonly before: PlaceMention | undefined
  readonly home: Country | undefined
}

const whereBefore: ReadonlySet<string> = new Set('in te uit bij naar rond rondom nabij buiten vanuit richting binnen at near from to outside around towards toward into through'.split(' '))
const inList: ReadonlySet<string> = new Set([',', 'en', 'and', 'of', 'or'])
const linked: ReadonlySet<string> = new Set(['in', ',', '('])
/** A town so large that its name alone, with a capital, is taken for it; in thousands. */
const known = 1000

/** The town that a name of the gazetteer means here; undefined where nothing speaks for a town. */
export function townMention(found: TownInText): PlaceMention | undefined {
  const { tokens, at, last, towns, home } = found
  const [first, end] = [tokens[at], tokens[last]]
  if (first === undefined || end === undefined || isPartOfName(found)) return undefined
  const country = countryBehind(found)
  const candidates = country === undefined ? towns : towns.filter((town) => town.country === country)
  const town = candidates.toSorted((a, b) => weight(b, home) - weight(a, home))[0]
  if (town === undefined || !(country !== undefined || speaksForTown(found, town))) return undefined
  return { start: first.start, end: end.end, kind: 'city', code: town.name, country: town.country, region: undefined, adjective: false, part: undefined }
}

/** Thousands of inhabitants; a town at home counts for thirty abroad. */
function weight({ country, inhabitants }: Town, home: Country | undefined): number {
  return (inhabitants + 1) * (country === home ? 30 : 1)
}

/** `Reading, UK`, `Split (Kroatië)`, `Mol in België`. */
function countryBehind({ text, tokens, last }: TownInText): string | undefined {
  if (!linked.has(tokens[last + 1]?.lower ?? '')) return undefined
  const behind = placeNameAt(text, tokens, last + 2)?.value.place
  return behind?.kind === 'country' ? behind.code : undefined
}

function speaksForTown({ text, tokens, at, before, home }: TownInText, { country, inhabitants, isWord }: Town): boolean {
  const previous = tokens[at - 1]
  const isPlaced = whereBefore.has(previous?.lower ?? '') && !(isWord && previous?.text === 'At')
  if (isWord) return isPlaced && country === home
  const isListed = before?.kind === 'city' && before.end === tokens[at - 2]?.end && inList.has(previous?.lower ?? '')
  return isPlaced || isListed || inhabitants >= known || (previous?.text === '(' && isListOfTowns(text, tokens, at))
}

/** A capital beside it makes it part of another name: `Jackson Browne`, `Bank of Lincoln`, `Jan van Houten`. */
function isPartOfName({ text, tokens, at, last }: TownInText): boolean {
  const [previous, next] = [tokens[at - 1], tokens[last + 1]]
  const isJoined = previous?.text === '-' && previous.end === tokens[at]?.start
  return isJoined || (isCapital(previous) && at > 1 && !whereBefore.has(previous?.lower ?? '') && !endsSentence(text, previous)) || (isCapital(next) && next?.start === (tokens[last]?.end ?? 0) + 1)
}

function endsSentence(text: string, token: Token | undefined): boolean {
  return token !== undefined && /[.:]/.test(text.slice(token.end, token.end + 1))
}
