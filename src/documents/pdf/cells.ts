import type { Line, LineWords } from './lines.ts'

/** A tab takes the place of the space before each cell of a table, so that nothing reads across: words behind wide gaps that all stand under or over one another. In a line that was stretched to the margin they do not, or not in the lines around it. */
export function withCells(lines: readonly Line[]): readonly Line[] {
  const wide = lines.map(behindWideGaps)
  const rows = alignedWith(lines, wide, wide)
  const cells = alignedWith(lines, wide, rows)
  return lines.map((line, at) => {
    const own = cells[at] ?? []
    if (own.length === 0) return line
    const text = own.reduce((written, { start }) => `${written.slice(0, start - 1)}\t${written.slice(start)}`, line.text)
    return { ...line, text, hasCells: true }
  })
}

type CellsOfLines = readonly (readonly LineWords[])[]

/** The cells of each line, where every one of them stands under or over one of those around. */
function alignedWith(lines: readonly Line[], cells: CellsOfLines, around: CellsOfLines): CellsOfLines {
  return cells.map((own, at) => {
    const near = [at - 1, at + 1].filter((other) => lines[other]?.page === lines[at]?.page).flatMap((other) => around[other] ?? [])
    return own.every((cell) => near.some((other) => areInLine(cell, other))) ? own : []
  })
}

function behindWideGaps({ words, size }: Line): readonly LineWords[] {
  return words.filter((each, at) => {
    const before = words[at - 1]
    return before !== undefined && each.start > before.end && each.x - (before.x + before.width) > 1.2 * size
  })
}

/** Words of cells start at one place of their lines; numbers may end at one. */
function areInLine(one: LineWords, other: LineWords): boolean {
  return Math.abs(one.x - other.x) < 2 || (isNumber(one) && isNumber(other) && Math.abs(one.x + one.width - other.x - other.width) < 2)
}

function isNumber({ text }: LineWords): boolean {
  return /^[\d.,%\s+-]+$/.test(text)
}
