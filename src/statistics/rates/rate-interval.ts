import { igami } from '../numerics/special-functions.ts'

/** Central exact interval (Garwood) of a Poisson rate per unit of exposure. Domain: whole count >= 0, exposure > 0, confidence in (0, 1). */
export function rateInterval(count: number, exposure: number, confidence = 0.95): { readonly low: number; readonly high: number } {
  if (!Number.isInteger(count) || count < 0 || !(exposure > 0)) throw new RangeError('rateInterval needs a whole count from 0 and an exposure above 0')
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('rateInterval needs a confidence between 0 and 1')
  const tail = (1 - confidence) / 2
  return { low: count === 0 ? 0 : igami(count, 1 - tail) / exposure, high: igami(count + 1, tail) / exposure }
}
