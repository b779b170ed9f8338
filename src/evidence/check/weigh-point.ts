import type { WeighedEvidence } from '../../core/index.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import type { Comparison } from '../figures/interval.ts'
import type { Desk } from './desk.ts'
import { weigh } from './own-text.ts'

/** A figure as evidence; one that leaves the claim open is background. */
export function weighPoint(point: FigurePoint, comparison: Comparison, desk: Desk): WeighedEvidence {
  const weighed = weigh(point, comparison === 'agrees', desk.own)
  return comparison === 'open' && weighed.bearing === 'contradicts' ? { ...weighed, bearing: 'background' } : weighed
}
