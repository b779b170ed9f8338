import type { LexiconPlace } from '../lexicon-types.ts'
import { touch, type Token } from '../tokens.ts'

/** A part of a place, and where the words for it start. */
export interface Direction {
  readonly start: number
  readonly part: string
}

const dutch = { noord: 'north', zuid: 'south', oost: 'east', west: 'west', noordoost: 'northeast', noordwest: 'northwest', zuidoost: 'southeast', zuidwest: 'southwest' }
const english = { ...withEndings('north'), ...withEndings('south'), ...withEndings('east'), ...withEndings('west'), ...withEndings('northeast'), ...withEndings('northwest'), ...withEndings('southeast'), ...withEndings('southwest') }
/** `Zuid-Frankrijk`. */
const joined: ReadonlyMap<string, string> = new Map(Object.entries(dutch))
/** `northern Syria`. */
const before: ReadonlyMap<string, string> = new Map(Object.entries(english))
/** `het zuiden van Frankrijk`, `the south of France`. */
const sides: ReadonlyMap<string, string> = new Map([...Object.entries(dutch).map(([word, part]) => [`${word}en`, part] as const), ...Object.entries(english)])

function withEndings(part: string): Readonly<Record<string, string>> {
  return { [part]: part, [`${part}ern`]: part }
}

/** The direction that stands before a name: `Zuid-`, `northern`, `south-western`, for a country also `het zuiden van`. */
export function compassBefore(tokens: readonly Token[], at: number, { kind }: LexiconPlace): Direction | undefined {
  const back = (steps: number) => tokens[at - steps]
  if (back(1)?.text === '-' && touch(back(1), tokens[at]) && touch(back(2), back(1))) return directionAt(back(2), joined)
  const plain = directionAt(back(1), before)
  if (plain !== undefined) return compound(tokens, at - 1) ?? plain
  if (kind !== 'country') return undefined
  const article = back(1)?.lower === 'het' || back(1)?.lower === 'the' ? 1 : 0
  const of = back(1 + article)?.lower
  return of === 'van' || of === 'of' ? (compound(tokens, at - 2 - article) ?? directionAt(back(2 + article), sides)) : undefined
}

function directionAt(token: Token | undefined, words: ReadonlyMap<string, string>): Direction | undefined {
  const part = words.get(token?.lower ?? '')
  return token === undefined || part === undefined ? undefined : { start: token.start, part }
}

/** `south-western`, `north east`: one direction of two words. */
function compound(tokens: readonly Token[], at: number): Direction | undefined {
  const second = before.get(tokens[at]?.lower ?? '')
  const first = tokens[tokens[at - 1]?.text === '-' ? at - 2 : at - 1]
  if (first === undefined || (first.lower !== 'north' && first.lower !== 'south') || (second !== 'east' && second !== 'west')) return undefined
  return { start: first.start, part: `${first.lower}${second}` }
}
