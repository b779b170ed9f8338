import type { DrawnWords } from './page-words.ts'
import type { Row } from './lines.ts'

/** Fewer lines side by side than this are no columns. */
const fewestRows = 5
/** Lines of columns are prose; shorter ones are cells of a table, which are read row by row. */
const fewestCharacters = 18

/** Rows in the order in which they are read: where two columns stand side by side, the left one goes before the right one. */
export function inReadingOrder(rows: readonly Row[]): readonly Row[] {
  const split = findColumns(rows)
  if (split === undefined) return rows
  const { from, to, gutter } = split
  const within = rows.slice(from, to)
  const left = within.map((row) => row.filter((words) => words.x < gutter)).filter((row) => row.length > 0)
  const right = within.map((row) => row.filter((words) => words.x >= gutter)).filter((row) => row.length > 0)
  return [...inReadingOrder(rows.slice(0, from)), ...inReadingOrder(left), ...inReadingOrder(right), ...inReadingOrder(rows.slice(to))]
}

interface Columns {
  readonly from: number
  readonly to: number
  /** Where the right column starts. */
  readonly gutter: number
}

function findColumns(rows: readonly Row[]): Columns | undefined {
  const found = startsOf(rows).flatMap((gutter) => runsFreeAt(rows, gutter)).filter((columns) => areColumns(rows, columns))
  return found.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)[0]
}

/** Places, inside the page, at which several lines start after a gap. */
function startsOf(rows: readonly Row[]): readonly number[] {
  const leftmost = rows.reduce((least, row) => Math.min(least, row[0]?.x ?? least), Infinity)
  const counts = new Map<number, number>()
  for (const row of rows) {
    let right = -Infinity
    for (const { x, width, size, text } of row) {
      if (text.trim() === '') continue
      const at = Math.round(x)
      if (x - right > size && x > leftmost + 5 * size) counts.set(at, (counts.get(at) ?? 0) + 1)
      right = Math.max(right, x + width)
    }
  }
  return [...counts].filter(([at, count]) => count + (counts.get(at + 1) ?? 0) >= fewestRows).map(([at]) => at - 1)
}

/** Longest runs of rows, each close to the one before, of which none has words across the gutter. */
function runsFreeAt(rows: readonly Row[], gutter: number): readonly Columns[] {
  const runs: Columns[] = []
  let from = 0
  rows.forEach((row, at) => {
    const isCrossed = !row.every((words) => isBeside(words, gutter))
    if (!isCrossed && !isApart(row, rows[at - 1])) return
    runs.push({ from, to: at, gutter })
    from = isCrossed ? at + 1 : at
  })
  return [...runs, { from, to: rows.length, gutter }].map((run) => withoutTail(rows, run)).filter(({ from, to }) => to - from >= fewestRows)
}

/** Where white space goes across both columns, what stands below it is read after both. */
function isApart([first]: Row, [above]: Row = []): boolean {
  return first !== undefined && above !== undefined && first.baseline - above.baseline > 3.5 * above.size
}

/** A heading that stands apart below both columns does not belong to the left one. */
function withoutTail(rows: readonly Row[], { from, to, gutter }: Columns): Columns {
  let end = to
  while (end > from && (rows[end - 1] ?? []).every(({ x }) => x < gutter)) end--
  const heights = rows.map(([first]) => first?.baseline ?? 0)
  const apart = heights.findIndex((height, at) => at >= end && at < to && height - (heights[at - 1] ?? height) > 2 * (rows[at - 1]?.[0]?.size ?? 0))
  return { from, to: apart === -1 ? to : apart, gutter }
}

function isBeside({ x, width, size, text }: DrawnWords, gutter: number): boolean {
  return x >= gutter || x + width <= gutter - 0.6 * size || text.trim() === ''
}

function areColumns(rows: readonly Row[], { from, to, gutter }: Columns): boolean {
  const within = rows.slice(from, to)
  const left = within.map((row) => lengthOf(row.filter(({ x }) => x < gutter))).filter((length) => length > 0)
  const right = within.map((row) => lengthOf(row.filter(({ x }) => x >= gutter))).filter((length) => length > 0)
  const aligned = within.filter((row) => row.some(({ x, text }) => text.trim() !== '' && x >= gutter && x < gutter + 3)).length
  return left.length >= fewestRows && right.length >= fewestRows && aligned >= 0.6 * right.length && median(left) >= fewestCharacters && median(right) >= fewestCharacters
}

function lengthOf(row: Row): number {
  return row.reduce((sum, { text }) => sum + text.trim().length, 0)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
