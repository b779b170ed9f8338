import { incbi, ndtri } from '../numerics/special-functions.ts'

export type Sides = 'two-sided' | 'less' | 'greater'

/**
 * Limits within which a share lies, by the binomial distribution itself (Clopper-Pearson): covers at least as often as it says, so it is wide
 * for few cases. [0, 1] where there are none. `less` asks for an upper limit only, `greater` for a lower one.
 * Domain: whole numbers, 0 <= count <= of, confidence between 0 and 1; throws on anything else. Source: Clopper & Pearson 1934.
 */
export function exactShareInterval(count: number, of: number, confidence = 0.95, sides: Sides = 'two-sided'): readonly [number, number] {
  checkShare('exactShareInterval', count, of, confidence)
  if (of === 0) return [0, 1]
  const tail = (1 - confidence) / (sides === 'two-sided' ? 2 : 1)
  const low = sides === 'less' ? 0 : lowerLimit(count, of, tail)
  const high = sides === 'greater' ? 1 : 1 - lowerLimit(of - count, of, tail)
  return [low, high]
}

/** In closed form where all are in: the library's inverse fails there for a small tail and many cases. */
function lowerLimit(count: number, of: number, tail: number): number {
  if (count === 0) return 0
  return count === of ? tail ** (1 / of) : incbi(count, of - count + 1, tail)
}

/**
 * The shorter limits of Wilson, that cover about as often as they say on average; for bars beside each other. [0, 1] where there are no cases.
 * Same domain as `exactShareInterval`. Source: Wilson 1927; Brown, Cai & DasGupta 2001.
 */
export function wilsonInterval(count: number, of: number, confidence = 0.95): readonly [number, number] {
  checkShare('wilsonInterval', count, of, confidence)
  if (of === 0) return [0, 1]
  const z = -ndtri((1 - confidence) / 2)
  const centre = (count + (z * z) / 2) / (of + z * z)
  const half = (z / (of + z * z)) * Math.sqrt((count * (of - count)) / of + (z * z) / 4)
  // At both ends the limit is exact; the difference would leave a rounding error.
  return [count === 0 ? 0 : centre - half, count === of ? 1 : centre + half]
}

function checkShare(method: string, count: number, of: number, confidence: number): void {
  if (![count, of].every(Number.isInteger) || count < 0 || count > of || !(confidence > 0 && confidence < 1)) {
    throw new RangeError(`${method} needs whole counts, no more than there are cases, and a confidence between 0 and 1`)
  }
}
