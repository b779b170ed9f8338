import { chdtr, chdtrc, lgam } from '../numerics/special-functions.ts'

/**
 * P(X <= x) and P(X >= x) of chi-square; 0 where the true value is below the smallest double, of which the library makes an error.
 * Domain: degrees of freedom from 1, as the library has it, x from 0; throws on anything else. Source: Cephes, chdtr and chdtrc.
 */
export function chiSquareTails(degreesOfFreedom: number, x: number): { readonly atMost: number; readonly atLeast: number } {
  if (!(degreesOfFreedom >= 1) || !(x >= 0)) throw new RangeError('chiSquareTails needs degrees of freedom from 1 and a value from 0')
  if (x === 0) return { atMost: 0, atLeast: 1 }
  const shape = degreesOfFreedom / 2
  const logScale = shape * Math.log(x / 2) - x / 2 - lgam(shape)
  if (!(logScale > -700)) return x > degreesOfFreedom ? { atMost: 1, atLeast: 0 } : { atMost: 0, atLeast: 1 }
  return { atMost: chdtr(degreesOfFreedom, x), atLeast: chdtrc(degreesOfFreedom, x) }
}
