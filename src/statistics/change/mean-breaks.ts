import { breakInterval } from './break-interval.ts'
import { stretchResiduals, type StretchResiduals } from './stretch-residuals.ts'

/** The best cut of a series with a given number of breaks. */
export interface BrokenMean {
  /** How many values lie before each break, ascending. */
  readonly breaks: readonly number[]
  readonly residuals: number
  /** Bayesian information criterion; -Infinity where nothing is left over. */
  readonly bic: number
}

export interface MeanBreaks extends BrokenMean {
  /** Where each break lies at the given confidence, in values before it; undefined next to a stretch without scatter. */
  readonly intervals: readonly ({ readonly low: number; readonly high: number } | undefined)[]
  /** The best cut with 0, 1, 2 … breaks. */
  readonly byNumber: readonly BrokenMean[]
}

/**
 * Where does the mean of a series shift? The cuts of least squares with 0, 1, 2 … breaks, of which the criterion chooses; fewest of equals. By chance it
 * chooses some in 20, 6 and 3 of 100 even series of 24, 60 and 120 values; `supF` gives that a probability. An interval is that of a clear shift: of one
 * standard deviation in the middle of 40 values that of 95 % held 85 of 100.
 * For scatter of one size: counts go in as sqrt(count + 3/8). Each stretch holds at least `share` of the values, rounded down.
 * Domain: finite values, the shortest stretch from 2 values to half of them; throws on anything else. A constant series has no breaks.
 * Source: Bai and Perron 2003; n (ln(2 pi RSS/n) + 1) + (2m + 2) ln n for m breaks, as R's strucchange. Cost: values squared times breaks.
 */
export function meanBreaks(values: readonly number[], { share = 0.15, confidence = 0.95 }: { readonly share?: number; readonly confidence?: number } = {}): MeanBreaks {
  const shortest = Math.floor(values.length * share)
  if (!values.every(Number.isFinite) || !(shortest >= 2 && shortest <= values.length / 2) || !(confidence > 0 && confidence < 1)) {
    throw new RangeError('meanBreaks needs finite values, a shortest stretch of 2 values to half of them and a confidence between 0 and 1')
  }
  const residualsOf = stretchResiduals(values)
  const byNumber = bestCuts(values.length, shortest, residualsOf).map(({ residuals, breaks }) => ({ breaks, residuals, bic: criterion(values.length, residuals, breaks.length) }))
  const chosen = byNumber.reduce((best, each) => (each.bic < best.bic ? each : best))
  const ends = [0, ...chosen.breaks, values.length]
  return { ...chosen, intervals: chosen.breaks.map((at, index) => intervalOf(values, ends.slice(index, index + 3), at, confidence)), byNumber }
}

interface Cut {
  readonly residuals: number
  readonly breaks: readonly number[]
}

/** The best cut of all values for each number of breaks, from those of the values up to each place with one break fewer. */
function bestCuts(length: number, shortest: number, residualsOf: StretchResiduals): readonly Cut[] {
  const mostBreaks = Math.max(1, Math.ceil(length / shortest) - 2)
  let before: readonly (Cut | undefined)[] = Array.from({ length: length + 1 }, (_, to) => (to < shortest ? undefined : { residuals: residualsOf(0, to), breaks: [] }))
  const cuts = [before[length]]
  for (let number = 1; number <= mostBreaks; number++) {
    const fewer = before
    before = fewer.map((_, to) => bestLast(fewer, to, shortest, residualsOf))
    cuts.push(before[length])
  }
  return cuts.filter((cut) => cut !== undefined)
}

function bestLast(fewer: readonly (Cut | undefined)[], to: number, shortest: number, residualsOf: StretchResiduals): Cut | undefined {
  let least = Infinity
  let last: number | undefined
  for (let at = shortest; at <= to - shortest; at++) {
    const residuals = (fewer[at]?.residuals ?? Infinity) + residualsOf(at, to)
    if (residuals >= least) continue
    least = residuals
    last = at
  }
  return last === undefined ? undefined : { residuals: least, breaks: [...(fewer[last]?.breaks ?? []), last] }
}

function criterion(length: number, residuals: number, breaks: number): number {
  return length * (Math.log((2 * Math.PI * residuals) / length) + 1) + (2 * breaks + 2) * Math.log(length)
}

function intervalOf(values: readonly number[], [from = 0, at = 0, to = 0]: readonly number[], centre: number, confidence: number): { readonly low: number; readonly high: number } | undefined {
  const [before, after] = [describe(values.slice(from, at)), describe(values.slice(at, to))]
  const interval = breakInterval({ jump: after.mean - before.mean, before: before.variance, after: after.variance }, confidence)
  return interval && { low: Math.max(0, centre + Math.floor(interval.low)), high: Math.min(values.length, centre + Math.ceil(interval.high)) }
}

function describe(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, variance: stretchResiduals(values)(0, values.length) / values.length }
}
