import type { Folded } from './fold.ts'
import type { Need } from './need.ts'
import { WordIndex } from './word-index.ts'

/** A part of a need, or of many: met once so many of those below it are. */
interface Gate {
  readonly wanted: number
  /** Gates that it is a part of. */
  readonly above: number[]
  /** Needs that it is the whole of. */
  readonly needs: number[]
}

/** Needs by their words, so that one pass over a text tells which few of them it meets; what is not there costs nothing. */
export class NeedIndex {
  readonly #words: WordIndex
  readonly #gates: readonly Gate[]
  /** How many gates below each are met, while a text is looked at; nought between texts. */
  readonly #met: Uint16Array
  /** Needs of nothing. */
  readonly #always: readonly number[]

  constructor(needs: readonly (Need | undefined)[]) {
    const words = [...new Set(needs.flatMap(wordsOf))]
    const gates: Gate[] = words.map(() => ({ wanted: 1, above: [], needs: [] }))
    const numbers = new Map(words.map((word, number) => [word, number]))
    const gateOf = (need: Need): number => {
      const known = numbers.get(keyOf(need))
      if (known !== undefined || typeof need === 'string') return known ?? 0
      const below = new Set(('all' in need ? need.all : need.any).map(gateOf))
      const number = gates.push({ wanted: 'all' in need ? below.size : 1, above: [], needs: [] }) - 1
      for (const gate of below) gates[gate]?.above.push(number)
      numbers.set(keyOf(need), number)
      return number
    }
    for (const [at, need] of needs.entries()) if (need !== undefined) gates[gateOf(need)]?.needs.push(at)
    this.#words = new WordIndex(words)
    this.#gates = gates
    this.#met = new Uint16Array(gates.length)
    this.#always = [...needs.keys()].filter((at) => needs[at] === undefined)
  }

  /** Numbers of the needs that the folded text meets, in order. */
  find(folded: Folded): readonly number[] {
    const found = [...this.#always]
    const open = this.#words.find(folded)
    const touched: number[] = []
    for (let gate = open.pop(); gate !== undefined; gate = open.pop()) {
      const { above, needs } = this.#gates[gate] as Gate
      if (needs.length > 0) found.push(...needs)
      for (const each of above) {
        touched.push(each)
        const met = (this.#met[each] ?? 0) + 1
        this.#met[each] = met
        if (met === this.#gates[each]?.wanted) open.push(each)
      }
    }
    for (const gate of touched) this.#met[gate] = 0
    return found.toSorted((a, b) => a - b)
  }
}

function wordsOf(need: Need | undefined): readonly string[] {
  if (need === undefined) return []
  return typeof need === 'string' ? [need] : ('all' in need ? need.all : need.any).flatMap(wordsOf)
}

/** Equal needs are one gate. */
function keyOf(need: Need): string {
  return typeof need === 'string' ? need : JSON.stringify(need)
}
