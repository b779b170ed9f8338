import { foldText } from './fold.ts'
import { needOf, pieceOf } from './need-of-pattern.ts'
import { NeedIndex } from './need-index.ts'

/** The first match of a pattern of a set in the text that is looked at. */
export type FindPattern<Name extends string> = (name: Name) => RegExpExecArray | null

/** Regular expressions (flag `u`, without `g`) by name, of which only those are tried on a text that it has the words for. */
export class PatternSet<Name extends string> {
  readonly #patterns: ReadonlyMap<Name, RegExp>
  readonly #names: readonly Name[]
  readonly #index: NeedIndex

  constructor(patterns: readonly (readonly [Name, RegExp])[]) {
    this.#patterns = new Map(patterns)
    this.#names = patterns.map(([name]) => name)
    this.#index = new NeedIndex(patterns.map(([, { source }]) => needOf(pieceOf(source))))
  }

  in(text: string, folded = foldText(text)): FindPattern<Name> {
    const may = this.#index.find(folded).map((at) => this.#names[at])
    return (name) => (may.includes(name) ? (this.#patterns.get(name)?.exec(text) ?? null) : null)
  }
}
