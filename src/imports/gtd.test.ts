import { expect, test } from 'vitest'
import { aTable, readAll } from '../../test/builders/an-import-file.ts'
import { gtd } from './gtd.ts'

const columns =
  'eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,region,provstate,city,latitude,longitude,specificity,vicinity,summary,crit1,crit2,crit3,doubtterr,multiple,success,attacktype1,targtype1,target1,gname,guncertain1,individual,weaptype1,weapsubtype1_txt,nkill,nkillter,nwound,nwoundte,addnotes,scite1,scite2,related'.split(',')

const incident = {
  eventid: '201703220001', iyear: 2017, imonth: 3, iday: 22, extended: 0, country_txt: 'United Kingdom', city: 'Harbour Town', latitude: 51.5, longitude: -0.12, specificity: 1, vicinity: 0, summary: 'A man named Jan Jansen drove',
  crit1: 1, crit2: 1, crit3: 1, doubtterr: 0, success: 1, target1: 'Officer Piet Pietersen', gname: 'Movement of the Hills', guncertain1: 0, individual: 0, weaptype1: 10, nkill: 6, nkillter: 1, nwound: 50, nwoundte: 0, scite1: 'a', related: '',
}

const one = async (cells: Readonly<Record<string, string | number>>) => (await readAll(gtd(), aTable(columns, [{ ...incident, ...cells }])))

test('an incident is read with its victims, and without names of persons', async () => {
  const { records } = await one({})
  expect(records).toEqual([{
    id: '201703220001', known: undefined, days: { first: '2017-03-22', last: '2017-03-22' }, country: 'GB', place: 'Harbour Town', latitude: 51.5, longitude: -0.12, placePrecision: 'exact', outcome: 'completed',
    ideology: 'unknown', attackType: 'vehicle', actor: 'Movement of the Hills', killed: 5, killedLow: undefined, killedHigh: undefined, injured: 50, includesPerpetrators: false, class: 'attack', body: { sourcesCounted: 1 },
  }])
  expect(JSON.stringify(records)).not.toMatch(/Jansen|Pietersen/)
})

test('where the dead perpetrators are not known, the dead include them', async () => {
  expect((await one({ nkillter: '' })).records[0]).toMatchObject({ killed: 6, includesPerpetrators: true })
  expect((await one({ nkill: '', nkillter: '' })).records[0]).toMatchObject({ killed: undefined, includesPerpetrators: undefined })
})

test.each([-9, -99, ''])('%s is unknown and never 0', async (nkill) => {
  expect((await one({ nkill, nwound: nkill })).records[0]).toMatchObject({ killed: undefined, injured: undefined })
})

test('a total that was split over rows becomes bounds, and never a whole number that nobody counted', async () => {
  expect((await one({ nkill: 1.5, nkillter: 0, nwound: 2.5 })).records[0]).toMatchObject({ killed: undefined, killedLow: 1, killedHigh: 2, injured: undefined, body: { cautions: ['split-total'] } })
})

test('month and day may be 0: then the month or the year is known', async () => {
  expect((await one({ iday: 0 })).records[0]?.days).toEqual({ first: '2017-03-01', last: '2017-03-31' })
  expect((await one({ imonth: 0, iday: 0 })).records[0]?.days).toEqual({ first: '2017-01-01', last: '2017-12-31' })
  expect((await one({ imonth: 13 })).bad[0]?.cells[0]?.fault).toBe('no-day')
})

test('an incident of days ends when it was resolved', async () => {
  expect((await one({ extended: 1, resolution: '2017-03-25' })).records[0]?.days?.last).toBe('2017-03-25')
  expect((await one({ extended: 1, resolution: '3/25/2017' })).records[0]?.days?.last).toBe('2017-03-25')
  expect((await one({ extended: 1, resolution: 'later' })).records[0]).toMatchObject({ days: { last: '2017-03-22' }, body: { cautions: ['end-unknown'] } })
})

test('specificity decides what is a point', async () => {
  const precisionOf = async (specificity: number, vicinity = 0) => (await one({ specificity, vicinity })).records[0]?.placePrecision
  expect([await precisionOf(1), await precisionOf(1, 1), await precisionOf(2), await precisionOf(3), await precisionOf(4), await precisionOf(5)]).toEqual(['exact', 'near', 'area', 'area', 'area', 'country'])
  expect((await one({ specificity: 5 })).records[0]).toMatchObject({ latitude: undefined, longitude: undefined })
  expect((await one({ longitude: -86_185_896 })).records[0]).toMatchObject({ latitude: undefined, body: { cautions: ['coordinates-impossible'] } })
})

test('failed attacks are failed, and doubt stays with its record', async () => {
  expect((await one({ success: 0, doubtterr: 1, crit3: 0 })).records[0]).toMatchObject({ outcome: 'failed', body: { cautions: ['doubted', 'criterion-not-met'] } })
  expect((await one({ doubtterr: -9 })).records[0]?.body.cautions).toEqual(['doubt-not-recorded'])
})

test('unknown is a word there and no group, and an individual is none', async () => {
  expect((await one({ gname: 'Unknown', city: 'Unknown', provstate: 'Hills' })).records[0]).toMatchObject({ actor: undefined, place: 'Hills' })
  expect((await one({ gname: 'Jan Jansen', individual: 1 })).records[0]).toMatchObject({ actor: undefined, body: { cautions: ['individual'] } })
  expect((await one({ guncertain1: 1 })).records[0]).toMatchObject({ actor: 'Movement of the Hills', body: { cautions: ['actor-suspected'] } })
})

test.each([
  [5, '', 'firearm'], [6, '', 'explosive'], [8, '', 'arson'], [9, 'Knife or Other Sharp Object', 'bladed'], [9, 'Blunt Object', 'other'], [2, '', 'other'], [13, '', 'unknown'],
] as const)('weapon %s %s is %s', async (weaptype1, weapsubtype1_txt, attackType) => {
  expect((await one({ weaptype1, weapsubtype1_txt })).records[0]?.attackType).toBe(attackType)
})

test('incidents that belong together name each other', async () => {
  expect((await one({ related: '"201703220001, 201703220002"' })).records[0]?.body.related).toEqual(['gtd:201703220002'])
})

test('a key that a spreadsheet took for a number is put aside', async () => {
  expect((await one({ eventid: '2.01703E+11' })).bad[0]).toMatchObject({ line: 2, cells: [{ column: 'eventid', fault: 'key-mangled' }] })
})

async function placesIn(table: string, encoding: 'utf8' | 'utf16le' | 'cp1252'): Promise<readonly (string | undefined)[]> {
  const cp1252: Readonly<Record<string, number>> = { '–': 0x96, '“': 0x93, '”': 0x94 }
  const bytes = encoding === 'cp1252' ? Buffer.from([...table].map((letter) => cp1252[letter] ?? letter.charCodeAt(0))) : Buffer.from(encoding === 'utf16le' ? `\uFEFF${table}` : table, encoding)
  return (await readAll(gtd(), bytes, { pieceBytes: 97 })).records.map(({ place }) => place)
}

test('Windows-1252, semicolons, tabs and line breaks in a text are what circulating copies have', async () => {
  const rows = [{ ...incident, city: 'Zürich – “Höngg”', summary: '"two\nlines; and more"' }]
  for (const separator of [';', '\t', '|']) expect(await placesIn(aTable(columns, rows, separator), 'cp1252'), separator).toEqual(['Zürich – “Höngg”'])
  expect(await placesIn(aTable(columns, rows), 'utf16le')).toEqual(['Zürich – “Höngg”'])
  expect(await placesIn(`\uFEFF${aTable(columns, rows)}`, 'utf8')).toEqual(['Zürich – “Höngg”'])
})

test('a state that is no more is no country of today', async () => {
  expect((await one({ country_txt: 'Yugoslavia' })).records[0]).toMatchObject({ country: undefined, body: { cautions: ['state-of-its-time'] } })
  expect((await one({ country_txt: 'West Germany (FRG)' })).records[0]?.country).toBe('DE')
})
