import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { titleElement } from './chart-text.ts'

/** A chart for a broad column or for a phone; both are drawn, the page shows one. */
export type ChartSize = 'wide' | 'narrow'

/** Units of the viewBox: about one to a CSS pixel, so that words in a chart stay readable on a phone. */
export const chartWidths: Readonly<Record<ChartSize, number>> = { wide: 720, narrow: 330 }

/** Draws a chart as SVG that a strict content policy lets through and a screen reader can name: no style element, no labels on groups. */
export function plotSvg(label: string, size: ChartSize, options: Plot.PlotOptions, definitions = ''): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const svg = Plot.plot({ ...options, width: chartWidths[size], className: 'plot', document: document as unknown as NonNullable<Plot.PlotOptions['document']> })
  for (const style of svg.querySelectorAll('style')) style.remove()
  for (const group of svg.querySelectorAll('[aria-label],[aria-hidden],[aria-description]')) {
    for (const name of ['aria-label', 'aria-hidden', 'aria-description']) group.removeAttribute(name)
  }
  for (const name of ['width', 'height', 'font-family']) svg.removeAttribute(name)
  svg.setAttribute('font-size', '12')
  svg.setAttribute('class', `chart ${size}`)
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', label)
  return svg.outerHTML.replace(/^<svg[^>]*>/, (start: string) => `${start}${titleElement(label)}${definitions}`)
}

/** The first of January of each year to be named on a time axis, as many as fit. */
export function yearTicks(first: Date, last: Date, room: number): Date[] {
  const years = last.getUTCFullYear() - first.getUTCFullYear()
  const step = [1, 2, 5, 10].find((each) => years / each <= room) ?? 20
  const from = Math.ceil(first.getUTCFullYear() / step) * step
  return Array.from({ length: Math.floor(years / step) + 2 }, (_, index) => new Date(Date.UTC(from + index * step, 0, 1))).filter((tick) => tick >= first && tick <= last)
}

export function yearOf(tick: Date): string {
  return String(tick.getUTCFullYear())
}
