import { tokenize, type Token } from './tokens.ts'

/** Names with what each stands for, made for looking them up where a token starts. */
export type NameTable<T> = ReadonlyMap<string, NamesFrom<T>>

/** The names that start with one token: that token alone, and longer ones by their second token, the longest first. */
interface NamesFrom<T> {
  alone?: Named<T>
  longer?: Map<string, Named<T>[]>
}

export interface Named<T> {
  readonly name: string
  readonly value: T
}

/** A table of names, with straight and with curly apostrophes; the first of two equal names counts. */
export function nameTable<T>(names: Iterable<readonly [string, T]>): NameTable<T> {
  const table = new Map<string, NamesFrom<T>>()
  for (const [name, value] of names) {
    add(table, { name, value })
    if (name.includes("'")) add(table, { name: name.replaceAll("'", '’'), value })
  }
  return table
}

function add<T>(table: Map<string, NamesFrom<T>>, named: Named<T>): void {
  const [first = '', second] = oneWord.test(named.name) ? [named.name] : tokenize(named.name).map(({ text }) => text)
  const from = table.get(first) ?? {}
  if (!table.has(first)) table.set(first, from)
  if (second === undefined) from.alone ??= named
  else addLonger((from.longer ??= new Map()), second, named)
}

function addLonger<T>(longer: Map<string, Named<T>[]>, second: string, named: Named<T>): void {
  const alike = longer.get(second) ?? []
  if (alike.length === 0) longer.set(second, alike)
  if (alike.some(({ name }) => name === named.name)) return
  const place = alike.findIndex(({ name }) => name.length < named.name.length)
  alike.splice(place === -1 ? alike.length : place, 0, named)
}

/** The longest name that starts at a token, letter for letter, and ends where a word ends. */
export function longestNameAt<T>(table: NameTable<T>, text: string, tokens: readonly Token[], at: number): Named<T> | undefined {
  const first = tokens[at]
  const from = first === undefined ? undefined : table.get(first.text)
  if (first === undefined || from === undefined) return undefined
  const alike = from.longer?.get(tokens[at + 1]?.text ?? '')
  return alike?.find(({ name }) => text.startsWith(name, first.start) && !isInsideWord(text, first.start + name.length)) ?? from.alone
}

/** The last token of a name that starts at a token. */
export function lastTokenOf(name: string, tokens: readonly Token[], at: number): number {
  const end = (tokens[at]?.start ?? 0) + name.length
  let last = at
  while ((tokens[last + 1]?.end ?? Infinity) <= end) last++
  return last
}

/** Most names of towns: one token, told without taking it apart. */
const oneWord = /^\p{L}+$/u

const endsInLetter = /[\p{L}\p{N}]$/u
const startsWithLetter = /^[\p{L}\p{N}\p{M}]/u

function isInsideWord(text: string, end: number): boolean {
  return endsInLetter.test(text.slice(end - 2, end)) && startsWithLetter.test(text.slice(end, end + 2))
}
