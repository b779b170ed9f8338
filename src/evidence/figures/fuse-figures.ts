import { fuseEstimates, weightedIntervalMedian } from '../../statistics/index.ts'
import { sharesOrigin } from '../origins/count-origins.ts'
import type { FigurePoint } from './figure-point.ts'
import type { Interval } from './interval.ts'

/** A whole count stands for what lies within half a person of it. */
const oneCount = 1

/** Above this share of unexplained differences, or below this probability, figures are shown side by side and not as one. */
const mostI2 = 0.5
const leastQProbability = 0.1

/** Several figures as one number: one figure an origin, the newest, each as wide as its rounding. Undefined where fewer than two origins gave one; a bound such as "at most 150" is none. */
export function fuseFigures(points: readonly FigurePoint[]) {
  const figures = ofDifferentOrigins(points.flatMap((point) => (point.interval !== undefined && !isBound(point) ? [{ point, interval: point.interval }] : [])))
  if (figures.length < 2) return { points: figures.map(({ point }) => point), fused: undefined }
  const fusion = fuseEstimates(figures.map(({ interval }) => toEstimate(interval)))
  const { random: value, i2, qProbability, interval } = fusion
  const median = weightedIntervalMedian(figures.map(({ interval: { low, high } }) => ({ low, high, weight: 1 })))
  const usable = i2 <= mostI2 && qProbability >= leastQProbability
  return { points: figures.map(({ point }) => point), fused: { value, low: interval?.low ?? value, high: interval?.high ?? value, median, i2, qProbability, usable } }
}

/** Whether a figure says only on which side of a number the count lies. */
export function isBound({ quantity: { qualifier } }: FigurePoint): boolean {
  return !['exact', 'approximately', 'range'].includes(qualifier)
}

/** The variance of a count that may be anything its rounding allows, each as likely. */
function toEstimate({ low, high }: Interval) {
  return { value: (low + high) / 2, variance: Math.max(high - low, oneCount) ** 2 / 12 }
}

/** Newest first, so that an origin's last word counts; an office and a report of its own with another are one voice. */
function ofDifferentOrigins<T extends { readonly point: FigurePoint }>(figures: readonly T[]): readonly T[] {
  return figures.toReversed().reduce<readonly T[]>((kept, each) => (kept.some(({ point }) => sharesOrigin(point.origin, each.point.origin)) ? kept : [...kept, each]), [])
}
