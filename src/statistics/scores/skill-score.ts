/**
 * Share of a reference's loss that a forecast takes away: 1 - score/reference. 1 is perfect, 0 no better than the reference, below 0 worse.
 * Both scores are losses of one kind over the same questions, 0 being perfect (Brier, log, ranked).
 * Undefined where the reference was perfect: nothing can then be taken away. Domain: both from 0, the
 * reference finite; throws on anything else. A loss of Infinity gives -Infinity. Source: Murphy 1988.
 */
export function skillScore(score: number, reference: number): number | undefined {
  if (!(score >= 0) || !(reference >= 0 && reference < Infinity)) throw new RangeError('skillScore needs two losses from 0, a finite one to compare with')
  return reference === 0 ? undefined : 1 - score / reference
}
