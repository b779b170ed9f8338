import type { Measure, SeverityMeasureName } from '../../core/index.ts'
import { exactShareInterval, seededRandom } from '../../statistics/index.ts'
import { measure, missing } from './measure.ts'
import { simulation } from './simulation.ts'

type Severity = readonly Measure<SeverityMeasureName>[]

/**
 * Deaths per attack of tolls that are known: the mean with a bootstrap interval (percentiles, seed and draws with it), the median, the most, and
 * the share of all deaths that the deadliest attack makes up. With a tail this heavy the interval of the mean is too short: it knows no attack
 * that is worse than the worst so far. Source: Efron and Tibshirani 1993, chapter 13; on the tail Clauset, Young and Gleditsch 2007.
 */
export function tollMeasures(tolls: readonly number[]): Severity {
  if (tolls.length === 0) return [missing('deaths-per-attack', 'deaths', 'too-few'), missing('deaths-median', 'deaths', 'too-few'), missing('deaths-most', 'deaths', 'too-few'), missing('share-of-deadliest', 'share', 'too-few')]
  const total = tolls.reduce((sum, toll) => sum + toll, 0)
  const most = Math.max(...tolls)
  return [
    measure('deaths-per-attack', 'deaths', total / tolls.length, tolls.length === 1 ? { limit: 'too-few' } : { ...meanInterval(tolls), simulation }),
    measure('deaths-median', 'deaths', middle(tolls.toSorted((a, b) => a - b))),
    measure('deaths-most', 'deaths', most),
    total === 0 ? missing('share-of-deadliest', 'share', 'too-few') : measure('share-of-deadliest', 'share', most / total),
  ]
}

/** The share of attacks with at least one death: among known tolls with the exact interval, and where some are unknown were none or all of those deadly. */
export function deadlyShares(tolls: readonly number[], attacks: number): Severity {
  const deadly = tolls.filter((toll) => toll > 0).length
  const unknown = attacks - tolls.length
  const [low, high] = exactShareInterval(deadly, tolls.length)
  return [
    tolls.length === 0 ? missing('deadly-share', 'share', 'too-few') : measure('deadly-share', 'share', deadly / tolls.length, { low, high }),
    ...(unknown === 0 ? [] : [measure('deadly-share-least', 'share', deadly / attacks), measure('deadly-share-most', 'share', (deadly + unknown) / attacks)] as const),
  ]
}

function meanInterval(tolls: readonly number[]): { readonly low: number | undefined; readonly high: number | undefined } {
  const random = seededRandom(simulation.seed)
  const drawOne = () => tolls.reduce((sum) => sum + (tolls[Math.floor(random() * tolls.length)] ?? 0), 0) / tolls.length
  const means = Array.from({ length: simulation.draws }, drawOne).toSorted((a, b) => a - b)
  // Of 999 the 25th from either end: with draws + 1 in the place of draws no interpolation is needed.
  const tail = Math.round(0.025 * (simulation.draws + 1))
  return { low: means[tail - 1], high: means[simulation.draws - tail] }
}

function middle(sorted: readonly number[]): number {
  const [below, above] = [sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, sorted[Math.floor(sorted.length / 2)] ?? 0]
  return (below + above) / 2
}
