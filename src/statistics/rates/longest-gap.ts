/**
 * Probability that the longest gap is at least `gap`, were `count` events spread evenly by chance over `span`; both ends count as gaps.
 * All in whole days, so that the alternating sum can be exact: sum over j from 1 of (-1)^(j+1) C(n+1, j) (1 - j gap/span)^n, cut at 0.
 * Domain: whole numbers, count >= 1, 0 <= gap <= span, span > 0; throws on anything else.
 * Cost: whole numbers of as many digits as count times those of span, span/gap times: for some thousands of events. Source: classical uniform spacings (Feller II, I.9).
 */
export function longestGapProbability(count: number, span: number, gap: number): number {
  if (![count, span, gap].every(Number.isInteger) || count < 1 || span <= 0 || gap < 0 || gap > span) {
    throw new RangeError('longestGapProbability needs whole days, at least one event and a gap within the span')
  }
  if (gap === 0) return 1
  const n = BigInt(count)
  let exceeding = 0n
  let choose = n + 1n
  for (let j = 1n; j <= n + 1n; j++) {
    const rest = BigInt(span) - j * BigInt(gap)
    if (rest <= 0n) break
    exceeding += (j % 2n === 0n ? -1n : 1n) * choose * rest ** n
    choose = (choose * (n + 1n - j)) / (j + 1n)
  }
  return ratioOf(exceeding, BigInt(span) ** n)
}

/** Quotient of two large whole numbers, to the precision of a double. */
function ratioOf(numerator: bigint, denominator: bigint): number {
  const scale = 1n << 80n
  return Number((numerator * scale) / denominator) / Number(scale)
}

/**
 * Days without an event after which one-sided p falls below `alpha`, for a reference of `count` events in `days`.
 * From (days/(days+t))^count = alpha. Infinity where the reference has none, or where an alpha near 0 asks for more days than a number can hold.
 * Domain: a whole count from 0, days above 0, alpha between 0 and 1; throws on anything else.
 */
export function silenceNeeded(count: number, days: number, alpha = 0.05): number {
  if (!Number.isInteger(count) || count < 0 || !(days > 0 && days < Infinity) || !(alpha > 0 && alpha < 1)) throw new RangeError('silenceNeeded needs a whole count from 0, days above 0 and an alpha between 0 and 1')
  return count === 0 ? Infinity : days * (alpha ** (-1 / count) - 1)
}
