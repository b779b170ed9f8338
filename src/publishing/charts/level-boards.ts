import * as Plot from '@observablehq/plot'
import { daysBetween, isDay, type Day, type LevelBoard } from '../../core/index.ts'
import type { Words } from '../../words/words-for.ts'
import { layOutBoards, type PlacedBoard, type PlacedSpell } from './board-layout.ts'
import { flagRows, type FlagPlace } from './flag-rows.ts'
import { chartWidths, plotSvg, type ChartSize } from './plot-svg.ts'
import { textWidth } from './text-width.ts'
import { wrapWords } from './wrap-words.ts'

const margins: Readonly<Record<ChartSize, number>> = { wide: 124, narrow: 20 }
const boardHeight = 170
/** Letters of a step's name in a line beside the board. */
const nameLetters = 15
const rowHeight = 16

interface Flagged extends PlacedSpell, FlagPlace {
  readonly board: LevelBoard
  readonly text: string
}

/** The level through the years, each version of a scale on a board of its own: boards stand apart, so that a new scale never looks like a jump. */
export function levelBoardsChart(boards: readonly LevelBoard[], asOf: Day, words: Words, size: ChartSize): string {
  const [left, right] = [margins[size], chartWidths[size] - margins[size]]
  const { boards: placed, unknown } = layOutBoards(boards, asOf, left, right)
  const flags = flagsOf(placed, left - 10, right + 10, words)
  const top = 22 + rowHeight * Math.max(0, ...flags.map(({ row }) => row + 1))
  const floor = top + boardHeight
  const step = yearStep(placed)
  return plotSvg(words.page.boards(placed.length), size, {
    height: floor + 26,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.text(unknown.filter(({ from, to }) => to - from > textWidth(words.page.unknown)), { x: middle, y: () => floor - 10, text: () => words.page.unknown, fontSize: 12, fill: 'var(--soft)' }),
      ...placed.map((each) => drawBoard(each, top, floor)),
      ...placed.flatMap(({ spells, board }) => Plot.text(namesOf(spells, board, words), { x: middle, y: ({ spell }) => waterOf(spell.ordinal, board, floor) - 9, text: 'text', fill: 'var(--deep)', stroke: 'var(--card)', strokeWidth: 4, fontWeight: 600, fontSize: 12 })),
      ...placed.map(({ years }) => Plot.text(years.filter(({ year }) => year % step === 0), { x: 'x', y: () => floor + 14, text: ({ year }) => String(year), fontSize: 12, fill: 'currentColor' })),
      ...placed.flatMap((each, index) => stepNames(each, index, placed.length, floor, words, size)),
      ...drawFlags(flags, top, floor),
    ],
  })
}

/** True where a spell is drawn wider than it lasted, on a phone at least. */
export function hasBriefSpells(boards: readonly LevelBoard[], asOf: Day): boolean {
  return layOutBoards(boards, asOf, margins.narrow, chartWidths.narrow - margins.narrow).boards.some(({ spells }) => spells.some(({ brief }) => brief))
}

const middle = ({ from, to }: { readonly from: number; readonly to: number }) => (from + to) / 2

function waterOf(ordinal: number, { steps }: LevelBoard, floor: number): number {
  return floor - (ordinal / steps) * boardHeight
}

/** The board with its steps, water up to the level with one water line as long as the level is known, and a post at each side. */
function drawBoard({ board, spells, years, from, to }: PlacedBoard, top: number, floor: number): Plot.Markish {
  const water = ({ spell }: PlacedSpell) => waterOf(spell.ordinal, board, floor)
  const line = spells.flatMap((each, index) => [each.from, each.to].map((x) => ({ x, y: water(each), run: spells.slice(0, index + 1).filter(({ follows }) => !follows).length })))
  return [
    Plot.rect([0], { x1: () => from, x2: () => to, y1: () => top, y2: () => floor, fill: 'var(--card)' }),
    Plot.ruleY(stepsOf(board), { x1: () => from, x2: () => to, y: (step) => waterOf(step, board, floor), stroke: 'var(--line)' }),
    Plot.rect(spells, { x1: 'from', x2: 'to', y1: water, y2: () => floor, fill: 'var(--shallow)' }),
    Plot.line(line, { x: 'x', y: 'y', z: 'run', stroke: 'var(--deep)', strokeWidth: 2.5, strokeLinejoin: 'miter' }),
    Plot.ruleY([floor], { x1: () => from, x2: () => to, y: (y) => y, stroke: 'var(--ink)' }),
    Plot.ruleX(years, { x: 'x', y1: () => floor, y2: () => floor + 4, stroke: 'var(--ink)' }),
    Plot.ruleX([from, to], { y1: () => top - 4, y2: () => floor, stroke: 'var(--ink)', strokeWidth: 2 }),
  ]
}

/** Spells that are broad enough to be named above the water, with the longest name that fits. */
function namesOf(spells: readonly PlacedSpell[], board: LevelBoard, words: Words): readonly (PlacedSpell & { readonly text: string })[] {
  return spells.flatMap((each) => {
    const step = words.page.ordinal(each.spell.ordinal, board.steps)
    const text = [`${words.levelLabel(each.spell.label)}, ${step}`, step].find((candidate) => textWidth(candidate) < each.to - each.from)
    return text === undefined ? [] : [{ ...each, text }]
  })
}

/** Brief spells, each with its name on a staff. */
function flagsOf(placed: readonly PlacedBoard[], left: number, right: number, words: Words): readonly Flagged[] {
  const brief = placed.flatMap(({ spells, board }) => spells.filter((each) => each.brief).map((each) => ({ ...each, board, texts: briefTexts(each, words) })))
  const places = flagRows(brief.map((each) => ({ x: middle(each), widths: each.texts.map((text) => textWidth(text) + 6) })), left, right)
  return brief.flatMap(({ texts, ...each }, index) => places.slice(index, index + 1).map((place) => ({ ...each, ...place, text: texts[place.choice] ?? '' })))
}

function briefTexts({ spell: { label, from, to } }: PlacedSpell, words: Words): readonly string[] {
  const when = to === undefined ? `${words.page.since} ${words.day(from)}` : isDay(from) && isDay(to) ? words.page.daysFrom(daysBetween(from, to) + 1, words.day(from)) : words.day(from)
  return [`${words.levelLabel(label)}, ${when}`, when, words.day(from)]
}

function drawFlags(flags: readonly Flagged[], top: number, floor: number): readonly Plot.Markish[] {
  const height = ({ row }: Flagged) => top - 14 - row * rowHeight
  return [
    Plot.ruleX(flags, { x: middle, y1: height, y2: ({ spell, board }) => waterOf(spell.ordinal, board, floor), stroke: 'var(--deep)' }),
    ...(['start', 'end'] as const).map((side) => Plot.text(flags.filter((each) => each.side === side), { x: middle, y: height, text: 'text', dx: side === 'start' ? 4 : -4, textAnchor: side, fontSize: 12, fill: 'var(--deep)', stroke: 'var(--paper)', strokeWidth: 4 })),
  ]
}

/** Numbers of the steps at the side of the board and, at the outer boards of a broad chart, their names. */
function stepNames({ board, from, to }: PlacedBoard, index: number, count: number, floor: number, words: Words, size: ChartSize): readonly Plot.Markish[] {
  const named = size === 'wide' && (index === 0 || index === count - 1)
  const [edge, side, textAnchor] = index === 0 ? [from, -1, 'end'] as const : [to, 1, 'start'] as const
  const look = { y: (step: number) => waterOf(step, board, floor), textAnchor, fill: 'var(--soft)', fontSize: 12 }
  const name = (step: number) => wrapWords(words.levelLabel(board.labels[step - 1] ?? ''), nameLetters).join('\n')
  return [
    Plot.text(stepsOf(board), { ...look, x: () => edge + 8 * side, text: (step) => String(step) }),
    ...(named ? [Plot.text(stepsOf(board), { ...look, x: () => edge + 21 * side, text: name, lineHeight: 1.1 })] : []),
  ]
}

function stepsOf({ steps }: LevelBoard): readonly number[] {
  return Array.from({ length: steps }, (_, index) => index + 1)
}

/** Years between two named ones, so that their numbers do not touch. */
function yearStep(placed: readonly PlacedBoard[]): number {
  const years = placed.flatMap((board) => board.years)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return 1
  return [1, 2, 5, 10].find((step) => step * (last.x - first.x) >= 42 * (last.year - first.year)) ?? 20
}
