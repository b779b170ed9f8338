import { withDescription } from '../charts/chart-text.ts'
import type { ChartSize } from '../charts/plot-svg.ts'
import { drawing, markup, type Markup } from './markup.ts'

/** A chart in both sizes, of which the style sheet shows one, with its table and what to read in it; the style sheet shows the table last. */
export function chartFigure(draw: (size: ChartSize) => string, caption: string, twin: Markup): Markup {
  return markup`<figure>${drawing(withDescription(draw('wide'), caption))}${drawing(withDescription(draw('narrow'), caption))}${twin}<figcaption>${caption}</figcaption></figure>`
}
