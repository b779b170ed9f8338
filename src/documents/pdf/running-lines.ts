import type { DrawnPage } from './page-words.ts'
import type { Row } from './lines.ts'

/** Share of the height of a page at its top and at its foot where running heads and page numbers stand. */
const margin = 0.13

const pageNumber = /^\W*(?:(?:page|pagina|blz|p)\.?\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of|van|–|-)\s*\d{1,4})?\W*$/i

interface PageRows {
  readonly page: DrawnPage
  readonly rows: readonly Row[]
}

/** Pages without what repeats at their top and foot: the same words at the same height on another page too, whatever their numbers, and bare page numbers. Rows of numbers are rows of a table. */
export function withoutRunningLines(pages: readonly PageRows[]): readonly PageRows[] {
  const seen = new Map<string, number>()
  for (const { page, rows } of pages) {
    for (const key of new Set(rows.filter((row) => isInMargin(page, row)).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const isRunning = (page: DrawnPage, row: Row) => isInMargin(page, row) && (((seen.get(keyOf(row)) ?? 0) > 1 && /\p{L}/u.test(textOf(row))) || pageNumber.test(textOf(row)))
  return pages.map(({ page, rows }) => {
    const first = rows.findIndex((row) => !isRunning(page, row))
    const last = rows.findLastIndex((row) => !isRunning(page, row))
    return { page, rows: first === -1 ? [] : rows.slice(first, last + 1) }
  })
}

function isInMargin({ height }: DrawnPage, row: Row): boolean {
  const { baseline = 0 } = row[0] ?? {}
  return baseline < margin * height || baseline > (1 - margin) * height
}

function keyOf(row: Row): string {
  return `${Math.round((row[0]?.baseline ?? 0) / 4)} ${textOf(row).toLowerCase().replaceAll(/\d+|\b[ivxlc]+\b/g, '#')}`
}

function textOf(row: Row): string {
  return row.map(({ text }) => text).join(' ').replaceAll(/\s+/g, ' ').trim()
}
