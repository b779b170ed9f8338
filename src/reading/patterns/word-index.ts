/** A word with the three letters in a row by which it is found, and where in it they begin. */
interface Entry {
  readonly word: string
  readonly number: number
  readonly letters: number
  readonly from: number
}

const tableBits = 15
const lettersMask = (1 << 21) - 1

/** Words in folded letters, all looked for in one pass. */
export class WordIndex {
  /** For each place in the table which list of entries belongs there, from 1. */
  readonly #lists = new Uint16Array(1 << tableBits)
  readonly #entries: Entry[][] = [[]]
  /** Too short to be found by three letters. */
  readonly #short: readonly Entry[]

  constructor(words: readonly string[]) {
    const entries = words.map((word, number) => toEntry(word, number))
    this.#short = entries.filter(({ word }) => word.length < 3)
    for (const entry of entries) if (entry.word.length >= 3) this.#listAt(placeOf(entry.letters)).push(entry)
  }

  /** Numbers of the words that stand in the text, inside others too. */
  find(folded: string): number[] {
    const found: number[] = []
    for (const { word, number } of this.#short) if (folded.includes(word)) found.push(number)
    let letters = lettersAt(folded, -1)
    for (let at = 2; at < folded.length; at++) {
      letters = ((letters << 7) | folded.charCodeAt(at)) & lettersMask
      const list = this.#lists[placeOf(letters)]
      if (list === 0 || list === undefined) continue
      for (const entry of this.#entries[list] ?? []) {
        if (entry.letters === letters && folded.startsWith(entry.word, at - 2 - entry.from) && !found.includes(entry.number)) found.push(entry.number)
      }
    }
    return found
  }

  #listAt(place: number): Entry[] {
    if (this.#lists[place] === 0) this.#lists[place] = this.#entries.push([]) - 1
    return this.#entries[this.#lists[place] ?? 0] ?? []
  }
}

function toEntry(word: string, number: number): Entry {
  const from = rarestIn(word)
  return { word, number, letters: lettersAt(word, from), from }
}

function lettersAt(folded: string, at: number): number {
  return (folded.charCodeAt(at) << 14) | (folded.charCodeAt(at + 1) << 7) | folded.charCodeAt(at + 2)
}

function placeOf(letters: number): number {
  return Math.imul(letters, 0x9e3779b1) >>> (32 - tableBits)
}

function rarestIn(word: string): number {
  let rarest = 0
  for (let at = 1; at + 3 <= word.length; at++) if (frequencyOf(word.slice(at, at + 3)) < frequencyOf(word.slice(rarest, rarest + 3))) rarest = at
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
