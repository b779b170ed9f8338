import { givenNames } from '../lexicon/given-names.ts'
import { groups } from '../lexicon/groups.ts'
import { offices } from '../lexicon/offices.ts'
import { organisations } from '../lexicon/organisations.ts'
import { surnames } from '../lexicon/surnames.ts'
import { lastTokenOf, longestNameAt, nameTable } from '../name-table.ts'
import type { Token } from '../tokens.ts'
import { once } from '../words.ts'

/** What the lexicon knows of a name: a public body or group, a brand (in whose name a place is no place), or something else that is written with a capital. */
export type KnownKind = 'body' | 'brand' | 'other'

const given = once(() => new Set(givenNames.split('|')))

const family = once(() => new Set(surnames.split('|')))

/** Whether a word is a common surname. */
export function isSurname(word: string): boolean {
  return family().has(word)
}

/** Whether a word is a given name; `Abdel…` and the like are always, `Noorden` and `Noorse` are none. */
export function isGivenName(word: string): boolean {
  return given().has(word) || /^(?:Abd(?:el|ul|al|ur|er|ou)|Nour|Noor(?!d(?!in)|se|we)|Saif|Izz|Shams)\p{Ll}{3,}|^\p{Lu}\p{Ll}+(?:ullah|oullah|eddine|uddin|oddin)$/u.test(word)
}

const brands: ReadonlySet<string> = new Set(['company', 'bank', 'airline', 'media', 'club'])

const known = once(() => nameTable<KnownKind>(knownNames()))

function* knownNames(): Generator<readonly [string, KnownKind]> {
  for (const { names } of groups) for (const name of names) if (/^\p{Lu}|^al-/u.test(name)) yield [name, 'body']
  for (const { kind, names } of organisations) for (const name of names) yield [name, kind === 'other' ? 'other' : brands.has(kind) ? 'brand' : 'body']
  for (const { type, names } of offices) if (type === 'agency' || type === 'media') for (const name of names) if (/^\p{Lu}/u.test(name)) yield [name, 'body']
}

/** The longest known name that starts at a token: its kind and its last token. */
export function knownNameAt(text: string, tokens: readonly Token[], at: number): { readonly kind: KnownKind; readonly last: number } | undefined {
  const found = longestNameAt(known(), text, tokens, at)
  return found && { kind: found.value, last: lastTokenOf(found.name, tokens, at) }
}
