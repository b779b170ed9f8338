import { toStorableText } from '../core/index.ts'
import { LineTooLong, longestLine, type CellRow } from './read-cells.ts'

/** A bare list, or that under `data`: an answer has other lists beside it. */
const startOfList = /^\s*\[|"data"\s*:\s*\[/

/**
 * The objects of an answer of an API, `{"data": [{…}, …]}`, or of a bare list of them, as they come: never more than one is held. Each is
 * given as the cells of the columns asked for.
 */
export async function* readObjects(texts: AsyncIterable<string>, columns: readonly string[], aliases: Readonly<Record<string, string>>): AsyncGenerator<readonly CellRow[]> {
  let rest = ''
  let line = 1
  let inList = false
  for await (const text of texts) {
    let left = rest + text
    if (!inList) {
      const list = startOfList.exec(left)
      if (list === null) {
        rest = left
        if (rest.length > longestLine) throw new LineTooLong(line)
        continue
      }
      inList = true
      const begins = list.index + list[0].length
      line += countNewlines(left.slice(0, begins))
      left = left.slice(begins)
    }
    const rows: CellRow[] = []
    let at = 0
    for (let span = findObject(left, at); span !== undefined; span = findObject(left, at)) {
      line += countNewlines(left.slice(at, span.start))
      const source = left.slice(span.start, span.end)
      rows.push(toRow(line, source, columns, aliases))
      line += countNewlines(source)
      at = span.end
    }
    rest = left.slice(at)
    if (rest.length > longestLine) throw new LineTooLong(line)
    yield rows
  }
  // An answer without a list is an error of the service, and no empty list.
  if (!inList && rest.trim() !== '') return yield [{ line: 1, cells: [rest.trim().slice(0, 80)], fault: 'no-object' }]
  const broken = rest.indexOf('{')
  if (inList && broken >= 0 && !rest.slice(0, broken).includes(']')) yield [{ line: line + countNewlines(rest.slice(0, broken)), cells: [rest.slice(broken, broken + 80)], fault: 'no-object' }]
}

/** The next whole object between here and the end of the list. */
function findObject(text: string, from: number): { readonly start: number; readonly end: number } | undefined {
  const start = text.indexOf('{', from)
  if (start < 0 || text.slice(from, start).includes(']')) return undefined
  let depth = 0
  const mark = /["{}]/g
  mark.lastIndex = start
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    if (found[0] === '"') {
      const close = closingQuote(text, found.index + 1)
      if (close === undefined) return undefined
      mark.lastIndex = close + 1
    } else {
      depth += found[0] === '{' ? 1 : -1
      if (depth === 0) return { start, end: found.index + 1 }
    }
  }
  return undefined
}

function closingQuote(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  return undefined
}

function toRow(line: number, source: string, columns: readonly string[], aliases: Readonly<Record<string, string>>): CellRow {
  const parsed = parseObject(source)
  if (parsed === undefined) return { line, cells: [source.slice(0, 80)], fault: 'no-object' }
  const valueByName = new Map(Object.entries(parsed).map(([name, value]) => [aliases[name] ?? name, value]))
  const cells = columns.map((column) => toCell(valueByName.get(column)))
  return cells.some((cell) => cell.includes('\0')) ? { line, cells, fault: 'nul' } : { line, cells: cells.map(toStorableText) }
}

function parseObject(source: string): object | undefined {
  try {
    const value: unknown = JSON.parse(source)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** Numbers come as text and as numbers. */
function toCell(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

function countNewlines(text: string): number {
  return text.split('\n').length - 1
}
