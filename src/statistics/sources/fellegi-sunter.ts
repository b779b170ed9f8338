/** How often each level of agreement on one field comes about: in pairs that are one thing (`m`) and in pairs that are two (`u`). Each adds up to 1. */
export interface FieldOdds {
  readonly m: readonly number[]
  readonly u: readonly number[]
}

/**
 * Weight in bits of one field at a level of agreement: log2(m/u), Fellegi and Sunter 1969, JASA 64. A field that one of the two does not have
 * (undefined) says nothing and weighs 0. Throws on a level that the field does not have, and on odds that are not above 0 and up to 1:
 * odds of 0 would decide alone.
 */
export function matchWeight({ m, u }: FieldOdds, level: number | undefined): number {
  if (level === undefined) return 0
  const [same, different] = [m[level], u[level]]
  if (same === undefined || different === undefined) throw new RangeError(`a field without level ${level}`)
  if (![same, different].every((odds) => odds > 0 && odds <= 1)) throw new RangeError(`a field whose odds at level ${level} are not above 0 and up to 1`)
  return Math.log2(same) - Math.log2(different)
}

/** Probability that a pair is one thing, from the sum of its weights in bits and the share of such pairs among all that are compared, in (0, 1). */
export function matchProbability(weight: number, share: number): number {
  if (Number.isNaN(weight) || !(share > 0 && share < 1)) throw new RangeError('matchProbability needs a weight and a share between 0 and 1')
  // By the odds the other way round, and in bits: 2^weight itself is too large for a number where very many fields agree.
  return 1 / (1 + 2 ** (Math.log2(1 - share) - Math.log2(share) - weight))
}
