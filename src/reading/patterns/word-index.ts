import type { Folded } from './fold.ts'
import { rarestRuns } from './rarest-runs.ts'

/** A word with the run of letters by which it is found, and how many letters of it stand before the end of that run. */
interface Entry {
  readonly word: string
  readonly number: number
  readonly run: number
  readonly upTo: number
}

/** Longest run of letters by which a word is found; shorter words are found by all of theirs. */
const longestRun = 3
/** So many places in the table for each word that most places are empty. */
const placesPerWord = 16
/** Bits, as a power of two, of the table that is looked at first. */
const takenBits = 15
/** Spreads runs evenly over the places. */
const spreading = 0x9e3779b1

/** Words in folded letters, all looked for in one pass. */
export class WordIndex {
  /** For each place in the table which list of entries belongs there; the first list is empty. */
  readonly #places: Uint16Array
  readonly #shift: number
  /** One bit for many places: set where one of them has a list. So small that it stays at hand while the rest of reading goes on. */
  readonly #taken = new Uint32Array(1 << (takenBits - 5))
  readonly #entries: Entry[][] = [[]]
  readonly #shortest: number
  /** Whether a word is found already, while a text is looked at; nought between texts. */
  readonly #isFound: Uint8Array

  constructor(words: readonly string[]) {
    const bits = Math.max(8, Math.ceil(Math.log2(words.length * placesPerWord)))
    this.#places = new Uint16Array(1 << bits)
    this.#shift = 32 - bits
    this.#shortest = words.some((word) => word.length < longestRun) ? 1 : longestRun
    this.#isFound = new Uint8Array(words.length)
    for (const [number, { word, run, at }] of rarestRuns(words, longestRun).entries()) this.#add({ word, number, run: runCode(run), upTo: at + run.length - 1 })
  }

  /** Numbers of the words that stand in the text, inside others too. */
  find(text: Folded): number[] {
    // This loop sees every letter of every report: it calls nothing unless a word may stand here.
    const taken = this.#taken
    const shortest = this.#shortest
    const found: number[] = []
    let letters = 0
    for (let at = 0; at < text.length; at++) {
      letters = ((letters << 7) | (text[at] ?? 0)) & 0x1fffff
      for (let length = longestRun; length >= shortest; length--) {
        const tag = 1 << (7 * length)
        const run = (letters & (tag - 1)) | tag
        const place = Math.imul(run, spreading) >>> (32 - takenBits)
        if ((((taken[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1) this.#collect(run, text, at, found)
      }
    }
    for (const number of found) this.#isFound[number] = 0
    return found
  }

  #collect(run: number, text: Folded, at: number, found: number[]): void {
    const entries = this.#entries[this.#places[Math.imul(run, spreading) >>> this.#shift] ?? 0] ?? []
    for (let next = 0; next < entries.length; next++) {
      const { run: own, number, word, upTo } = entries[next] ?? none
      if (own !== run || this.#isFound[number] === 1 || !standsAt(text, at - upTo, word)) continue
      this.#isFound[number] = 1
      found.push(number)
    }
  }

  #add(entry: Entry): void {
    const place = Math.imul(entry.run, spreading) >>> this.#shift
    if (this.#places[place] === 0) this.#places[place] = this.#entries.push([]) - 1
    this.#entries[this.#places[place] ?? 0]?.push(entry)
    const first = Math.imul(entry.run, spreading) >>> (32 - takenBits)
    this.#taken[first >>> 5] = (this.#taken[first >>> 5] ?? 0) | (1 << (first & 31))
  }
}

const none: Entry = { word: '', number: 0, run: 0, upTo: 0 }

/** Letters in a row as a number; runs of other lengths never share one. */
function runCode(letters: string): number {
  return [...letters].reduce((code, letter) => (code << 7) | letter.charCodeAt(0), 1)
}

function standsAt(text: Folded, from: number, word: string): boolean {
  if (from < 0 || from + word.length > text.length) return false
  for (let at = 0; at < word.length; at++) if (text[from + at] !== word.charCodeAt(at)) return false
  return true
}
