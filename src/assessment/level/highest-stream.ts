import { tailsOf } from './level-table.ts'

/**
 * The outcomes of the highest of several streams, as if all rose and fell together: P(highest >= k) is the largest P(stream >= k), the
 * smallest value that the parts allow. Source: comonotone sums, METHODS 4.3. Domain: a stream or more; throws on none.
 */
export function highestOf(streams: readonly (readonly number[])[]): readonly number[] {
  const tails = highestTails(streams)
  return tails.map((tail, at) => tail - (tails[at + 1] ?? 0))
}

/** P(highest >= k) for k from 1 where streams move together. */
export function highestTails(streams: readonly (readonly number[])[]): readonly number[] {
  const [first, ...others] = streams.map(tailsOf)
  if (first === undefined) throw new RangeError('the highest of no streams is not defined')
  return first.map((tail, at) => Math.max(tail, ...others.map((other) => other[at] ?? NaN)))
}

/** P(highest >= k) where streams are independent, which is the upper bound that is stated beside it. */
export function independentTails(streams: readonly (readonly number[])[]): readonly number[] {
  return (streams[0] ?? []).map((_, at) => 1 - streams.reduce((none, stream) => none * (1 - (tailsOf(stream)[at] ?? NaN)), 1))
}
