import type { Folded } from './fold.ts'
import { WordTable } from './word-table.ts'

/** Words in folded letters, all looked for in one pass. */
export class WordIndex {
  /** Words of one letter, of two, and of more. */
  readonly #tables: readonly WordTable[]
  readonly #longest: WordTable

  constructor(words: readonly string[]) {
    const numbered = words.map((word, number) => ({ word, number }))
    const tables = [1, 2, 3].map((letters) => new WordTable(letters, numbered.filter(({ word }) => Math.min(word.length, 3) === letters)))
    this.#longest = tables[2] as WordTable
    this.#tables = tables.slice(0, 2).filter(({ isEmpty }) => !isEmpty)
  }

  /** Numbers of the words that stand in the text, inside others too. */
  find(text: Folded): number[] {
    const found: number[] = []
    let letters = 0
    for (let at = 0; at < text.length; at++) {
      letters = ((letters << 7) | (text[at] ?? 0)) & 0x1fffff
      for (const table of this.#tables) table.collect(text, at, letters, found)
      this.#longest.collect(text, at, letters, found)
    }
    return found
  }
}
