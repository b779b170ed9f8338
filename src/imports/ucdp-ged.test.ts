import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { readAll } from '../../test/builders/an-import-file.ts'
import { ucdpGed } from './ucdp-ged.ts'

const sample = readFileSync('data/events/ucdp_ged_sample.csv', 'utf8')
const [header = '', first = ''] = sample.split('\n')
const rows = parse(sample, { columns: true }) as readonly Readonly<Record<string, string>>[]

/** The first row of the sample with other cells. */
function aRow(cells: Readonly<Record<string, string>>): string {
  return Object.values({ ...rows[0], ...cells }).map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}

const read = (cells: Readonly<Record<string, string>>) => readAll(ucdpGed(), `${header}\n${aRow(cells)}\n`)

const precisionOf = (where_prec: string) => read({ where_prec }).then(({ records: [record] }) => record?.placePrecision)

test('every row of the sample is read, with its deaths, days and precision', async () => {
  const { records, bad } = await readAll(ucdpGed(), sample, { pieceBytes: 777 })
  expect(bad).toEqual([])
  expect(records.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  expect(records.reduce((sum, { killed }) => sum + (killed ?? 0), 0)).toBe(rows.reduce((sum, { best }) => sum + Number(best), 0))
  expect(records.map(({ days }) => days)).toEqual(rows.map((row) => ({ first: row.date_start?.slice(0, 10), last: row.date_end?.slice(0, 10) })))
  expect(records.filter(({ placePrecision }) => placePrecision === 'exact')).toHaveLength(rows.filter(({ where_prec }) => where_prec === '1').length)
  expect(records.filter(({ country }) => country === undefined)).toEqual([])
})

test('the middle of a country is no point, that of an area is none on a map', async () => {
  const { records } = await readAll(ucdpGed(), sample)
  for (const { placePrecision, latitude } of records) if (placePrecision === 'country') expect(latitude).toBeUndefined()
  expect(await Promise.all(['1', '2', '3', '4', '5', '6', '7', ''].map(precisionOf))).toEqual(['exact', 'near', 'area', 'area', 'area', 'country', 'area', 'unknown'])
})

test('the thirteen rows of the sample whose bounds are out of order are warned of and kept as they are', async () => {
  const { records } = await readAll(ucdpGed(), sample)
  const cautioned = records.filter(({ body }) => body.cautions?.some((caution) => caution === 'low-above-best' || caution === 'best-above-high'))
  expect(cautioned).toHaveLength(rows.filter(({ low, best, high }) => !(Number(low) <= Number(best) && Number(best) <= Number(high))).length)
  expect(cautioned).toHaveLength(13)
})

test('-1 sources means not recorded, and no source is not written as 0', async () => {
  expect((await read({ number_of_sources: '-1' })).records[0]?.body.sourcesCounted).toBeUndefined()
  expect((await read({ number_of_sources: '3' })).records[0]?.body.sourcesCounted).toBe(3)
})

test('headlines, sources, descriptions and notes are left out', async () => {
  const { records } = await readAll(ucdpGed(), sample)
  const kept = JSON.stringify(records)
  for (const prose of ['Bakhtar News', 'Terrorists Perished', 'in the al-Rami village', 'army statement']) {
    expect(sample).toContain(prose)
    expect(kept).not.toContain(prose)
  }
})

test('a file without a header is known by its 49 columns, and one of another width is refused', async () => {
  expect((await readAll(ucdpGed(), `${first}\n`)).records).toEqual((await readAll(ucdpGed(), `${header}\n${first}\n`)).records)
  await expect(readAll(ucdpGed(), '300380,SYR-2013,2013\n')).rejects.toThrow('header-missing')
})

test('older releases have other columns in another order, and other names for some', async () => {
  const old = 'id,year,type_of_violence,dyad_name,side_a,side_b,where_prec,latitude,longitude,country,date_start,date_end,best_est,high_est,low_est\n7,1990,3,A - Civilians,A,Civilians,1,1.5,2.5,Angola,1990/1/2,1990/1/2,4,5,3\n'
  expect((await readAll(ucdpGed(), old)).records[0]).toMatchObject({ id: '7', killed: 4, killedHigh: 5, killedLow: 3, days: { first: '1990-01-02', last: '1990-01-02' }, class: 'attack', actor: 'A', country: 'AO' })
})

test('columns that are missing or twice there are named', async () => {
  await expect(readAll(ucdpGed(), 'id,country,best\n1,x,2\n')).rejects.toThrow(/columns-missing.*type_of_violence.*date_start.*high.*low/)
  await expect(readAll(ucdpGed(), `${header},best\n`)).rejects.toThrow(/header-repeats.*best/)
})

const wide = (columns: number) => `${Array.from({ length: columns }, (_, at) => `c${at}`).join(',')}\n`

test('a header of very many columns is refused like any other, and one longer than a line may be as too long', async () => {
  await expect(readAll(ucdpGed(), wide(100_000))).rejects.toThrow(/columns-missing.*type_of_violence/)
  await expect(readAll(ucdpGed(), wide(200_000))).rejects.toThrow(/line-too-long/)
})

test.each([
  [{ id: '3.0038E+5' }, 'id', 'key-mangled'],
  [{ best: '-4' }, 'best', 'no-number'],
  [{ best: 'veel' }, 'best', 'no-number'],
  [{ date_start: '2013-02-30 00:00:00' }, 'date_start', 'no-day'],
  [{ date_start: '03/04/2013' }, 'date_start', 'no-day'],
  [{ date_end: '2013-01-01 00:00:00' }, 'date_end', 'end-before-start'],
  [{ date_start: '', date_end: '' }, 'date_start', 'missing'],
  [{ type_of_violence: '9' }, 'type_of_violence', 'not-one-of'],
  [{ date_start: '2031-01-01', date_end: '2031-01-01' }, '', 'to-come'],
] as const)('a row with %j is put aside for column %s: %s', async (cells, column, fault) => {
  const { records, bad } = await read(cells)
  expect(records).toEqual([])
  expect(bad[0]?.cells[0]).toMatchObject({ column, fault })
  expect(bad[0]?.line).toBe(2)
})

test('coordinates that lie nowhere on earth are left out with a caution, and the row is kept', async () => {
  expect((await read({ latitude: '95' })).records[0]).toMatchObject({ latitude: undefined, placePrecision: 'unknown', body: { cautions: ['coordinates-impossible'] } })
})

test('a file that broke off gives its whole rows and puts the last one aside', async () => {
  const { records, bad } = await readAll(ucdpGed(), sample.slice(0, sample.length - 40))
  expect(records).toHaveLength(999)
  expect(bad).toMatchObject([{ cells: [{ fault: 'too-few-cells' }] }])
})

test('nobody is known to have done something before it happened', async () => {
  const { bad } = await readAll(ucdpGed(), `${header}\n${first}\n`, { given: '2012-01-01' })
  expect(bad[0]?.cells[0]?.fault).toBe('known-before-event')
})

test.each([
  ['GEDEvent_v25_1.csv', '25.1'], ['GEDEvent_v25_0_3.csv', '25.0.3'], ['map/GEDEvent_v26_01_26_06.csv', '26.01.26.06'], ['sample.csv', undefined],
])('%s is version %s', (name, version) => {
  expect(ucdpGed().versionOf?.(name)).toBe(version)
})
