import { findPlaces, type PlaceMention } from '../mentions/places.ts'
import { lastTokenOf, longestNameAt, nameTable } from '../name-table.ts'
import type { Span } from '../document.ts'
import { tokenize, type Token } from '../tokens.ts'
import { findNames } from './find-names.ts'

const mask = '█'
const letters = /[\p{L}\p{M}]/gu

/** A text of the same length in which the letters of every person's name are hidden, so that offsets hold. */
export function maskPersons(text: string): string {
  const tokens = tokenize(text)
  let masked = ''
  let at = 0
  for (const { start, end } of personsIn(text, tokens, findPlaces(text, undefined, tokens))) {
    if (start < at) continue
    masked += text.slice(at, start) + text.slice(start, end).replaceAll(letters, (letter) => mask.repeat(letter.length))
    at = end
  }
  return masked + text.slice(at)
}

/** Takes the names of the persons of a text out of its words wherever they are repeated: `…` stands in their place. */
export function nameRemover(text: string, places: readonly PlaceMention[]): (words: string) => string {
  const persons = personsIn(text, tokenize(text), places).map(({ start, end }) => text.slice(start, end))
  if (persons.length === 0) return (words) => words
  const table = nameTable(persons.map((name) => [name, name] as const))
  return (words) => {
    const tokens = tokenize(words)
    let kept = ''
    let from = 0
    for (let at = 0; at < tokens.length; at++) {
      const named = longestNameAt(table, words, tokens, at)
      const token = tokens[at]
      if (named === undefined || token === undefined) continue
      kept += `${words.slice(from, token.start)}…`
      from = token.start + named.name.length
      at = lastTokenOf(named.name, tokens, at)
    }
    return kept + words.slice(from)
  }
}

function personsIn(text: string, tokens: readonly Token[], places: readonly PlaceMention[]): readonly Span[] {
  return findNames(text, places, tokens).filter(({ kind }) => kind === 'person')
}
