import * as Plot from '@observablehq/plot'
import type { LedgerPart, PartialDay, Quantity, TravellerLedger } from '../../core/index.ts'
import { capitalised } from '../../words/format.ts'
import type { Words } from '../../words/words-for.ts'
import { chartWidths, plotSvg, type ChartSize } from './plot-svg.ts'
import { wrapWords } from './wrap-words.ts'

/** Width of a letter of the sans at 13 units, on the broad side. */
const letterPixels = 7
const lineLetters: Readonly<Record<ChartSize, number>> = { wide: 98, narrow: 46 }
const lineHeight = 16
const barHeight = 20

interface Bar {
  readonly key: number
  readonly from: number
  readonly to: number
  readonly fill: string
  readonly lines: readonly string[]
}

interface Label {
  readonly key: number
  readonly at: number
  readonly anchor: 'start' | 'end'
  readonly text: string
}

/** The total on top and its parts beneath, each where the one above ends; the uncertain part hatched, an unknown one without a bar. */
export function ledgerChart(ledger: TravellerLedger, words: Words, size: ChartSize): string {
  const hatch = `hatch-${size}`
  const bars = toBars(ledger, words, `url(#${hatch})`, size)
  const rowHeight = barHeight + 10 + lineHeight * Math.max(...bars.map(({ lines }) => lines.length))
  const highest = Math.max(1, ...bars.map(({ to }) => to))
  const labels = bars.map((bar) => labelAt(bar, highest, highest / (chartWidths[size] - 10)))
  return plotSvg(words.page.ledgerChart, size, {
    height: rowHeight * bars.length + 8,
    marginLeft: 2,
    marginRight: 8,
    marginTop: 0,
    marginBottom: 6,
    x: { axis: null, domain: [0, highest] },
    y: { type: 'band', axis: null, domain: bars.map(({ key }) => key), padding: 0 },
    marks: [
      Plot.barX(bars, { x1: 'from', x2: 'to', y: 'key', fill: 'fill', stroke: 'var(--ink)', strokeWidth: 0.8, insetTop: rowHeight - barHeight - 4, insetBottom: 4 }),
      ...(['start', 'end'] as const).map((side) => Plot.text(labels.filter(({ anchor }) => anchor === side), { x: 'at', y: 'key', dy: rowHeight / 2 - barHeight - 8, lineAnchor: 'bottom', textAnchor: side, fontSize: 13, lineHeight: 1.2, fill: 'var(--ink)', text: 'text' })),
    ],
  }, hatchPattern(hatch))
}

function toBars(ledger: TravellerLedger, words: Words, hatch: string, size: ChartSize): readonly Bar[] {
  const { total, parts } = ledger
  const linesOf = (part: LedgerPart) => wrapWords(labelOf(part, ledger, words), lineLetters[size])
  const bars: Bar[] = []
  let from = 0
  for (const part of parts) {
    const to = from + (amount(part.quantity) ?? 0)
    bars.push({ key: bars.length + 1, from, to, fill: part.uncertain ? hatch : 'var(--water)', lines: linesOf(part) })
    from = to
  }
  if (total === undefined) return bars
  return [{ key: 0, from: 0, to: amount(total.quantity) ?? 0, fill: 'var(--slate)', lines: linesOf(total) }, ...bars]
}

/** A label starts where its bar starts or, where there is no room, ends where its bar ends. */
function labelAt({ key, from, to, lines }: Bar, highest: number, perPixel: number): Label {
  const width = Math.max(...lines.map((line) => line.length)) * letterPixels * perPixel
  const text = lines.join('\n')
  if (from + width <= highest) return { key, at: from, anchor: 'start', text }
  return width <= to ? { key, at: to, anchor: 'end', text } : { key, at: 0, anchor: 'start', text }
}

function labelOf(part: LedgerPart, ledger: TravellerLedger, words: Words): string {
  const { cohort, quantity, uncertain } = part
  const figure = quantity === undefined ? words.page.unknown : words.quantity(quantity)
  const day = figureDayOf(part, ledger)
  const otherDay = day === undefined || day === ledger.figureAsOf ? '' : `, ${words.page.columns.asOf} ${words.day(day)}`
  return `${capitalised(words.cohort(cohort))}: ${figure}${uncertain ? ` (${words.page.uncertain})` : ''}${otherDay}`
}

/** The day of a part's own figure; undefined where no figure is known. */
export function figureDayOf({ evidence }: LedgerPart, { statements }: TravellerLedger): PartialDay | undefined {
  for (const { sentence, evidence: keys } of statements) {
    if (sentence.kind === 'cohort' && keys.some((key) => key === evidence[0])) return sentence.figureAsOf
  }
  return undefined
}

/** True where the parts of a ledger are of more than one day. */
export function daysDiffer(ledger: TravellerLedger): boolean {
  return ledger.parts.some((part) => ![undefined, ledger.figureAsOf].includes(figureDayOf(part, ledger)))
}

/** Length of a bar: the figure, or the middle of its range. */
function amount(quantity: Quantity | undefined): number | undefined {
  if (quantity === undefined) return undefined
  const { value, low, high } = quantity
  return value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high))
}

function hatchPattern(id: string): string {
  return `<defs><pattern id="${id}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="var(--paper)"></rect><rect width="2.4" height="7" fill="var(--ink)"></rect></pattern></defs>`
}
