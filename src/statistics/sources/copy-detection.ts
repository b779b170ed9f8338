/** What two sources gave for the same things: the same true value, the same false one, or different ones. */
export interface SharedValues {
  readonly sameTrue: number
  readonly sameFalse: number
  readonly different: number
}

/** How sources err and copy. */
export interface CopyModel {
  /** Probability that a source is wrong about one thing, from 1e-9 to 1 - 1e-9. */
  readonly errorRate: number
  /** How many wrong values there are to choose from. */
  readonly falseValues: number
  /** Probability that a copier takes a value over, where it copies at all. */
  readonly copyRate: number
}

/**
 * Log Bayes factor that one of two sources copies the other, against their having worked apart: a shared error speaks for copying, a
 * shared truth hardly, a difference against it. Source: Dong, Berti-Equille & Srivastava, "Integrating conflicting data: the role of
 * source dependence", PVLDB 2 (2009), section 3. Domain: counts from 0, an error rate from 1e-9 to 1 - 1e-9, a copy rate from 0 and below 1,
 * a wrong value or more; throws on anything else. Two that gave nothing for the same things: 0.
 */
export function copyLogBayesFactor({ sameTrue, sameFalse, different }: SharedValues, { errorRate: e, falseValues: n, copyRate: c }: CopyModel): number {
  if (!(e >= 1e-9 && e <= 1 - 1e-9) || !(c >= 0 && c < 1) || !(n >= 1 && n < Infinity)) throw new RangeError('copyLogBayesFactor needs an error rate from 1e-9 to 1 - 1e-9, a copy rate below 1 and a false value')
  if (![sameTrue, sameFalse, different].every((count) => count >= 0 && count < Infinity)) throw new RangeError('copyLogBayesFactor needs counts from 0')
  return sameTrue * Math.log((1 - e + c * e) / (1 - e)) + sameFalse * Math.log((n * c + e - c * e) / e) + different * Math.log(1 - c)
}

/** Probability that one of two sources copies the other, given what they share and how probable independence was before, between 0 and 1. */
export function copyProbability(shared: SharedValues, model: CopyModel, priorIndependent: number): number {
  if (!(priorIndependent > 0 && priorIndependent < 1)) throw new RangeError('copyProbability needs a prior between 0 and 1')
  return 1 / (1 + (priorIndependent / (1 - priorIndependent)) * Math.exp(-copyLogBayesFactor(shared, model)))
}

/**
 * How far each vote counts, in the order given: one less the chance that it was copied from a vote before it. `dependence` gives the
 * probability that two of them depend on each other. Domain: probabilities from 0 to 1; throws on anything else. Source: as above, section 4.
 */
export function copyDiscounts(votes: number, dependence: (later: number, earlier: number) => number, copyRate: number): readonly number[] {
  return Array.from({ length: votes }, (_, later) => {
    let left = 1
    for (let earlier = 0; earlier < later; earlier++) {
      const depends = dependence(later, earlier)
      if (![depends, copyRate].every((probability) => probability >= 0 && probability <= 1)) throw new RangeError('copyDiscounts needs a copy rate and probabilities of dependence from 0 to 1')
      left *= 1 - copyRate * depends
    }
    return left
  })
}

/** Weight of a vote from a source that is right with this probability, between 0 and 1, where there are so many wrong values to choose from. */
export function voteWeight(accuracy: number, falseValues: number): number {
  if (!(accuracy > 0 && accuracy < 1) || !(falseValues >= 1 && falseValues < Infinity)) throw new RangeError('voteWeight needs an accuracy between 0 and 1 and a false value')
  return Math.log((falseValues * accuracy) / (1 - accuracy))
}
