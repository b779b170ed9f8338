import { once } from '../words.ts'

/** A set of words that is made when it is first asked for; the words are parted by white space, `_` stands for a space within one. */
export function wordSet(words: string): () => ReadonlySet<string> {
  return once(() => new Set(wordsOf(words)))
}

/** Words by class, as one look-up: `{ person: 'judge mayor' }` gives judge → person. A word of two classes keeps the first. */
export function classesByWord<C extends string>(words: Readonly<Record<C, string>>, classes: readonly C[]): () => ReadonlyMap<string, C> {
  return once(() => new Map(classes.toReversed().flatMap((each) => wordsOf(words[each]).map((word) => [word, each] as const))))
}

function wordsOf(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '').map((word) => word.replaceAll('_', ' '))
}
