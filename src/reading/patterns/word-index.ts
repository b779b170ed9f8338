import type { Folded } from './fold.ts'
import { rarestRuns } from './rarest-runs.ts'

/** Longest run of letters by which a word is found; shorter words are found by all of theirs. */
const longestRun = 3
/** So many places in the table for each word that most places are empty. */
const placesPerWord = 16
/** Bits, as a power of two, of the table that is looked at first. */
const takenBits = 15
/** Spreads runs evenly over the places. */
const spreading = 0x9e3779b1

/**
 * Words in folded letters, all looked for in one pass. It lies in a few arrays of numbers and in no objects: it is asked between other work,
 * and what it touches has to come into the cache each time.
 */
export class WordIndex {
  /** For each place in the table the first entry there, by its number and one; nought for none. The entry of a word has the number of the word. */
  readonly #places: Uint16Array
  readonly #shift: number
  /** One bit for many places: set where one of them has an entry. So small that it stays at hand while the rest of reading goes on. */
  readonly #taken = new Uint32Array(1 << (takenBits - 5))
  /** For each entry the next one at its place, as in the table. */
  readonly #next: Uint16Array
  /** For each entry the run of letters by which it is found, and how many letters of the word stand before the end of that run. */
  readonly #runs: Uint32Array
  readonly #upTo: Uint16Array
  /** The letters of all words, one word after the other, and where each begins; behind the last stands the end. */
  readonly #letters: Uint8Array
  readonly #starts: Uint32Array
  readonly #shortest: number
  /** Whether a word is found already, while a text is looked at; nought between texts. */
  readonly #isFound: Uint8Array

  constructor(words: readonly string[]) {
    const bits = Math.max(8, Math.ceil(Math.log2(words.length * placesPerWord)))
    this.#places = new Uint16Array(1 << bits)
    this.#shift = 32 - bits
    this.#shortest = words.reduce((shortest, { length }) => Math.min(shortest, length), longestRun)
    this.#isFound = new Uint8Array(words.length)
    this.#next = new Uint16Array(words.length)
    this.#runs = new Uint32Array(words.length)
    this.#upTo = new Uint16Array(words.length)
    this.#letters = Uint8Array.from(words.join(''), (letter) => letter.charCodeAt(0))
    this.#starts = new Uint32Array(words.length + 1)
    for (const [number, { word, run, at }] of rarestRuns(words, longestRun).entries()) {
      this.#starts[number + 1] = (this.#starts[number] ?? 0) + word.length
      this.#upTo[number] = at + run.length - 1
      this.#add(number, runCode(run))
    }
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
    for (let entry = this.#places[Math.imul(run, spreading) >>> this.#shift] ?? 0; entry !== 0; entry = this.#next[entry - 1] ?? 0) {
      const number = entry - 1
      if (this.#runs[number] !== run || this.#isFound[number] === 1 || !this.#standsAt(text, at - (this.#upTo[number] ?? 0), number)) continue
      this.#isFound[number] = 1
      found.push(number)
    }
  }

  #standsAt(text: Folded, from: number, number: number): boolean {
    const start = this.#starts[number] ?? 0
    const length = (this.#starts[number + 1] ?? 0) - start
    if (from < 0 || from + length > text.length) return false
    for (let at = 0; at < length; at++) if (text[from + at] !== this.#letters[start + at]) return false
    return true
  }

  #add(number: number, run: number): void {
    const place = Math.imul(run, spreading) >>> this.#shift
    this.#runs[number] = run
    this.#next[number] = this.#places[place] ?? 0
    this.#places[place] = number + 1
    const first = Math.imul(run, spreading) >>> (32 - takenBits)
    this.#taken[first >>> 5] = (this.#taken[first >>> 5] ?? 0) | (1 << (first & 31))
  }
}

/** Letters in a row as a number; runs of other lengths never share one. */
function runCode(letters: string): number {
  return [...letters].reduce((code, letter) => (code << 7) | letter.charCodeAt(0), 1)
}
