import { findPlaces } from '../mentions/places.ts'
import { lastTokenOf, longestNameAt, nameTable, type NameTable } from '../name-table.ts'
import type { Span } from '../document.ts'
import { tokenize } from '../tokens.ts'
import { once } from '../words.ts'
import { findNames } from './find-names.ts'

const mask = '█'
const letters = /[\p{L}\p{M}]/gu

/** A text of the same length in which the letters of every person's name are hidden, so that offsets hold. */
export function maskPersons(text: string): string {
  return hidePersons(text).masked
}

/** A text with its persons hidden, and what takes their names out of words, as `nameRemover` does; they are looked for once. */
export function hidePersons(text: string): { readonly masked: string; readonly remove: (words: string) => string } {
  const persons = personsIn(text)
  const table = once(() => personTable(text, persons))
  return { masked: maskSpans(text, persons), remove: (words) => (maybeName.test(words) ? removeNames(words, table()) : words) }
}

function maskSpans(text: string, persons: readonly Span[]): string {
  let masked = ''
  let at = 0
  for (const { start, end } of persons) {
    if (start < at) continue
    masked += text.slice(at, start) + text.slice(start, end).replaceAll(letters, (letter) => mask.repeat(letter.length))
    at = end
  }
  return masked + text.slice(at)
}

/** Takes the names of the persons of a text out of its words wherever they are repeated: `…` stands in their place. */
export function nameRemover(text: string): (words: string) => string {
  const persons = once(() => personTable(text, personsIn(text)))
  return (words) => (maybeName.test(words) ? removeNames(words, persons()) : words)
}

/** Codes and days have no word with a capital, so that most fields need no look at the names. */
const maybeName = /\p{Lu}[\p{Ll}\p{M}.'’]|\p{Lu}{4}/u

function personTable(text: string, persons: readonly Span[]): NameTable<true> {
  return nameTable(persons.map(({ start, end }) => [text.slice(start, end), true] as const))
}

function removeNames(words: string, persons: NameTable<true>): string {
  const tokens = tokenize(words)
  let kept = ''
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    const named = longestNameAt(persons, words, tokens, at)
    const token = tokens[at]
    if (named === undefined || token === undefined) continue
    kept += `${words.slice(from, token.start)}…`
    from = token.start + named.name.length
    at = lastTokenOf(named.name, tokens, at)
  }
  return kept + words.slice(from)
}

function personsIn(text: string): readonly Span[] {
  const tokens = tokenize(text)
  return findNames(text, findPlaces(text, undefined, tokens), tokens).filter(({ kind }) => kind === 'person')
}
