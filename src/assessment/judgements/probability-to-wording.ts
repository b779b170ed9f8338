import type { LikelihoodScale, LikelihoodTerm, LikelihoodWording, WordPlace } from '../../core/index.ts'

/**
 * A probability in the words of a scale. In a gap between two words, or on a limit that two share, it stands between them: the maker of the
 * scale left that open, and Peil does not close it. The percentage beside it is whole where that says the same, and otherwise has as many
 * digits as it takes to stay at the same word and apart from 0 and 100: 94.99 % is not yet the 95 % of "almost certain".
 * Domain: a probability from 0 to 1, and a scale with words, lowest first; throws on anything else. Cost: the words of the scale.
 */
export function probabilityToWording(probability: number, { id, terms }: LikelihoodScale): LikelihoodWording {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError('probabilityToWording needs a probability from 0 to 1')
  const place = placeOf(probability, terms)
  if (place === undefined) throw new RangeError(`probabilityToWording needs a scale with words, and ${id} has none`)
  return { percent: percentOf(probability, place, terms), place }
}

function placeOf(probability: number, terms: readonly LikelihoodTerm[]): WordPlace | undefined {
  const [first, second] = terms.filter(({ low, high, excludes }) => probability >= low && probability <= high && !excludes.includes(probability))
  if (first !== undefined) return second === undefined ? { kind: 'word', term: first } : { kind: 'between', lower: first, upper: second }
  const lower = terms.findLast(({ high }) => high <= probability)
  const upper = terms.find(({ low }) => low >= probability)
  if (lower !== undefined && upper !== undefined) return { kind: 'between', lower, upper }
  if (lower !== undefined) return { kind: 'above', term: lower }
  return upper === undefined ? undefined : { kind: 'below', term: upper }
}

/** Most digits that a double can need. */
const mostDigits = 17

function percentOf(probability: number, place: WordPlace, terms: readonly LikelihoodTerm[]): number {
  const exact = probability * 100
  const shorter = Array.from({ length: mostDigits - 1 }, (_, at) => Number(exact.toPrecision(at + 2)))
  return [Math.round(exact), ...shorter].find((percent) => saysTheSame(percent / 100, probability, place, terms)) ?? exact
}

function saysTheSame(rounded: number, probability: number, place: WordPlace, terms: readonly LikelihoodTerm[]): boolean {
  const isCertain = rounded === 0 || rounded === 1
  return (!isCertain || rounded === probability) && isSamePlace(placeOf(rounded, terms), place)
}

function isSamePlace(a: WordPlace | undefined, b: WordPlace): boolean {
  if (a?.kind === 'between') return b.kind === 'between' && a.lower === b.lower && a.upper === b.upper
  return b.kind !== 'between' && a?.kind === b.kind && a.term === b.term
}
