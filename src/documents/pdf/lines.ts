import { mostCommonSize, type DrawnPage, type DrawnWords } from './page-words.ts'

/** Words in a part of a line, with the text that they make together. */
export interface LineWords extends DrawnWords {
  readonly start: number
  readonly end: number
}

export interface Line {
  readonly page: number
  readonly text: string
  readonly words: readonly LineWords[]
  readonly x: number
  readonly right: number
  readonly baseline: number
  /** Of most of its letters. */
  readonly size: number
  /** Whether it holds cells of a table, with a tab between them. */
  readonly hasCells: boolean
}

/** Words of a page that stand on one height, from the top down. */
export type Row = readonly DrawnWords[]

/** Superscripts and subscripts stay in the row of the words they hang on. */
export function rowsOf({ words }: DrawnPage): readonly Row[] {
  const rows: DrawnWords[][] = []
  for (const each of words.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && each.baseline - first.baseline < 0.45 * Math.max(each.size, first.size)) row.push(each)
    else rows.push([each])
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x))
}

/** A line of the words in a row; a gap between two of them is a space, typographers' hyphens are plain ones, and marks of footnotes are left out. */
export function toLine(page: number, row: Row): Line | undefined {
  const size = mostCommonSize(row)
  const base = row.find((each) => each.size === size)?.baseline ?? 0
  const words: LineWords[] = []
  let text = ''
  let spaced = false
  let right = 0
  for (const each of row) {
    const own = each.text.replaceAll(/\s+/gu, ' ').replaceAll(/[\u2010\u2011]/g, '-')
    if (own.trim() === '') spaced = true
    else if (!isFootnoteMark(each, size, base)) {
      const before = words.at(-1)
      const isApart = before !== undefined && (spaced || /^ | $/.test(own.slice(0, 1) + text.slice(-1)) || each.x - right > 0.15 * size)
      text = text.trimEnd() + (isApart ? ' ' : '')
      const start = text.length
      text += own.trimStart()
      words.push({ ...each, start, end: start + own.trim().length })
      spaced = false
    }
    if (own.trim() !== '') right = each.x + each.width
  }
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return undefined
  return { page, text: text.trimEnd(), words, x: first.x, right: last.x + last.width, baseline: base, size, hasCells: false }
}

/** Browsers and word processors make superscripts five sixths to three fifths of the letters. */
function isFootnoteMark({ text, size, baseline }: DrawnWords, lineSize: number, base: number): boolean {
  return /^\s*(?:[([]?\d{1,3}(?:[,;]\s?\d{1,3})*[)\]]?|[*†‡]{1,3})\s*$/.test(text) && size < 0.9 * lineSize && baseline < base - 0.15 * lineSize
}
