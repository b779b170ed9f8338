import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { LineTooLong, longestLine, readCells, type CellRow } from './read-cells.ts'

async function read(text: string, { pieces = 7, separator = ',', hasQuotes = true } = {}): Promise<readonly CellRow[]> {
  const texts = async function* () {
    for (let at = 0; at < text.length; at += pieces) yield text.slice(at, at + pieces)
  }
  const rows: CellRow[] = []
  for await (const group of readCells(texts(), { separator, hasQuotes })) rows.push(...group)
  return rows
}

test('cells with commas, quotation marks and line breaks are read as csv-parse reads them, in whatever pieces they come', async () => {
  const cell = fc.stringMatching(/^[a-c,"\n é]{0,6}$/)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom('\n', '\r\n'), async (rows, pieces, end) => {
      const text = rows.map((cells) => cells.map((each) => (/[",\n]/.test(each) ? `"${each.replaceAll('"', '""')}"` : each)).join(',') + end).join('')
      const expected: unknown = parse(text, { relax_column_count: true })
      expect((await read(text, { pieces })).map(({ cells }) => cells)).toEqual(expected)
    }),
  )
})

test('a row is named by the line on which it begins', async () => {
  const rows = await read('a,"two\nlines"\n\nb,c\r\nd,e')
  expect(rows).toEqual([{ line: 1, cells: ['a', 'two\nlines'] }, { line: 4, cells: ['b', 'c'] }, { line: 5, cells: ['d', 'e'] }])
})

test('a quotation mark that never closes costs its own line and no more', async () => {
  expect(await read('a,b\nc,"d\ne,f\n')).toEqual([
    { line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['c,"d'], fault: 'quote-open' }, { line: 3, cells: ['e', 'f'] },
  ])
  expect((await read('a,"b"c,d\ne,f\n')).map(({ fault }) => fault)).toEqual(['quote-broken', undefined])
})

test('without quoting, a quotation mark is a character like any other', async () => {
  expect(await read('a\t"b\nc\td\n', { separator: '\t', hasQuotes: false })).toEqual([{ line: 1, cells: ['a', '"b'] }, { line: 2, cells: ['c', 'd'] }])
})

test('a NUL and a damaged character are faults of their row', async () => {
  expect((await read('a,b\0\nc,d\ne,\uFFFD\n')).map(({ fault }) => fault)).toEqual(['nul', undefined, 'broken-characters'])
})

test('a line without an end is refused before it fills the memory', async () => {
  await expect(read(`a,b\n${'x'.repeat(longestLine + 20_000)}`, { pieces: 10_000 })).rejects.toThrow(LineTooLong)
})
