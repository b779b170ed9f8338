import type { Unit } from './units.ts'

/** Names by their first word, the longest first, all in small letters: for text that may have no capitals. */
export type PlainNames<T> = ReadonlyMap<string, readonly PlainName<T>[]>

interface PlainName<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** Names with what each stands for, to be looked up whatever their letters. */
export function plainNames<T>(names: Iterable<readonly [name: string, value: T]>): PlainNames<T> {
  const longestFirst = Array.from(names, ([name, value]) => ({ words: name.toLowerCase().split(' '), value })).toSorted((a, b) => b.words.length - a.words.length)
  return Map.groupBy(longestFirst, ({ words }) => words[0] ?? '')
}

/** What the longest name that starts at a unit stands for, with the place behind it. */
export function plainNameAt<T>(names: PlainNames<T>, units: readonly Unit[], from: number): { readonly value: T; readonly to: number } | undefined {
  for (const { words, value } of names.get(units[from]?.lower ?? '') ?? []) {
    const to = endOf(units, from, words)
    if (to !== undefined) return { value, to }
  }
  return undefined
}

/** Place behind the words of a name; `people's` is two units. */
function endOf(units: readonly Unit[], from: number, words: readonly string[]): number | undefined {
  let at = from
  for (const word of words) {
    const isOwned = word.endsWith("'s") && units[at]?.lower === word.slice(0, -2) && units[at + 1]?.kind === 'possessive'
    if (!isOwned && units[at]?.lower !== word) return undefined
    at += isOwned ? 2 : 1
  }
  return at
}
