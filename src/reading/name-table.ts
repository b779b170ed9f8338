import { lastWithin, tokenize, type Token } from './tokens.ts'

/** Names with what each stands for, made for looking them up where a token starts. */
export interface NameTable<T> {
  readonly byFirst: ReadonlyMap<string, NamesFrom<T>>
  /** By the first two letters of a first token: most tokens of a text start no name, and need no more than this look. */
  readonly starts: Uint8Array
}

/** Names that start with one token. */
interface NamesFrom<T> {
  alone?: Named<T>
  /** Names of several tokens by the second, the longest first. */
  bySecond?: Map<string, Named<T>[]>
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
  const byFirst = new Map<string, NamesFrom<T>>()
  const starts = new Uint8Array(1 << 14)
  for (const [name, value] of byName) addName(byFirst, starts, { name, value })
  for (const { bySecond } of byFirst.values()) for (const named of bySecond?.values() ?? []) if (named.length > 1) named.sort((a, b) => b.name.length - a.name.length)
  return { byFirst, starts }
}

function addName<T>(byFirst: Map<string, NamesFrom<T>>, starts: Uint8Array, named: Named<T>): void {
  const [first = '', second] = oneWord.test(named.name) ? [named.name] : tokenize(named.name).map(({ text }) => text)
  starts[startOf(first)] = 1
  const names: NamesFrom<T> = byFirst.get(first) ?? {}
  byFirst.set(first, names)
  if (second === undefined) names.alone ??= named
  else {
    names.bySecond ??= new Map()
    names.bySecond.set(second, [...(names.bySecond.get(second) ?? []), named])
  }
}

/** The longest name that starts at a token, letter for letter, and ends where a word ends. */
export function longestNameAt<T>({ byFirst, starts }: NameTable<T>, text: string, tokens: readonly Token[], at: number): Named<T> | undefined {
  const first = tokens[at]
  if (first === undefined || starts[startOf(first.text)] === 0) return undefined
  const names = byFirst.get(first.text)
  return names && (longestFrom(names, text, tokens, at) ?? names.alone)
}

/** Apart from the look that nearly every token ends with, so that no room is made for this one there. */
function longestFrom<T>({ bySecond }: NamesFrom<T>, text: string, tokens: readonly Token[], at: number): Named<T> | undefined {
  const start = tokens[at]?.start ?? 0
  return bySecond?.get(tokens[at + 1]?.text ?? '')?.find(({ name }) => text.startsWith(name, start) && !isInsideWord(text, start + name.length))
}

/** The first two letters as one number; all letters outside ASCII are alike. */
function startOf(token: string): number {
  return (Math.min(token.charCodeAt(0), 127) << 7) | (token.length > 1 ? Math.min(token.charCodeAt(1), 127) : 0)
}

/** The last token of a name that starts at a token. */
export function lastTokenOf(name: string, tokens: readonly Token[], at: number): number {
  return lastWithin(tokens, at, (tokens[at]?.start ?? 0) + name.length)
}

/** Most names of towns: one token, told without taking it apart. */
const oneWord = /^\p{L}+$/u

const endsInLetter = /[\p{L}\p{N}]$/u
const startsWithLetter = /^[\p{L}\p{N}\p{M}]/u

function isInsideWord(text: string, end: number): boolean {
  return endsInLetter.test(text.slice(end - 2, end)) && startsWithLetter.test(text.slice(end, end + 2))
}
