import { findPlaces } from '../mentions/places.ts'
import { lastTokenOf, longestNameAt, nameTable, type NameTable } from '../name-table.ts'
import type { Span } from '../document.ts'
import { tokenize, type Token } from '../tokens.ts'
import { once } from '../words.ts'
import { findNames } from './find-names.ts'

const mask = '█'
const letters = /[\p{L}\p{M}]/gu

/** A text of the same length in which the letters of every person's name are hidden, so that offsets hold. */
export function maskPersons(text: string): string {
  const tokens = tokenize(text)
  let masked = ''
  let at = 0
  for (const { start, end } of personsIn(text, tokens)) {
    if (start < at) continue
    masked += text.slice(at, start) + text.slice(start, end).replaceAll(letters, (letter) => mask.repeat(letter.length))
    at = end
  }
  return masked + text.slice(at)
}

/** Takes the names of the persons of a text out of its words wherever they are repeated: `…` stands in their place. */
export function nameRemover(text: string): (words: string) => string {
  const persons = once(() => personTable(text))
  return (words) => (maybeName.test(words) ? removeNames(words, persons()) : words)
}

/** Codes and days have no word with a capital, so that most fields need no look at the names. */
const maybeName = /\p{Lu}[\p{Ll}\p{M}.'’]|\p{Lu}{4}/u

function personTable(text: string): NameTable<true> {
  const tokens = tokenize(text)
  return nameTable(personsIn(text, tokens).map(({ start, end }) => [text.slice(start, end), true] as const))
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

function personsIn(text: string, tokens: readonly Token[]): readonly Span[] {
  return findNames(text, findPlaces(text, undefined, tokens), tokens).filter(({ kind }) => kind === 'person')
}
