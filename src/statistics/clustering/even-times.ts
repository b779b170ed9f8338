/**
 * Ascending times of `events` spread evenly by chance over (0, span), without ties: exponential gaps, which spares the sorting. `random` gives
 * multiples of 2^-32 from 0 up to 1; half a step is added so that no gap is 0. Linear. Source: Devroye 1986, "Non-uniform random variate
 * generation", V.3.
 */
export function evenTimes(events: number, span: number, random: () => number): readonly number[] {
  const gap = () => -Math.log(random() + 2 ** -33)
  let total = 0
  const sums = Array.from({ length: events }, () => (total += gap()))
  const scale = span / (total + gap())
  return sums.map((sum) => sum * scale)
}
