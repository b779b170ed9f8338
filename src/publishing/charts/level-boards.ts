import * as Plot from '@observablehq/plot'
import { firstDayOf, lastDayOf, type Day, type LevelBoard } from '../../core/index.ts'
import type { Words } from '../../words/words-for.ts'
import { chartWidths, plotSvg, yearOf, yearTicks, type ChartSize } from './plot-svg.ts'

interface DrawnSpell {
  readonly from: Date
  readonly to: Date
  /** Height of the water as a share of the board. */
  readonly height: number
  /** Longest first; the first that fits is shown. */
  readonly texts: readonly string[]
}

interface DrawnBoard {
  readonly board: LevelBoard
  readonly from: Date
  readonly to: Date
  readonly spells: readonly DrawnSpell[]
}

const gapPixels = 14
const letterPixels = 6.4
const margins: Readonly<Record<ChartSize, number>> = { wide: 112, narrow: 20 }

/** The level through the years, each version of a scale on a board of its own: boards stand apart, so that a new scale never looks like a jump. */
export function levelBoardsChart(boards: readonly LevelBoard[], asOf: Day, words: Words, size: ChartSize): string {
  const known = boards.filter(({ spells }) => spells.length > 0)
  const first = toDate(firstDayOf(known[0]?.spells[0]?.from ?? asOf))
  const last = toDate(asOf)
  const room = chartWidths[size] - 2 * margins[size]
  const msPixels = room / Math.max(1, last.getTime() - first.getTime())
  const drawn = known.map((board, index) => drawBoard(board, asOf, index === known.length - 1 ? 0 : gapPixels / msPixels, words))
  const spells = drawn.flatMap((each) => each.spells)
  const labelled = spells.map((spell) => ({ ...spell, text: spell.texts.find((text) => (spell.to.getTime() - spell.from.getTime()) * msPixels > text.length * letterPixels) }))
  return plotSvg(words.page.boards(drawn.length), size, {
    height: 220,
    marginTop: 22,
    marginLeft: margins[size],
    marginRight: margins[size],
    x: { type: 'utc', domain: [first, last], ticks: yearTicks(first, last, size === 'wide' ? 12 : 5), tickFormat: yearOf, label: null },
    y: { domain: [0, 1.02], axis: null },
    marks: [
      ...drawn.map(stepLines),
      Plot.rect(spells, { x1: 'from', x2: 'to', y1: 0, y2: 'height', fill: 'var(--shallow)' }),
      Plot.link(spells, { x1: 'from', x2: 'to', y1: 'height', y2: 'height', stroke: 'var(--deep)', strokeWidth: 2.5 }),
      Plot.text(labelled.filter(({ text }) => text !== undefined), { x: middle, y: 'height', text: 'text', dy: -9, fill: 'var(--deep)', stroke: 'var(--paper)', strokeWidth: 4, fontWeight: 600, fontSize: 12 }),
      Plot.ruleX(drawn.flatMap(({ from, to }) => [from, to]), { stroke: 'var(--ink)' }),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      ...drawn.slice(0, 1).map((each) => stepNames(each, each.from, 'left', words, size)),
      ...drawn.slice(1).map((each, index) => stepNames(each, each.to, 'right', words, index === drawn.length - 2 ? size : 'narrow')),
    ],
  })
}

const toDate = (day: string) => new Date(`${day}T00:00:00Z`)
const middle = ({ from, to }: DrawnSpell) => new Date((from.getTime() + to.getTime()) / 2)

/** The board ends a little before the next one starts, so that the two stand apart. */
function drawBoard(board: LevelBoard, asOf: Day, gapMs: number, words: Words): DrawnBoard {
  const spells = board.spells.map((spell, index) => {
    const to = toDate(spell.to === undefined || lastDayOf(spell.to) > asOf ? asOf : lastDayOf(spell.to))
    const from = toDate(firstDayOf(spell.from))
    return {
      from,
      to: index === board.spells.length - 1 ? new Date(Math.max(from.getTime(), to.getTime() - gapMs)) : to,
      height: spell.ordinal / board.steps,
      texts: [`${words.levelLabel(spell.label)}, ${words.page.ordinal(spell.ordinal, board.steps)}`, words.page.ordinal(spell.ordinal, board.steps)],
    }
  })
  return { board, from: spells[0]?.from ?? toDate(asOf), to: spells.at(-1)?.to ?? toDate(asOf), spells }
}

function stepLines({ board, from, to }: DrawnBoard): Plot.Markish {
  return Plot.link(stepsOf(board), { x1: () => from, x2: () => to, y1: (step) => step / board.steps, y2: (step) => step / board.steps, stroke: 'var(--line)' })
}

/** Names of the steps beside the board; on a phone, and for a board in the middle, their numbers only. */
function stepNames({ board }: DrawnBoard, at: Date, side: 'left' | 'right', words: Words, size: ChartSize): Plot.Markish {
  return Plot.text(stepsOf(board), {
    x: () => at,
    y: (step) => step / board.steps,
    text: (step) => [size === 'wide' ? words.levelLabel(board.labels[step - 1] ?? '') : '', step].filter((part) => part !== '').join(' '),
    dx: side === 'left' ? -8 : 8,
    textAnchor: side === 'left' ? 'end' : 'start',
    fill: 'var(--soft)',
    fontSize: 12,
  })
}

function stepsOf({ steps }: LevelBoard): readonly number[] {
  return Array.from({ length: steps }, (_, index) => index + 1)
}
