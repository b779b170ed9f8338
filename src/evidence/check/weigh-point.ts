import type { WeighedEvidence } from '../../core/index.ts'
import type { FigurePoint } from '../figures/figure-point.ts'
import type { Desk } from './desk.ts'
import { weigh } from './own-text.ts'

/** A figure as evidence. */
export function weighPoint(point: FigurePoint, agreeing: boolean, desk: Desk): WeighedEvidence {
  return weigh(point, agreeing, desk.own)
}
