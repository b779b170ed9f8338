import * as Plot from '@observablehq/plot'
import type { CalibrationRow } from '../../core/index.ts'
import { likelihoodWord } from '../../words/format-likelihood.ts'
import { capitalised } from '../../words/format.ts'
import { warningsPageWords } from '../../words/warnings-page.ts'
import type { Words } from '../../words/words-for.ts'
import { plotSvg, type ChartSize } from './plot-svg.ts'

/** A phone has room for two lines above each interval. */
const rowHeight: Readonly<Record<ChartSize, number>> = { wide: 46, narrow: 62 }
const ticks = [0, 0.25, 0.5, 0.75, 1]

interface Row extends CalibrationRow {
  readonly key: number
  /** The share that came, from 0 to 1. */
  readonly share: number
}

/** What was said in each word, and how often it came with its 95 % limits, one under the other; grid lines stand behind the limits, not behind the words. */
export function calibrationChart(calibration: readonly CalibrationRow[], words: Words, size: ChartSize): string {
  const rows: readonly Row[] = calibration.map((row, key) => ({ ...row, key, share: row.came / row.warnings }))
  const grid = rows.flatMap(({ key }) => ticks.map((tick) => ({ key, tick })))
  const dy = rowHeight[size] / 2 - 12
  return plotSvg(warningsPageWords[words.language].calibrationChart, size, {
    height: rowHeight[size] * rows.length + 34,
    marginLeft: 10,
    marginRight: 22,
    marginTop: 0,
    x: { domain: [0, 1], label: null, ticks, tickFormat: (value: number) => words.percent(value) },
    y: { type: 'band', axis: null, domain: rows.map(({ key }) => key) },
    marks: [
      Plot.tickX(grid, { x: 'tick', y: 'key', insetTop: rowHeight[size] - 22, stroke: 'var(--line)' }),
      Plot.text(rows, { x: 0, y: 'key', dy: rowHeight[size] / 2 - 22, dx: -4, lineAnchor: 'bottom', lineWidth: size === 'wide' ? 60 : 24, textAnchor: 'start', fontSize: 12.5, fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 4, text: (row) => labelOf(row, words) }),
      Plot.link(rows, { x1: 'low', x2: 'high', y1: 'key', y2: 'key', stroke: 'var(--water)', strokeWidth: 7, strokeOpacity: 0.5, dy } as Plot.LinkOptions),
      Plot.dot(rows, { x: 'share', y: 'key', r: 4.5, dy, fill: 'var(--deep)', stroke: 'var(--deep)', strokeWidth: 2 }),
      Plot.dot(rows, { x: 'said', y: 'key', r: 5.5, dy, fill: 'none', stroke: 'var(--ink)', strokeWidth: 2, symbol: 'diamond2' }),
    ],
  })
}

function labelOf({ place, said, came, warnings }: CalibrationRow, words: Words): string {
  return warningsPageWords[words.language].calibrationRow(capitalised(likelihoodWord(words.language, place)), words.percent(said), came, warnings)
}
