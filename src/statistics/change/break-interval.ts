import { ndtr } from '../numerics/special-functions.ts'

/** A shift of the mean, with the variance of the values on either side of it. */
export interface MeanShift {
  readonly jump: number
  readonly before: number
  readonly after: number
}

/** Beyond this distance, in the scale of the law, no quantile lies that anyone asks for. */
const farthest = 1e6

/**
 * How far from its estimate a shift of the mean may lie: an interval of values earlier and later, not rounded. Large-sample law of the highest
 * point of a two-sided Brownian motion with drift. Undefined where a side has no scatter or there is no jump. Domain: finite numbers, variances
 * from 0, 0 < confidence < 1; throws on anything else.
 * Source: Bai 1997, "Estimation of a change point in multiple regression models", appendix B; equal to R's strucchange 1.5.3.
 */
export function breakInterval({ jump, before, after }: MeanShift, confidence: number): { readonly low: number; readonly high: number } | undefined {
  if (![jump, before, after].every(Number.isFinite) || before < 0 || after < 0 || !(confidence > 0 && confidence < 1)) throw new RangeError('breakInterval needs a finite jump, variances from 0 and a confidence between 0 and 1')
  if (before === 0 || after === 0 || jump === 0) return undefined
  const scale = before / jump ** 2
  const ratio = after / before
  const tail = (1 - confidence) / 2
  // An estimate that strays to the later side leaves the shift itself on the earlier one.
  return { low: -scale * distanceAt((x) => 1 - later(x, ratio), tail), high: scale * distanceAt((x) => earlier(x, ratio), tail) }
}

/** Distance at which a falling chance is down to `tail`; 0 where it starts below. */
function distanceAt(chance: (distance: number) => number, tail: number): number {
  let [low, high] = [0, farthest]
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2
    if (chance(middle) > tail) low = middle
    else high = middle
  }
  return low
}

/** Probability that the highest point lies more than x before 0. */
function earlier(x: number, ratio: number): number {
  const drift = 1 / ratio
  const root = Math.sqrt(x)
  return (ratio + 2) * ratio / (ratio + 1) * -Math.exp(-x / 8) * scaledTail((0.5 + drift) * root)
    - root / Math.sqrt(2 * Math.PI) * Math.exp(-x / 8)
    + (x / 2 - 2 + (ratio + 2) ** 2 / (ratio + 1)) * ndtr(-root / 2)
}

/** Probability that the highest point lies at most x after 0. */
function later(x: number, ratio: number): number {
  const root = Math.sqrt(x / ratio)
  const damped = Math.exp(-x / ratio / 8)
  return 1 + root / Math.sqrt(2 * Math.PI) * damped
    + (2 * ratio + 1) / (ratio * (ratio + 1)) * damped * scaledTail((ratio + 0.5) * root)
    - ((2 * ratio + 1) ** 2 / ((ratio + 1) * ratio) - 2 + x / ratio / 2) * ndtr(-root / 2)
}

/** exp(z^2/2) times the normal tail beyond z: the two factors leave the range of a double long before their product does. */
function scaledTail(z: number): number {
  if (z < 25) return Math.exp((z * z) / 2) * ndtr(-z)
  return (1 - 1 / z ** 2 + 3 / z ** 4 - 15 / z ** 6) / (z * Math.sqrt(2 * Math.PI))
}
