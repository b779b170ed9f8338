import type { FigurePoint } from '../figures/figure-point.ts'
import { writeFigure } from '../figures/interval.ts'
import type { ClaimedFigure } from './claimed-figure.ts'

/** A claimed and a recorded figure as reasons print them. */
export function figureReason(figure: ClaimedFigure, point: FigurePoint): { readonly claimed: string; readonly recorded: string; readonly asOf: string } {
  return { claimed: figure.written, recorded: writeFigure(point.quantity), asOf: point.asOf }
}
