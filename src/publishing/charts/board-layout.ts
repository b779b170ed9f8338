import { addDays, daysBetween, firstDayOf, lastDayOf, type Day, type LevelBoard, type LevelSpell } from '../../core/index.ts'
import { itemAt } from './item-at.ts'

/** Between two boards, on top of the time that passed: a constant break in the axis, so that they stand apart while every day keeps its place. */
export const breakPixels = 24
/** A spell of days in a chart of years is still drawn this wide. */
export const thinnestPixels = 3

/** From and to in pixels. */
interface Extent {
  readonly from: number
  readonly to: number
}

export interface PlacedSpell extends Extent {
  readonly spell: LevelSpell
  /** True where the drawing is wider than the time. */
  readonly brief: boolean
  /** True where the spell before ended the day before. */
  readonly follows: boolean
}

export interface PlacedBoard extends Extent {
  readonly board: LevelBoard
  readonly spells: readonly PlacedSpell[]
  /** Where each first of January on this board is. */
  readonly years: readonly { readonly year: number; readonly x: number }[]
}

export interface BoardLayout {
  readonly boards: readonly PlacedBoard[]
  /** Times of which no decision is known. */
  readonly unknown: readonly Extent[]
}

/** Days that a spell held, as far as the view goes. */
interface HeldDays {
  readonly first: Day
  /** The day after the last one. */
  readonly end: Day
}

/** Boards next to each other on one scale of pixels a day, from the first decision to the day of the view. */
export function layOutBoards(boards: readonly LevelBoard[], asOf: Day, left: number, right: number): BoardLayout {
  const dated = boards.map((board) => ({ board, held: board.spells.map((spell) => heldDaysOf(spell, asOf)) })).filter(({ held }) => held.length > 0)
  const start = dated.flatMap(({ held }) => held.map(({ first }) => first)).toSorted()[0] ?? asOf
  const pixelsPerDay = (right - left - breakPixels * (dated.length - 1)) / daysBetween(start, addDays(asOf, 1))
  const placed = dated.map(({ board, held }, index) => {
    const toX = (day: Day) => left + breakPixels * index + pixelsPerDay * daysBetween(start, day)
    return placeBoard(board, held, toX)
  })
  return { boards: placed, unknown: placed.flatMap(({ spells }, index) => [...gapsWithin(spells), ...gapBefore(placed[index - 1], spells[0])]) }
}

function heldDaysOf({ from, to }: LevelSpell, asOf: Day): HeldDays {
  const last = to === undefined || lastDayOf(to) > asOf ? asOf : lastDayOf(to)
  return { first: firstDayOf(from), end: addDays(last, 1) }
}

function placeBoard(board: LevelBoard, held: readonly HeldDays[], toX: (day: Day) => number): PlacedBoard {
  const extents = widened(held.map(({ first, end }) => ({ from: toX(first), to: toX(end) })))
  const spells = board.spells.map((spell, index) => {
    const [{ first, end }, { from, to }] = [itemAt(held, index), itemAt(extents, index)]
    return { spell, from, to, brief: toX(end) - toX(first) < thinnestPixels, follows: index > 0 && itemAt(held, index - 1).end >= first }
  })
  const [first, last] = [itemAt(held, 0), itemAt(held, held.length - 1)]
  return { board, spells, years: yearsOf(first.first, last.end, toX), from: itemAt(extents, 0).from, to: itemAt(extents, extents.length - 1).to }
}

/** Moves the ends of extents that are too thin, and of their neighbours, by a few pixels; the board keeps its end. */
function widened(extents: readonly Extent[]): readonly Extent[] {
  let cursor = -Infinity
  const pushed = extents.map(({ from, to }) => {
    const start = Math.max(from, cursor)
    cursor = Math.max(to, start + thinnestPixels)
    return { from: start, to: cursor }
  })
  let limit = Math.max(...extents.map(({ to }) => to))
  return pushed.toReversed().map(({ from, to }) => {
    const end = Math.min(to, limit)
    limit = Math.min(from, end - thinnestPixels)
    return { from: limit, to: end }
  }).toReversed()
}

function gapsWithin(spells: readonly PlacedSpell[]): readonly Extent[] {
  return spells.slice(1).flatMap(({ from, follows }, index) => (follows ? [] : [{ from: itemAt(spells, index).to, to: from }]))
}

/** Time between two boards, without the break that parts all boards. */
function gapBefore(before: PlacedBoard | undefined, first: PlacedSpell | undefined): readonly Extent[] {
  if (before === undefined || first === undefined || first.from - before.to <= breakPixels + thinnestPixels) return []
  return [{ from: before.to, to: first.from - breakPixels }]
}

function yearsOf(first: Day, end: Day, toX: (day: Day) => number): PlacedBoard['years'] {
  const years = Array.from({ length: Number(end.slice(0, 4)) - Number(first.slice(0, 4)) + 1 }, (_, index) => Number(first.slice(0, 4)) + index)
  return years.flatMap((year) => {
    const newYear = firstDayOf(String(year))
    return newYear >= first && newYear <= end ? [{ year, x: toX(newYear) }] : []
  })
}
