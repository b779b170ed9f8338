import type { Clause } from './clause.ts'
import type { NounPhrase } from './noun-phrases.ts'

/** Words of the names that a text gives, each with the fullest name that has it: `ellery` alone is then the person named before. */
export interface KnownPersons {
  readonly fullNameOf: (word: string) => PersonName | undefined
}

/** A person's name, where it is written in full. */
export interface PersonName {
  readonly clause: Clause
  readonly name: { readonly from: number, readonly to: number }
  readonly words: readonly string[]
}

/** The persons whom sentences name. */
export function knowPersons(clauses: readonly Clause[]): KnownPersons {
  const byWord = new Map<string, PersonName>()
  for (const clause of clauses) for (const { name } of clause.phrases) {
    if (name === undefined) continue
    const words = clause.units.slice(name.from, name.to).map(({ lower }) => lower)
    for (const word of words) if (word.length > 3 && words.length > (byWord.get(word)?.words.length ?? 0)) byWord.set(word, { clause, name, words })
  }
  return { fullNameOf: (word) => byWord.get(word) }
}

/** The fullest name of whom a phrase names, whether in full or by one word of it. */
export function fullName({ fullNameOf }: KnownPersons, clause: Clause, phrase: NounPhrase): PersonName | undefined {
  const { from, to } = phrase.name ?? phrase
  const words = clause.units.slice(from, to).filter(({ tag }) => tag === 'noun').map(({ lower }) => lower)
  const last = words.at(-1)
  const full = last === undefined ? undefined : fullNameOf(last)
  const own = phrase.name === undefined ? undefined : { clause, name: phrase.name, words }
  if (full === undefined) return own
  return words.every((word) => full.words.includes(word)) ? full : own
}
