import { fitPoissonRegression } from '../counts/poisson-regression.ts'

/** On which of the lists A, B and C something stands, 1 for on it; 000 is what nobody can count. */
export type ListPattern = '001' | '010' | '011' | '100' | '101' | '110' | '111'

/**
 * How the lists hang together. The first eight: which pairs overlap more or less than independent lists would. `M0`: all lists alike and
 * independent. `Mh`: some things are harder to find than others, whatever the list; a lower bound.
 */
export type ListModelName = 'independent' | 'AB' | 'AC' | 'BC' | 'AB+AC' | 'AB+BC' | 'AC+BC' | 'AB+AC+BC' | 'M0' | 'Mh'

export interface ListModel {
  readonly name: ListModelName
  /** Of all there are; undefined where these counts do not tell under this model. */
  readonly estimate: number | undefined
  readonly deviance: number
  readonly degreesOfFreedom: number
  readonly aic: number
  /** Standard error of the logarithm of the unseen. */
  readonly logError: number
}

export interface ThreeListEstimate {
  readonly seen: number
  readonly models: readonly ListModel[]
  /** The models with the lowest and the highest estimate: the range to publish, with their names. Undefined where no model tells. */
  readonly range: { readonly low: ListModel; readonly high: ListModel } | undefined
  /** Mean over the eight models of pairs, weighted by AIC: one number for comparison, which hides how far they lie apart. */
  readonly weighted: number | undefined
}

const patterns = ['001', '010', '011', '100', '101', '110', '111'] as const
const pairModels = ['independent', 'AB', 'AC', 'BC', 'AB+AC', 'AB+BC', 'AC+BC', 'AB+AC+BC'] as const

/**
 * How many there are, of which three lists show some: for each model of how the lists hang together, seen + exp(intercept) of a Poisson regression
 * on the seven cells that can be counted. The data cannot choose among models with as many coefficients as cells, so the range over all of them is
 * the answer. Matches are taken to be right. Domain: whole counts >= 0 for all seven patterns. Cost: ten small regressions.
 * Source: Bishop, Fienberg & Holland 1975, chapter 6; M0 and Mh (Chao's bound) as in the R package Rcapture 1.4.
 */
export function estimateFromThreeLists(counts: Readonly<Record<ListPattern, number>>): ThreeListEstimate {
  const cells = patterns.map((pattern) => counts[pattern])
  if (!cells.every((count) => Number.isInteger(count) && count >= 0)) throw new RangeError('estimateFromThreeLists needs whole counts from 0 for all seven patterns')
  const seen = cells.reduce((total, count) => total + count, 0)
  const models = [...pairModels, 'M0' as const, 'Mh' as const].map((name) => fitModel(name, cells, seen))
  const told = models.filter(({ estimate }) => estimate !== undefined).toSorted((a, b) => (a.estimate ?? 0) - (b.estimate ?? 0))
  const [low, high] = [told[0], told.at(-1)]
  return { seen, models, range: low === undefined || high === undefined ? undefined : { low, high }, weighted: weightedMean(models.slice(0, pairModels.length)) }
}

function fitModel(name: ListModelName, cells: readonly number[], seen: number): ListModel {
  const rows = patterns.map((pattern) => rowOf(name, pattern))
  const columns = (rows[0] ?? []).map((_, term) => rows.map((row) => row[term] ?? 0))
  const fit = fitPoissonRegression({ counts: cells, columns }, { stop: 'deviance' })
  const degreesOfFreedom = cells.length - columns.length - 1
  if (fit === undefined) return { name, estimate: undefined, deviance: Infinity, degreesOfFreedom, aic: Infinity, logError: Infinity }
  const [logUnseen = NaN] = fit.coefficients
  const [logError = Infinity] = fit.standardErrors
  // Without a finite best fit the intercept runs off and its error with it: a factor of e^10 either way is no estimate.
  const estimate = logError < 10 ? seen + Math.exp(logUnseen) : undefined
  return { name, estimate, deviance: fit.deviance, degreesOfFreedom, aic: 2 * fit.coefficients.length - 2 * fit.logLikelihood, logError }
}

function rowOf(name: ListModelName, pattern: ListPattern): readonly number[] {
  const [a = 0, b = 0, c = 0] = [...pattern].map(Number)
  const lists = a + b + c
  if (name === 'M0') return [lists]
  if (name === 'Mh') return [lists, lists === 3 ? 1 : 0]
  const pairs = [['AB', a * b], ['AC', a * c], ['BC', b * c]] as const
  return [a, b, c, ...pairs.filter(([pair]) => name.split('+').includes(pair)).map(([, both]) => both)]
}

function weightedMean(models: readonly ListModel[]): number | undefined {
  const told = models.filter(({ estimate }) => estimate !== undefined)
  const least = Math.min(...told.map(({ aic }) => aic))
  const weights = told.map(({ aic }) => Math.exp((least - aic) / 2))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return told.length === 0 ? undefined : told.reduce((sum, { estimate = 0 }, at) => sum + (estimate * (weights[at] ?? 0)) / total, 0)
}
