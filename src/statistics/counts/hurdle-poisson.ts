import { checkCountModel, type CountModel } from './count-model.ts'
import { addRow, newtonMaximum } from '../numerics/newton.ts'
import { lgam } from '../numerics/special-functions.ts'

export interface HurdlePoisson {
  /** Log-linear coefficients of the Poisson mean of counts above 0, cut off at 0; the intercept first. */
  readonly coefficients: readonly number[]
  readonly standardErrors: readonly number[]
  /** Logit of the share of counts above 0, the same for all, and its standard error. */
  readonly logitAboveZero: number
  readonly standardErrorAboveZero: number
  readonly logLikelihood: number
}

/**
 * Hurdle model: whether there is any event is one question, how many there are if so is another, answered by a Poisson count that is never 0. So
 * zeros may be too many or too few. The share above 0 is one for all, whatever the exposure; a change of rate makes zeros as well, and is looked for
 * first. Undefined where a part has no finite maximum: no zeros, all zeros, no count above 1, or fewer counts above 0
 * than coefficients can be told from. Domain: that of CountModel; throws on anything else. Cost: some 6 rounds of counts times coefficients squared.
 * Source: Mullahy 1986, "Specification and testing of some modified count data models"; agrees with R's pscl::hurdle.
 */
export function fitHurdlePoisson(model: CountModel): HurdlePoisson | undefined {
  checkCountModel(model)
  const rows = model.counts.map((count, at) => ({ count, exposure: model.exposures?.[at] ?? 1, row: [1, ...(model.columns ?? []).map((column) => column[at] ?? 0)] }))
  const above = rows.filter(({ count }) => count > 0)
  const zeros = rows.length - above.length
  if (zeros === 0 || above.every(({ count }) => count === 1)) return undefined
  const rate = above.reduce((sum, { count }) => sum + count, 0) / above.reduce((sum, { exposure }) => sum + exposure, 0)
  const start = [Math.log(rate), ...(model.columns ?? []).map(() => 0)]
  const counted = newtonMaximum(start, (coefficients) => truncatedLikelihood(above, coefficients))
  if (counted === undefined) return undefined
  return {
    coefficients: counted.parameters,
    standardErrors: counted.covariance.map((cells, at) => Math.sqrt(cells[at] ?? 0)),
    logitAboveZero: Math.log(above.length / zeros),
    standardErrorAboveZero: Math.sqrt(1 / above.length + 1 / zeros),
    logLikelihood: counted.value + above.length * Math.log(above.length / rows.length) + zeros * Math.log(zeros / rows.length),
  }
}

interface CountedRow {
  readonly count: number
  readonly exposure: number
  readonly row: readonly number[]
}

/** Log likelihood of counts above 0, whose expected value is mu / (1 - exp(-mu)). */
function truncatedLikelihood(rows: readonly CountedRow[], coefficients: readonly number[]) {
  const sums = { score: coefficients.map(() => 0), information: coefficients.map(() => coefficients.map(() => 0)) }
  let value = 0
  for (const { count, exposure, row } of rows) {
    const logMean = Math.log(exposure) + row.reduce((sum, cell, at) => sum + cell * (coefficients[at] ?? 0), 0)
    const mean = Math.exp(logMean)
    const aboveZero = -Math.expm1(-mean)
    const expected = mean / aboveZero
    value += count * logMean - mean - Math.log(aboveZero) - lgam(count + 1)
    addRow(sums, row, count - expected, expected * (1 + mean - expected))
  }
  return { value, ...sums }
}
