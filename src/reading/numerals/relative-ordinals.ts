import type { Language } from '../../core/index.ts'
import type { Span } from '../document.ts'
import { phraseAt, phrasesByStart } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { once } from '../words.ts'

/** A place in an order told from its end, or from where the reader is: `next` is 1 from current, `next to last` -1 from the end. */
export interface RelativeOrdinal extends Span {
  readonly from: 'end' | 'current'
  readonly offset: number
}

type Place = Pick<RelativeOrdinal, 'from' | 'offset'>
type Meaning = readonly [words: string, from: RelativeOrdinal['from'], offset: number]

const dutch: readonly Meaning[] = [
  ['laatste', 'end', 0], ['volgende', 'current', 1], ['eerstvolgende', 'current', 1], ['vorige', 'current', -1], ['huidige', 'current', 0], ['voorlaatste', 'end', -1],
  ...['één', 'een', '1'].flatMap((one) => beforeLast(one, -1)), ...['twee', '2'].flatMap((two) => beforeLast(two, -2)),
  ['die voor de laatste', 'end', -1], ['degene voor de laatste', 'end', -1],
]

const english: readonly Meaning[] = [
  ...withOne('next', 'current', 1), ...withOne('previous', 'current', -1), ...withOne('current', 'current', 0), ['last', 'end', 0],
  ['penultimate', 'end', -1], ['antepenultimate', 'end', -2], ['next to last', 'end', -1], ['second to last', 'end', -1], ['the second to last', 'end', -1], ['the last but one', 'end', -1], ['last but one', 'end', -1],
  ['the one before the last', 'end', -1], ['the one before the last one', 'end', -1],
]

/** `op één na laatste`, with the article that belongs to it. */
function beforeLast(number: string, offset: number): readonly Meaning[] {
  const phrases = [`op ${number} na laatste`, `op ${number} na de laatste`, `${number} na laatste`, `${number} voor de laatste`, `laatste op ${number}`]
  return phrases.flatMap((phrase) => [phrase, `de ${phrase}`, `het ${phrase}`].map((words): Meaning => [words, 'end', offset]))
}

function withOne(words: string, from: RelativeOrdinal['from'], offset: number): readonly Meaning[] {
  return [[words, from, offset], [`${words} one`, from, offset]]
}

const phrases = { nl: once(() => phrasesByStart(dutch.map(toPlace))), en: once(() => phrasesByStart(english.map(toPlace))) }

function toPlace([words, from, offset]: Meaning): readonly [string, Place] {
  return [words, { from, offset }]
}

/** Places told from the end or from here: `the next one`, `de op één na laatste`. */
export function findRelativeOrdinals(tokens: readonly Token[], lang: Language): readonly RelativeOrdinal[] {
  const found: RelativeOrdinal[] = []
  let at = 0
  while (at < tokens.length) {
    const start = tokens[at]?.start ?? 0
    const phrase = phraseAt(phrases[lang](), tokens, at)
    at += phrase?.words.length ?? 1
    if (phrase !== undefined) found.push({ start, end: tokens[at - 1]?.end ?? 0, ...phrase.meaning })
  }
  return found
}
