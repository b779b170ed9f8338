import { normalTail } from '../distributions/normal-tail.ts'

/**
 * Continuous ranked probability score of a normal forecast against what came, in its unit. Domain: finite numbers, spread (standard deviation)
 * above 0; throws on anything else. Closed form. Source: Gneiting and others 2005, Monthly Weather Review 133.
 */
export function normalCrps(forecast: { readonly mean: number; readonly spread: number }, came: number): number {
  const { mean, spread } = forecast
  if (![mean, spread, came].every(Number.isFinite) || !(spread > 0)) throw new RangeError('normalCrps needs finite numbers and a spread above 0')
  const z = Math.abs(came - mean) / spread
  const density = Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)
  return spread * (z * (1 - 2 * normalTail(z)) + 2 * density - 1 / Math.sqrt(Math.PI))
}
