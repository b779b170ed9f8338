import { chiSquareTails } from '../distributions/chi-square-tails.ts'
import { fitPoissonRegression, logRateAt, type PoissonRegression } from '../counts/poisson-regression.ts'

export interface SeasonalBaseline {
  /** Coefficients: level at month 0, growth a year, sine and cosine of the year; all of log rate a mean month. */
  readonly regression: PoissonRegression
  /** Twice the gain in log likelihood of the two seasonal terms, and its p by chi-square with 2 degrees of freedom. */
  readonly likelihoodRatio: number
  readonly p: number
  /** Of the yearly swing on the log scale: exp of it is peak over mean level. */
  readonly logAmplitude: number
  /** When the swing is highest, in months from 0 to 12 as the months are counted (the first is 1). */
  readonly peakMonth: number
  /** Logarithm of the count expected in a later month, and the standard error of that; the count itself scatters on top. */
  readonly forecast: (month: number, days: number) => { readonly logCount: number; readonly standardError: number }
}

/** Mean length of a month in days: 365.25 / 12. */
const daysPerMonth = 30.4375

/**
 * What counts of successive months are expected to be, from level, steady growth and one swing a year, for months of unequal length: Poisson
 * regression of log rate on t/12, sin(2 pi t/12) and cos(2 pi t/12), t = 1, 2, … A jump in the rate is not seen: look for change points first.
 * Undefined where no finite fit exists, for instance where nothing was counted. Domain: at least 12 whole counts from 0, days above 0, as many;
 * throws on anything else. Linear in the number of months. Source: Serfling 1963 in its log-linear form; agrees with R's glm(family = poisson).
 */
export function seasonalBaseline(counts: readonly number[], days: readonly number[]): SeasonalBaseline | undefined {
  if (counts.length < 12 || days.length !== counts.length) throw new RangeError('seasonalBaseline needs at least twelve months, each with its days')
  const months = counts.map((_, at) => at + 1)
  const exposures = days.map((length) => length / daysPerMonth)
  const columns = [0, 1, 2].map((term) => months.map((month) => termsOf(month)[term] ?? 0))
  const regression = fitPoissonRegression({ counts, columns, exposures })
  const flat = fitPoissonRegression({ counts, columns: columns.slice(0, 1), exposures })
  if (regression === undefined || flat === undefined) return undefined
  const likelihoodRatio = Math.max(0, flat.deviance - regression.deviance)
  const [, , sine = 0, cosine = 0] = regression.coefficients
  const peak = (12 * Math.atan2(sine, cosine)) / (2 * Math.PI)
  return {
    regression,
    likelihoodRatio,
    p: chiSquareTails(2, likelihoodRatio).atLeast,
    logAmplitude: Math.hypot(sine, cosine),
    peakMonth: peak < 0 ? peak + 12 : peak,
    forecast: (month, length) => forecastOf(regression, month, length),
  }
}

function termsOf(month: number): readonly number[] {
  const angle = (2 * Math.PI * month) / 12
  return [month / 12, Math.sin(angle), Math.cos(angle)]
}

function forecastOf(regression: PoissonRegression, month: number, days: number) {
  if (!(days > 0)) throw new RangeError('a forecast needs a month of some days')
  const { logRate, standardError } = logRateAt(regression, termsOf(month))
  return { logCount: logRate + Math.log(days / daysPerMonth), standardError }
}
