import { stretchResiduals } from './stretch-residuals.ts'

/** The strongest sign of one shift of the mean, wherever it lies. */
export interface SupF {
  /** How many values lie before the place at which two means beat one most; undefined for a constant series. */
  readonly at: number | undefined
  /** Infinity where two means leave nothing over. */
  readonly statistic: number
  /** Large-sample probability under no shift; undefined above 0.1, where the tail formula no longer holds: no sign of a shift. */
  readonly probability: number | undefined
}

/** Tail probabilities beyond this are not to be trusted: the formula agrees with Andrews's table up to here. */
const trusted = 0.1

/**
 * Did the mean shift at all? The largest F of all cuts that leave `trim` of the values, rounded down, on either side, with its own probability:
 * a plain F test of the best cut would be far too sure. On few values this one is as well: of 100 even series of 12, 24 and 60 values 9, 6 and 5 come
 * below 0.05. Domain: finite values, trim so that 1 value to half of them stand aside, at least 3 of them; throws on anything else.
 * Source: Andrews 1993; F = (RSS0 - RSS)/(RSS/(n - 2)) as R's strucchange; the tail after Estrella 2003. Linear.
 */
export function supF(values: readonly number[], trim = 0.15): SupF {
  const length = values.length
  const from = Math.floor(length * trim)
  if (!values.every(Number.isFinite) || length < 3 || !(from >= 1 && from < length / 2)) throw new RangeError('supF needs at least 3 finite values and a trim that leaves places for a cut')
  const residualsOf = stretchResiduals(values)
  const whole = residualsOf(0, length)
  if (whole === 0) return { at: undefined, statistic: 0, probability: undefined }
  let statistic = -Infinity
  let best = from
  for (let at = from; at <= length - from; at++) {
    const left = residualsOf(0, at) + residualsOf(at, length)
    const f = (whole - left) / (left / (length - 2))
    if (f <= statistic) continue
    statistic = f
    best = at
  }
  return { at: best, statistic, probability: tailProbability(statistic, ((length - from) / from) ** 2) }
}

/** P(sup > c) for the square of a standardised Brownian bridge between two times whose odds differ by the factor `odds`. */
function tailProbability(c: number, odds: number): number | undefined {
  if (c === Infinity) return 0
  if (c < 1) return undefined
  const probability = Math.sqrt(c / (2 * Math.PI)) * Math.exp(-c / 2) * ((1 - 1 / c) * Math.log(odds) + 2 / c)
  return probability <= trusted ? probability : undefined
}
