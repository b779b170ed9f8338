import { igamc } from '../numerics/special-functions.ts'

/** P(Z >= z) for a standard normal Z and z from 0; 0 below the smallest double. Half of the complementary error function, by the gamma function. */
export function normalTail(z: number): number {
  if (!(z >= 0)) throw new RangeError('normalTail needs a value from 0')
  return z > 37 ? 0 : igamc(0.5, (z * z) / 2) / 2
}
