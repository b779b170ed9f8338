import type { GammaRate } from '../rates/gamma-poisson.ts'
import { lgam } from '../numerics/special-functions.ts'

/** Runs from the longest to the shortest: how many counts lay before each began, the log of its probability, and what is believed of its rate. */
export interface Runs {
  readonly starts: number[]
  readonly logs: number[]
  readonly alphas: number[]
  readonly betas: number[]
}

/** Run lengths below this share are dropped: it changes the rest by less than 1e-8 over some hundreds of counts. */
const negligible = 1e-10

/** Multiplies each run by how probable it made the count, and divides by their sum, of which it gives the logarithm. */
export function weighBy({ logs, alphas, betas }: Runs, count: number, exposure: number): number {
  const ways = lgam(count + 1)
  for (let run = 0; run < logs.length; run++) logs[run] = (logs[run] ?? 0) + logPredictive(alphas[run] ?? 0, betas[run] ?? 0, count, exposure) - ways
  return normalise(logs)
}

/** Lets each run go on over the count, and drops those that are negligible. */
export function goOn({ starts, logs, alphas, betas }: Runs, count: number, exposure: number, hazard: number): void {
  const [stay, least] = [Math.log1p(-hazard), Math.log(negligible)]
  let kept = 0
  for (let run = 0; run < logs.length; run++) {
    const log = (logs[run] ?? 0) + stay
    if (log < least) continue
    starts[kept] = starts[run] ?? 0
    logs[kept] = log
    alphas[kept] = (alphas[run] ?? 0) + count
    betas[kept] = (betas[run] ?? 0) + exposure
    kept++
  }
  for (const part of [starts, logs, alphas, betas]) part.length = kept
}

/** Adds a run that begins now, with the prior, at the chance of a change. */
export function startRun({ starts, logs, alphas, betas }: Runs, start: number, prior: GammaRate, hazard: number): void {
  starts.push(start)
  logs.push(Math.log(hazard))
  alphas.push(prior.alpha)
  betas.push(prior.beta)
  normalise(logs)
}

/** Place of the likeliest run; of equals the shortest. */
export function likeliestOf(logs: readonly number[]): number {
  return logs.reduce((best, log, run) => (log >= (logs[best] ?? 0) ? run : best), 0)
}

/** Logarithm of the negative binomial probability of a count, but for the factorial of the count, which all runs share. */
function logPredictive(alpha: number, beta: number, count: number, exposure: number): number {
  return logRising(alpha, count) - alpha * Math.log1p(exposure / beta) - (count === 0 ? 0 : count * Math.log1p(beta / exposure))
}

/** ln Gamma(alpha + count) - ln Gamma(alpha): for the small counts that are most, one logarithm of a product. */
function logRising(alpha: number, count: number): number {
  if (count > 20 || alpha > 1e9) return lgam(alpha + count) - lgam(alpha)
  let product = 1
  for (let k = 0; k < count; k++) product *= alpha + k
  return Math.log(product)
}

/** Makes the probabilities add up to 1; gives the logarithm of what they added up to. */
function normalise(logs: number[]): number {
  let most = -Infinity
  for (const log of logs) most = Math.max(most, log)
  let sum = 0
  for (const log of logs) sum += Math.exp(log - most)
  const total = most + Math.log(sum)
  for (let run = 0; run < logs.length; run++) logs[run] = (logs[run] ?? 0) - total
  return total
}
