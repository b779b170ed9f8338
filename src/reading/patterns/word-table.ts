import type { Folded } from './fold.ts'

/** A word with the letters in a row by which it is found, and where in it they end. */
interface Entry {
  readonly word: string
  readonly number: number
  readonly letters: number
  readonly upTo: number
}

/** So many places in the table for each word that most places are empty. */
const placesPerWord = 16

/** Words by one to three of their letters in a row, the rarest of each. */
export class WordTable {
  readonly isEmpty: boolean
  readonly #mask: number
  readonly #shift: number
  /** For each place in the table which list of entries belongs there; the first list is empty. */
  readonly #places: Uint16Array
  readonly #entries: Entry[][] = [[]]

  constructor(letters: number, words: readonly { readonly word: string; readonly number: number }[]) {
    const bits = Math.max(8, Math.ceil(Math.log2(words.length * placesPerWord)))
    this.isEmpty = words.length === 0
    this.#mask = 2 ** (7 * letters) - 1
    this.#shift = 32 - bits
    this.#places = new Uint16Array(1 << bits)
    for (const { word, number } of words) {
      const from = rarestRun(word, letters)
      const run = [...word.slice(from, from + letters)].reduce((code, letter) => (code << 7) | letter.charCodeAt(0), 0)
      this.#listAt(placeOf(run, this.#shift)).push({ word, number, letters: run, upTo: from + letters - 1 })
    }
  }

  /** Adds the words whose letters are the last ones up to a place in the text, and which stand around it. */
  collect(text: Folded, at: number, lastLetters: number, found: number[]): void {
    const letters = lastLetters & this.#mask
    const list = this.#places[placeOf(letters, this.#shift)]
    if (list === 0 || list === undefined) return
    for (const entry of this.#entries[list] ?? []) {
      if (entry.letters === letters && standsAt(text, at - entry.upTo, entry.word) && !found.includes(entry.number)) found.push(entry.number)
    }
  }

  #listAt(place: number): Entry[] {
    if (this.#places[place] === 0) this.#places[place] = this.#entries.push([]) - 1
    return this.#entries[this.#places[place] ?? 0] ?? []
  }
}

function standsAt(text: Folded, from: number, word: string): boolean {
  if (from < 0 || from + word.length > text.length) return false
  for (let at = 0; at < word.length; at++) if (text[from + at] !== word.charCodeAt(at)) return false
  return true
}

function placeOf(letters: number, shift: number): number {
  return Math.imul(letters, 0x9e3779b1) >>> shift
}

function rarestRun(word: string, letters: number): number {
  let rarest = 0
  for (let at = 1; at + letters <= word.length; at++) if (frequencyOf(word.slice(at, at + letters)) < frequencyOf(word.slice(rarest, rarest + letters))) rarest = at
  return rarest
}

/** Letters of Dutch and English from the most to the least frequent; what is none of them is rarer still. */
const byFrequency = ' entaridoslghvumkbpwcfjzyxq'

/** How often letters stand in a row by chance; no more than an order. */
function frequencyOf(letters: string): number {
  let frequency = 1
  for (const letter of letters) frequency /= 4 + ((byFrequency.indexOf(letter) + 28) % 28)
  return frequency
}
