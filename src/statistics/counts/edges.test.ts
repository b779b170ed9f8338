import fc from 'fast-check'
import { test } from 'vitest'
import { amounts, counts, expectStated, values } from '../../../test/statistics/edges.ts'
import { dispersionOf } from './dispersion.ts'
import { excessZeros } from './excess-zeros.ts'
import { fitHurdlePoisson } from './hurdle-poisson.ts'
import { fitNegativeBinomialRegression } from './negative-binomial-regression.ts'
import { fitPoissonRegression } from './poisson-regression.ts'
import { fitZeroInflatedPoisson } from './zero-inflated-poisson.ts'

const models = fc.tuple(counts, values, amounts).map(([series, column, exposures]) => {
  const length = Math.min(series.length, column.length, exposures.length)
  return [{ counts: series }, { counts: series.slice(0, length), columns: [column.slice(0, length)] }, { counts: series.slice(0, length), exposures: exposures.slice(0, length) }]
}).chain((all) => fc.constantFrom(...all))

test.each<[string, fc.IProperty<unknown>]>([
  ['dispersionOf', fc.property(counts, (series) => expectStated(() => dispersionOf(series)))],
  ['excessZeros', fc.property(counts, (series) => expectStated(() => excessZeros(series)))],
  ['fitPoissonRegression', fc.property(models, (model) => expectStated(() => fitPoissonRegression(model)))],
  // A theta whose likelihood is flat has a standard error without end, and Poisson is then reported.
  ['fitNegativeBinomialRegression', fc.property(models, (model) => expectStated(() => fitNegativeBinomialRegression(model), ['standardError']))],
  ['fitHurdlePoisson', fc.property(models, (model) => expectStated(() => fitHurdlePoisson(model)))],
  ['fitZeroInflatedPoisson', fc.property(models, (model) => expectStated(() => fitZeroInflatedPoisson(model)))],
])('%s gives numbers, a stated limit or a refusal', (_, property) => {
  fc.assert(property, { numRuns: 300 })
})
