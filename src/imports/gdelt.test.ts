import { deflateRawSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readAll } from '../../test/builders/an-import-file.ts'
import { aZip } from '../../test/builders/a-zip.ts'
import { gdelt } from './gdelt.ts'

/** A row of version 2.0 by the numbers of its columns in the codebook, from 1. */
function aRow(cells: Readonly<Record<number, string>>): string {
  const row = { 1: '1150000001', 2: '20240131', 7: 'JAN JANSEN', 27: '183', 33: '4', 52: '4', 53: 'Berlin, Berlin, Germany', 54: 'GM', 57: '52.5', 58: '13.4', 60: '20240131144500', 61: 'https://news.example/world/jan-jansen-held.html', ...cells }
  return Array.from({ length: 61 }, (_, at) => (row as Readonly<Record<number, string>>)[at + 1] ?? '').join('\t')
}

const read = async (cells: Readonly<Record<number, string>>) => readAll(gdelt(), `${aRow(cells)}\n`)

test('a row is a signal with its day, place and when it was added, and names nobody', async () => {
  const { records } = await read({})
  expect(records).toMatchObject([{
    id: '1150000001', class: 'signal', days: { first: '2024-01-31' }, known: '2024-01-31', country: 'DE', place: 'Berlin, Berlin, Germany', latitude: 52.5, placePrecision: 'near', attackType: 'explosive',
    actor: undefined, killed: undefined, outcome: 'unknown', body: { sourcesCounted: 4, sourceUrl: 'https://news.example/' },
  }])
  expect(JSON.stringify(records)).not.toMatch(/jansen/i)
})

test('a name counts where it is that of a known group', async () => {
  expect((await read({ 7: 'HILL MOVEMENT', 9: 'HLM' })).records[0]?.actor).toBe('HILL MOVEMENT')
})

test('an event code keeps its zeros, and 043 is no bombing', async () => {
  expect((await read({ 27: '043' })).records[0]?.attackType).toBe('unknown')
})

test('quotation marks are characters like any other', async () => {
  const { records, bad } = await readAll(gdelt(), `${aRow({ 53: '"Open' })}\n${aRow({ 1: '2' })}\n`)
  expect([records.map(({ place }) => place), bad]).toEqual([['"Open', 'Berlin, Berlin, Germany'], []])
})

test('the middle of a country is no place, and coordinates may be empty or hold a stray sign', async () => {
  expect((await read({ 52: '1' })).records[0]).toMatchObject({ placePrecision: 'country', latitude: undefined })
  expect((await read({ 57: '', 58: '' })).records[0]).toMatchObject({ placePrecision: 'unknown', latitude: undefined })
  expect((await read({ 57: '52.5#' })).records[0]?.latitude).toBeUndefined()
})

test('version 1.0 is known by the number of its columns', async () => {
  const cells = Array.from({ length: 58 }, () => '')
  for (const [at, value] of Object.entries({ 0: '9', 1: '20130405', 49: '3', 50: 'Boston, Massachusetts, United States', 51: 'US', 53: '42.3', 54: '-71.1', 56: '20130406', 57: 'http://a.example/b' })) cells[Number(at)] = value
  expect((await readAll(gdelt(), `${cells.join('\t')}\n`)).records[0]).toMatchObject({ id: '9', country: 'US', latitude: 42.3, known: '2013-04-06', body: { sourceUrl: 'http://a.example/' } })
  expect((await readAll(gdelt(), `${cells.slice(0, 57).join('\t')}\n`)).records[0]).toMatchObject({ id: '9', body: {} })
})

test('another number of columns is refused, and one row with another is put aside', async () => {
  await expect(readAll(gdelt(), 'a\tb\n')).rejects.toThrow('header-missing')
  expect((await readAll(gdelt(), `${aRow({})}\n1\t2\n`)).bad).toMatchObject([{ line: 2, cells: [{ fault: 'too-few-cells', given: '2/61' }] }])
})

test('files come packed, and are read as they are unpacked', async () => {
  const expected = (await read({})).records
  const text = Buffer.from(`${aRow({})}\n`)
  for (const method of [0, 8] as const) expect((await readAll(gdelt(), aZip([{ name: '20240131.export.CSV', method, data: text, packed: method === 8 ? deflateRawSync(text) : text }]))).records).toEqual(expected)
  expect((await readAll(gdelt(), gzipSync(text))).records).toEqual(expected)
})
