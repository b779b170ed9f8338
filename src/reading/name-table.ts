import { tokenize, type Token } from './tokens.ts'

/** Names with what each stands for, made for looking them up where a token starts. */
export interface NameTable<T> {
  /** By the first token, for a name of several tokens by the first two; the longest name first. */
  readonly byStart: ReadonlyMap<string, readonly Named<T>[]>
  readonly firstTokens: ReadonlySet<string>
}

export interface Named<T> {
  readonly name: string
  readonly value: T
}

/** A table of names, with straight and with curly apostrophes; the first of two equal names counts. */
export function nameTable<T>(names: Iterable<readonly [string, T]>): NameTable<T> {
  const byName = new Map<string, T>()
  for (const [name, value] of names) {
    if (!byName.has(name)) byName.set(name, value)
    if (name.includes("'") && !byName.has(name.replaceAll("'", '’'))) byName.set(name.replaceAll("'", '’'), value)
  }
  const byStart = new Map<string, Named<T>[]>()
  const firstTokens = new Set<string>()
  for (const [name, value] of byName) {
    const [first, second] = oneWord.test(name) ? [name] : tokenize(name).map(({ text }) => text)
    firstTokens.add(first ?? '')
    const key = keyOf(first, second)
    const before = byStart.get(key)
    if (before === undefined) byStart.set(key, [{ name, value }])
    else before.push({ name, value })
  }
  for (const entries of byStart.values()) entries.sort((a, b) => b.name.length - a.name.length)
  return { byStart, firstTokens }
}

/** The longest name that starts at a token, letter for letter, and ends where a word ends. */
export function longestNameAt<T>({ byStart, firstTokens }: NameTable<T>, text: string, tokens: readonly Token[], at: number): Named<T> | undefined {
  const first = tokens[at]
  if (first === undefined || !firstTokens.has(first.text)) return undefined
  const next = tokens[at + 1]
  const longer = next === undefined ? undefined : byStart.get(keyOf(first.text, next.text))?.find(({ name }) => text.startsWith(name, first.start) && !isInsideWord(text, first.start + name.length))
  return longer ?? byStart.get(first.text)?.[0]
}

/** The last token of a name that starts at a token. */
export function lastTokenOf(name: string, tokens: readonly Token[], at: number): number {
  const end = (tokens[at]?.start ?? 0) + name.length
  let last = at
  while ((tokens[last + 1]?.end ?? Infinity) <= end) last++
  return last
}

function keyOf(first = '', next?: string): string {
  return next === undefined ? first : `${first}\0${next}`
}

/** Most names of towns: one token, told without taking it apart. */
const oneWord = /^\p{L}+$/u

const endsInLetter = /[\p{L}\p{N}]$/u
const startsWithLetter = /^[\p{L}\p{N}\p{M}]/u

function isInsideWord(text: string, end: number): boolean {
  return endsInLetter.test(text.slice(end - 2, end)) && startsWithLetter.test(text.slice(end, end + 2))
}
