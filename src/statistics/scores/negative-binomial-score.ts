import { incbet, lgam } from '../numerics/special-functions.ts'

/** Counts with mean size (1 - probability) / probability: what a gamma belief of a rate predicts (`forecastCount`: size alpha, beta/(beta + horizon)). */
export interface NegativeBinomial {
  readonly size: number
  readonly probability: number
}

/**
 * Continuous ranked probability score of a negative-binomial forecast against the count that came, in counts: the squared distance between the
 * cumulative forecast and the step at the count, summed until less than 1e-12 lies above. Domain: size above 0, probability above 0 up to 1,
 * whole count from 0; throws on anything else. Cost: some 6 microseconds for each count up to that quantile, so for counts up to some 10,000.
 * Source: Gneiting & Raftery 2007, by its definition; equal to the R package scoringRules.
 */
export function negativeBinomialCrps(forecast: NegativeBinomial, count: number): number {
  checkForecast('negativeBinomialCrps', forecast, count)
  let score = 0
  for (let k = 0; ; k++) {
    const above = moreThan(forecast, k)
    // Beyond this count the forecast is all below: each further step up to the count that came costs 1.
    if (above < 1e-12) return score + Math.max(0, count - k)
    score += (k < count ? 1 - above : above) ** 2
  }
}

/** Surprise at the count, in nats; Infinity for a count above 0 where the probability is 1. Domain as `negativeBinomialCrps`. */
export function negativeBinomialLogScore(forecast: NegativeBinomial, count: number): number {
  checkForecast('negativeBinomialLogScore', forecast, count)
  const { size, probability } = forecast
  const ways = lgam(size + count) - lgam(size) - lgam(count + 1)
  return -(ways + size * Math.log(probability) + (count === 0 ? 0 : count * Math.log1p(-probability)))
}

/**
 * Probability of fewer than the count, and of no more: between the two lies the probability integral transform, spread evenly over 0 to 1 for a
 * calibrated forecaster. For a histogram without chance. Domain as `negativeBinomialCrps`. Source: Czado, Gneiting & Held 2009, Biometrics 65.
 */
export function negativeBinomialTransform(forecast: NegativeBinomial, count: number): readonly [number, number] {
  checkForecast('negativeBinomialTransform', forecast, count)
  const { size, probability } = forecast
  return [count === 0 ? 0 : incbet(size, count, probability), incbet(size, count + 1, probability)]
}

/** P(N > count), by the incomplete beta function. */
function moreThan({ size, probability }: NegativeBinomial, count: number): number {
  return probability === 1 ? 0 : incbet(count + 1, size, 1 - probability)
}

function checkForecast(method: string, { size, probability }: NegativeBinomial, count: number): void {
  if (!(size > 0 && size < Infinity) || !(probability > 0 && probability <= 1) || !Number.isInteger(count) || count < 0) {
    throw new RangeError(`${method} needs a size above 0, a probability above 0 up to 1, and a whole count from 0`)
  }
}
