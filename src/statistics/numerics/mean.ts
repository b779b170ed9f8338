/** Arithmetic mean of numbers in one unit; linear time. Throws on an empty list, for nothing has no mean. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('mean needs at least one value')
  return values.reduce((total, value) => total + value, 0) / values.length
}
