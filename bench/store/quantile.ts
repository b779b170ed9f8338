/** The value below which a share of the values lies (nearest rank). Throws on none. */
export function quantile(values: readonly number[], share: number): number {
  const found = values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(share * values.length) - 1)]
  if (found === undefined) throw new RangeError('a quantile needs at least one value')
  return found
}
