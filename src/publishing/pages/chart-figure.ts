import type { ChartSize } from '../charts/plot-svg.ts'
import { drawing, markup, type Markup } from './markup.ts'

/** A chart in both sizes, of which the style sheet shows one, with what to read in it and its table. */
export function chartFigure(draw: (size: ChartSize) => string, caption: string, twin: Markup): Markup {
  return markup`<figure>${drawing(draw('wide'))}${drawing(draw('narrow'))}<figcaption>${caption}</figcaption>${twin}</figure>`
}
