import { towns, townWords } from '../lexicon/towns.ts'

/** A town of the gazetteer; one name may be several. */
export interface Town {
  readonly name: string
  readonly country: string
  /** Thousands of inhabitants. */
  readonly inhabitants: number
  /** The name is an ordinary word as well. */
  readonly isWord: boolean
}

/** The towns of the gazetteer, by country. */
export function* listedTowns(): Generator<Town> {
  const words = new Set(townWords.split('|'))
  for (const [country, lines] of Object.entries(towns)) {
    for (const line of lines.split('|')) {
      const space = line.lastIndexOf(' ')
      const name = line.slice(0, space)
      yield { name, country, inhabitants: Number(line.slice(space + 1)), isWord: words.has(name) }
    }
  }
}
