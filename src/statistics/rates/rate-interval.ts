import { gammaQuantile } from '../distributions/gamma-quantile.ts'

/**
 * Central exact interval of a Poisson rate per unit of exposure; from 0 where nothing was counted. Covers at least as often as it says.
 * Domain: whole count >= 0, finite exposure > 0, 0 < confidence <= 0.9999999; throws on anything else. Source: Garwood 1936.
 */
export function rateInterval(count: number, exposure: number, confidence = 0.95): { readonly low: number; readonly high: number } {
  if (!Number.isInteger(count) || count < 0 || !(exposure > 0 && exposure < Infinity)) throw new RangeError('rateInterval needs a whole count from 0 and an exposure above 0')
  if (!(confidence > 0 && confidence <= 0.9999999)) throw new RangeError('rateInterval needs a confidence between 0 and 1, at most 0.9999999')
  const tail = (1 - confidence) / 2
  return { low: count === 0 ? 0 : gammaQuantile(count, 1 - tail) / exposure, high: gammaQuantile(count + 1, tail) / exposure }
}
