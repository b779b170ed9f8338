import type { Need } from './need.ts'
import { frequencyOf, WordIndex } from './word-index.ts'

/** A need with its words numbered. */
type Numbered = number | { readonly all: readonly Numbered[] } | { readonly any: readonly Numbered[] }

/** Needs by their words, so that one pass over a text tells which few of them it meets. */
export class NeedIndex {
  readonly #words: WordIndex
  readonly #needs: readonly (Numbered | undefined)[]
  /** For each word the needs of which it is one of the words that tell most. */
  readonly #needsByWord: readonly (readonly number[])[]
  /** Needs of nothing. */
  readonly #always: readonly number[]

  constructor(needs: readonly (Need | undefined)[]) {
    const numbers = new Map<string, number>()
    const numbered = (need: Need): Numbered => {
      if (typeof need === 'object') return 'all' in need ? { all: need.all.map(numbered) } : { any: need.any.map(numbered) }
      const number = numbers.get(need) ?? numbers.size
      numbers.set(need, number)
      return number
    }
    this.#needs = needs.map((need) => (need === undefined ? undefined : numbered(need)))
    this.#words = new WordIndex([...numbers.keys()])
    const needsByWord: number[][] = Array.from({ length: numbers.size }, () => [])
    for (const [at, need] of needs.entries()) for (const word of tellingWords(need)) needsByWord[numbers.get(word) ?? 0]?.push(at)
    this.#needsByWord = needsByWord
    this.#always = [...needs.keys()].filter((at) => needs[at] === undefined)
  }

  /** Numbers of the needs that the folded text meets, in order. */
  find(folded: string): readonly number[] {
    const words = this.#words.find(folded)
    const near = new Set(this.#always)
    for (const word of words) for (const need of this.#needsByWord[word] ?? []) near.add(need)
    return [...near].filter((at) => isMet(this.#needs[at], words)).toSorted((a, b) => a - b)
  }
}

function isMet(need: Numbered | undefined, words: ReadonlySet<number>): boolean {
  if (need === undefined) return true
  if (typeof need === 'number') return words.has(need)
  return 'all' in need ? need.all.every((each) => isMet(each, words)) : need.any.some((each) => isMet(each, words))
}

/** Of all that is needed the words, one of which must stand in the text, that stand in the fewest texts. */
function tellingWords(need: Need | undefined): readonly string[] {
  if (need === undefined) return []
  if (typeof need === 'string') return [need]
  if ('any' in need) return need.any.flatMap(tellingWords)
  return need.all.map(tellingWords).toSorted((a, b) => frequencyOfAny(a) - frequencyOfAny(b))[0] ?? []
}

function frequencyOfAny(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + frequencyOf(word), 0)
}
