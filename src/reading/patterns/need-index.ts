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
  readonly #wanted: Uint16Array
  /** How many gates below each are met, while a text is looked at; nought between texts. */
  readonly #met: Uint16Array
  readonly #above: Lists
  readonly #needs: Lists
  /** Needs of nothing. */
  readonly #always: readonly number[]

  constructor(needs: readonly (Need | undefined)[]) {
    const words = [...new Set(needs.flatMap(wordsOf))]
    const gates = gatesOf(needs, words)
    this.#words = new WordIndex(words)
    this.#wanted = Uint16Array.from(gates, ({ wanted }) => wanted)
    this.#met = new Uint16Array(gates.length)
    this.#above = toLists(gates.map(({ above }) => above))
    this.#needs = toLists(gates.map((gate) => gate.needs))
    this.#always = [...needs.keys()].filter((at) => needs[at] === undefined)
  }

  /** Numbers of the needs that the folded text meets, in order. */
  find(folded: Folded): readonly number[] {
    // Every sentence comes by here: loops that count are faster than loops over values.
    const found = this.#always.slice()
    const open = this.#words.find(folded)
    const { all: needs, starts: needsOf } = this.#needs
    const { all: above, starts: aboveOf } = this.#above
    for (let next = 0; next < open.length; next++) {
      const gate = open[next] ?? 0
      for (let at = needsOf[gate] ?? 0; at < (needsOf[gate + 1] ?? 0); at++) found.push(needs[at] ?? 0)
      for (let at = aboveOf[gate] ?? 0; at < (aboveOf[gate + 1] ?? 0); at++) if (this.#meet(above[at] ?? 0)) open.push(above[at] ?? 0)
    }
    for (let next = 0; next < open.length; next++) {
      const gate = open[next] ?? 0
      for (let at = aboveOf[gate] ?? 0; at < (aboveOf[gate + 1] ?? 0); at++) this.#met[above[at] ?? 0] = 0
    }
    return found.toSorted((a, b) => a - b)
  }

  /** Whether it is met just now. */
  #meet(gate: number): boolean {
    const met = (this.#met[gate] ?? 0) + 1
    this.#met[gate] = met
    return met === this.#wanted[gate]
  }
}

/** Lists of numbers in one row: the one of a gate goes from where it starts to where the next one does. */
interface Lists {
  readonly all: Uint16Array
  readonly starts: Uint32Array
}

function toLists(lists: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(lists.length + 1)
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length
  return { all: Uint16Array.from(lists.flat()), starts }
}

/** One gate for each word, in their order, and behind them one for each part of a need; equal parts are one gate. */
function gatesOf(needs: readonly (Need | undefined)[], words: readonly string[]): readonly Gate[] {
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
  return gates
}

function wordsOf(need: Need | undefined): readonly string[] {
  if (need === undefined) return []
  return typeof need === 'string' ? [need] : ('all' in need ? need.all : need.any).flatMap(wordsOf)
}

function keyOf(need: Need): string {
  return typeof need === 'string' ? need : JSON.stringify(need)
}
