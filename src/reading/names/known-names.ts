import { givenNames } from '../lexicon/given-names.ts'
import { organisations } from '../lexicon/organisations.ts'
import { offices } from '../lexicon/offices.ts'
import { tokenize, type Token } from '../tokens.ts'
import { once } from '../words.ts'

/** What the lexicon knows of a name: a body, or something else that is written with a capital. */
export type KnownKind = 'organisation' | 'other'

interface KnownName {
  readonly words: readonly string[]
  readonly kind: KnownKind
}

const given = once(() => new Set(givenNames.split('|')))

/** Whether a word is a given name; `Abdel…` and the like are always. */
export function isGivenName(word: string): boolean {
  return given().has(word) || /^(?:Abd(?:el|ul|al|ur|er|ou)|Nour|Noor|Saif|Izz|Shams)\p{Ll}{3,}|^\p{Lu}\p{Ll}+(?:ullah|oullah|eddine|uddin|oddin)$/u.test(word)
}

const known = once(() => {
  const byFirst = new Map<string, KnownName[]>()
  const add = (name: string, kind: KnownKind) => {
    const words = tokenize(name).map(({ text }) => text)
    const [first = ''] = words
    const there = byFirst.get(first)
    if (there === undefined) byFirst.set(first, [{ words, kind }])
    else there.push({ words, kind })
  }
  for (const { kind, names } of organisations) for (const name of names) add(name, kind === 'other' ? 'other' : 'organisation')
  for (const { type, names } of offices) if (type === 'agency' || type === 'media') for (const name of names) if (/^\p{Lu}/u.test(name)) add(name, 'organisation')
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length)
  return byFirst
})

/** The longest known name that starts at a token: its kind and its last token. */
export function knownNameAt(tokens: readonly Token[], at: number): { readonly kind: KnownKind; readonly last: number } | undefined {
  const names = known().get(tokens[at]?.text ?? '')
  const found = names?.find(({ words }) => words.every((word, place) => tokens[at + place]?.text === word))
  return found && { kind: found.kind, last: at + found.words.length - 1 }
}
