import { expect, test } from 'vitest'
import { aTable, readAll } from '../../test/builders/an-import-file.ts'
import { acled } from './acled.ts'

const columns =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'.split(',')

const event = {
  event_id_cnty: 'FRA1234', event_date: '01 January 2024', time_precision: 1, event_type: 'Violence against civilians', sub_event_type: 'Attack', actor1: 'Militia of the Hills', iso: 250, country: 'France',
  location: 'Lyon', latitude: 45.76, longitude: 4.84, geo_precision: 1, source: 'Le Progres; AFP', notes: '"On 1 January, a man called Jan Jansen, was hit."', fatalities: 2, timestamp: 1_704_300_000,
}

const one = async (cells: Readonly<Record<string, string | number>>) => readAll(acled(), aTable(columns, [{ ...event, ...cells }]))

test('an event is read with its day, place, group and the day of its last change', async () => {
  const { records } = await one({})
  expect(records).toEqual([{
    id: 'FRA1234', known: '2024-01-03', days: { first: '2024-01-01', last: '2024-01-01' }, country: 'FR', place: 'Lyon', latitude: 45.76, longitude: 4.84, placePrecision: 'exact', outcome: 'completed',
    ideology: 'unknown', attackType: 'unknown', actor: 'Militia of the Hills', killed: 2, killedLow: 2, killedHigh: undefined, injured: undefined, includesPerpetrators: true, class: 'attack', body: { sourcesCounted: 2 },
  }])
})

test('what a note tells of a person is not taken', async () => {
  expect(JSON.stringify(await one({}))).not.toContain('Jansen')
})

test.each(['2024-01-01', '01 January 2024', '1 January 2024', '01 Jan 2024', '01-January-2024'])('%s is the first of January, whatever the language of the machine', async (event_date) => {
  expect((await one({ event_date })).records[0]?.days?.first).toBe('2024-01-01')
})

test('a day that is set by rule is a week or a month', async () => {
  expect((await one({ event_date: '2024-01-10', time_precision: 2, timestamp: 1_710_000_000 })).records[0]?.days).toEqual({ first: '2024-01-08', last: '2024-01-14' })
  expect((await one({ event_date: '2024-02-15', time_precision: 3, timestamp: 1_710_000_000 })).records[0]?.days).toEqual({ first: '2024-02-01', last: '2024-02-29' })
})

test('0 deaths may be none or unknown: unknown, at least 0, with a caution', async () => {
  expect((await one({ fatalities: 0 })).records[0]).toMatchObject({ killed: undefined, killedLow: 0, body: { cautions: ['zero-or-unknown'] } })
})

test.each([
  ['Battles', 'Armed clash', 'armed-conflict', 'unknown'],
  ['Explosions/Remote violence', 'Suicide bomb', 'attack', 'explosive'],
  ['Explosions/Remote violence', 'Air/drone strike', 'armed-conflict', 'explosive'],
  ['Protests', 'Peaceful protest', 'protest', 'unknown'],
  ['Riots', 'Mob violence', 'other', 'unknown'],
  ['Strategic developments', 'Arrests', 'other', 'unknown'],
] as const)('%s, %s is %s with %s', async (event_type, sub_event_type, eventClass, attackType) => {
  expect((await one({ event_type, sub_event_type })).records[0]).toMatchObject({ class: eventClass, attackType })
})

test('whoever is not known to be a group is none', async () => {
  for (const actor1 of ['Unidentified Armed Group (France)', 'Sole Perpetrator (France)']) expect((await one({ actor1 })).records[0]?.actor).toBeUndefined()
})

test('older files have other names, no number of the country, and a place only known by its region', async () => {
  const old = 'data_id,event_id_cnty,event_id_no_cnty,event_date,geo_precision,time_precision,event_type,actor1,country,iso3,location,latitude,longitude,fatalities,timestamp\n1,ALG7,7,01 March 1999,3,1,Battle-No change of territory,GIA,Algeria,DZA,Algiers,36.7,3.0,4,1552576800\n'
  expect((await readAll(acled(), old)).records[0]).toMatchObject({ id: 'ALG7', country: 'DZ', placePrecision: 'area', class: 'armed-conflict', killed: 4, days: { first: '1999-03-01' } })
})

test('the JSON of the API has its numbers as text, and is read like the file', async () => {
  const api = { status: 200, success: true, count: 1, messages: [], data: [{ ...Object.fromEntries(Object.entries(event).map(([name, value]) => [name, String(value)])), event_date: '2024-01-01', notes: 'a "quoted" { brace } and ] bracket' }] }
  const expected = (await one({})).records
  for (const pieceBytes of [1, 3, 50, 5000]) expect((await readAll(acled(), JSON.stringify(api), { pieceBytes })).records).toEqual(expected)
  expect((await readAll(acled(), JSON.stringify(api, undefined, 2))).records).toEqual(expected)
})

test('JSON that broke off gives its whole objects and puts the last aside, with its line', async () => {
  const whole = JSON.stringify({ data: [{ ...event, event_date: '2024-01-01' }, { ...event, event_id_cnty: 'FRA2', event_date: '2024-01-01' }] }, undefined, 1)
  const { records, bad } = await readAll(acled(), whole.slice(0, whole.length - 20))
  expect(records.map(({ id }) => id)).toEqual(['FRA1234'])
  expect(bad).toMatchObject([{ cells: [{ fault: 'no-object' }] }])
  expect(bad[0]?.line).toBe(whole.slice(0, whole.lastIndexOf('{')).split('\n').length)
})

test('an answer that is an error of the service is set aside, and is no empty list', async () => {
  const { records, bad } = await readAll(acled(), '{"status": 403, "error": "no key"}')
  expect([records, bad.length]).toEqual([[], 1])
})
