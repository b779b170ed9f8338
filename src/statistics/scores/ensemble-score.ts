/**
 * Continuous ranked probability score of a set of equally likely values against what came, in their unit: mean |x - y| less half the mean
 * |x - x'| over all pairs, each with itself too. One value gives its distance. Domain: at least one value, all finite; throws on anything else.
 * One sort. Source: Gneiting & Raftery 2007; the empirical form of the R package scoringRules.
 */
export function ensembleCrps(values: readonly number[], came: number): number {
  if (values.length === 0 || ![...values, came].every(Number.isFinite)) throw new RangeError('ensembleCrps needs at least one value, and finite ones')
  const n = values.length
  const distance = values.reduce((total, value) => total + Math.abs(value - came), 0) / n
  // In ascending order each value is the larger of as many pairs as lie before it, and the smaller of the rest.
  const spread = values.toSorted((a, b) => a - b).reduce((total, value, before) => total + (2 * before + 1 - n) * value, 0) / n ** 2
  return distance - spread
}
