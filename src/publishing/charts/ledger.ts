import * as Plot from '@observablehq/plot'
import type { LedgerPart, Quantity, TravellerLedger } from '../../core/index.ts'
import { capitalised } from '../../words/format.ts'
import type { Words } from '../../words/words-for.ts'
import { plotSvg, type ChartSize } from './plot-svg.ts'

/** A phone has room for two lines above each bar. */
const rowHeight: Readonly<Record<ChartSize, number>> = { wide: 46, narrow: 62 }

interface Bar {
  readonly key: number
  readonly from: number
  readonly to: number
  readonly fill: string
  readonly text: string
}

/** The total on top and its parts beneath, each where the one above ends; the uncertain part hatched, an unknown one without a bar. */
export function ledgerChart({ total, parts }: TravellerLedger, words: Words, size: ChartSize): string {
  const hatch = `hatch-${size}`
  const bars = toBars(total, parts, words, `url(#${hatch})`)
  return plotSvg(words.page.ledgerChart, size, {
    height: rowHeight[size] * bars.length + 8,
    marginLeft: 2,
    marginRight: 8,
    marginTop: 0,
    marginBottom: 6,
    x: { axis: null, domain: [0, Math.max(1, ...bars.map(({ to }) => to))] },
    y: { type: 'band', axis: null, domain: bars.map(({ key }) => key), padding: 0 },
    marks: [
      Plot.barX(bars, { x1: 'from', x2: 'to', y: 'key', fill: 'fill', stroke: 'var(--ink)', strokeWidth: 0.8, insetTop: rowHeight[size] - 24, insetBottom: 4 }),
      Plot.text(bars, { x: 0, y: 'key', dy: rowHeight[size] / 2 - 28, dx: 1, lineAnchor: 'bottom', lineWidth: size === 'wide' ? 60 : 24, textAnchor: 'start', fontSize: 13, fill: 'var(--ink)', text: 'text' }),
    ],
  }, hatchPattern(hatch))
}

function toBars(total: LedgerPart | undefined, parts: readonly LedgerPart[], words: Words, hatch: string): readonly Bar[] {
  const bars: Bar[] = []
  let from = 0
  for (const part of parts) {
    const to = from + (amount(part.quantity) ?? 0)
    bars.push({ key: bars.length + 1, from, to, fill: part.uncertain ? hatch : 'var(--water)', text: labelOf(part, words) })
    from = to
  }
  if (total === undefined) return bars
  return [{ key: 0, from: 0, to: amount(total.quantity) ?? 0, fill: 'var(--slate)', text: labelOf(total, words) }, ...bars]
}

function labelOf({ cohort, quantity, uncertain }: LedgerPart, words: Words): string {
  const figure = quantity === undefined ? words.page.unknown : words.quantity(quantity)
  return `${capitalised(words.cohort(cohort))}: ${figure}${uncertain ? ` (${words.page.uncertain})` : ''}`
}

/** Length of a bar: the figure, or the middle of its range. */
export function amount(quantity: Quantity | undefined): number | undefined {
  if (quantity === undefined) return undefined
  const { value, low, high } = quantity
  return value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high))
}

function hatchPattern(id: string): string {
  return `<defs><pattern id="${id}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="var(--paper)"></rect><rect width="2.4" height="7" fill="var(--ink)"></rect></pattern></defs>`
}
