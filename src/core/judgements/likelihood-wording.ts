/** A word of a scale for the probabilities from `low` to `high`, limits included but for those in `excludes`. */
export interface LikelihoodTerm {
  readonly low: number
  readonly high: number
  readonly excludes: readonly number[]
  readonly nl: string
  readonly en: string
}

/** Words of likelihood with the numbers that their maker gives them, from the lowest to the highest: `data/level/likelihood-words.json`. */
export interface LikelihoodScale {
  readonly id: string
  readonly name: string
  readonly source: string
  /** False where the numbers come from memory: not to be quoted before somebody has looked them up. */
  readonly checked: boolean
  readonly terms: readonly LikelihoodTerm[]
}

/** Where a probability stands among the words of a scale: under one, between two, or beyond the last on either side. */
export type WordPlace =
  | { readonly kind: 'word' | 'below' | 'above'; readonly term: LikelihoodTerm }
  | { readonly kind: 'between'; readonly lower: LikelihoodTerm; readonly upper: LikelihoodTerm }

/** A probability in the words of a scale, with the number that always goes with them. */
export interface LikelihoodWording {
  readonly percent: number
  readonly place: WordPlace
}
