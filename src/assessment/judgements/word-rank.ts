import type { LikelihoodScale } from '../../core/index.ts'
import { probabilityToWording } from './probability-to-wording.ts'

/** Place of a probability among the words of a scale: whole at a word, a half between two or beyond the last. Domain: as `probabilityToWording`. */
export function wordRank(probability: number, scale: LikelihoodScale): number {
  const { place } = probabilityToWording(probability, scale)
  if (place.kind === 'between') return scale.terms.indexOf(place.lower) + 0.5
  return scale.terms.indexOf(place.term) + { below: -0.5, word: 0, above: 0.5 }[place.kind]
}

/** Whether two probabilities stand further apart than neighbouring words do. */
export function areWordsApart(a: number, b: number, scale: LikelihoodScale): boolean {
  return Math.abs(wordRank(a, scale) - wordRank(b, scale)) > 1
}
