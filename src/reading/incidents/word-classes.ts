import { once } from '../words.ts'

/** Words by class, as one look-up: `{ person: 'judge mayor' }` gives judge → person. A word of two classes has the first that is named. */
export function classesByWord<C extends string>(words: Readonly<Record<C, string>>, classes: readonly C[]): () => ReadonlyMap<string, C> {
  return once(() => new Map(classes.toReversed().flatMap((each) => words[each].split(' ').map((word) => [word, each] as const))))
}
