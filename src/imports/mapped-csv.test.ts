import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readAll } from '../../test/builders/an-import-file.ts'
import { mappedCsv } from './mapped-csv.ts'
import { parseMap } from './parse-map.ts'

const arvig = {
  dataset: { id: 'arvig', name: 'ARVIG', licence: 'CC0', mayBePassedOn: true, counts: 'Anti-refugee events in Germany.', breaks: [{ day: '2016-01-01', reason: 'One source begins.' }] },
  columns: { id: ['date', 'location', 'category_en', 'source'], day: 'date', place: 'location', latitude: 'latitude', longitude: 'longitude', attackType: 'category_en', sourceUrl: 'source' },
  values: { country: 'DE', class: 'attack', placePrecision: 'near' },
  words: { attackType: { 'miscellaneous attack': 'other', 'assault': 'other', 'arson': 'arson', 'demonstration': 'other', 'suspicion': 'unknown' } },
}

function format(map: object) {
  const parsed = parseMap(JSON.stringify(map), 'map.json')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return mappedCsv(parsed.value)
}

const change = (path: readonly string[], value: unknown): object => {
  const copy = structuredClone(arvig) as unknown as Record<string, Record<string, unknown>>
  const [section = '', field] = path
  if (field === undefined) Object.assign(copy, { [section]: value })
  else Object.assign(copy[section] ?? {}, { [field]: value })
  return copy
}

test('ARVIG comes in by its map: days, places and types, and words that the map does not know are put aside', async () => {
  const { records, bad } = await readAll(format(arvig), readFileSync('data/events/arvig.csv', 'utf8'), { pieceBytes: 4096 })
  expect(records.length + bad.length).toBe(6918)
  expect(records[0]).toMatchObject({ days: { first: '2014-01-01', last: '2014-01-01' }, country: 'DE', place: 'Berlin-Hellersdorf', placePrecision: 'near', latitude: 52.53611, attackType: 'other', class: 'attack' })
  for (const { cells } of bad) expect(cells[0]).toMatchObject({ column: 'category_en', fault: 'not-one-of' })
})

test('days of other forms, ranges, and countries by letters or by name', async () => {
  const map = {
    dataset: { id: 'eigen', name: 'Eigen', licence: 'CC0', mayBePassedOn: false, counts: 'x' },
    columns: { id: 'key', day: 'from', lastDay: 'to', country: 'where', killed: 'dead', class: 'soort' }, words: { class: { aanslag: 'attack' }, country: { Holland: 'NL' } }, days: 'day-month-year',
  }
  const text = 'key;from;to;where;dead;soort\n1;3/4/2020;05.04.2020;NLD;2;aanslag\n2;3-4-2020;;Holland;;other\n3;13/13/2020;;NL;;other\n4;1/1/2020;;Nergens;x;other\n'
  const { records, bad } = await readAll(format(map), text)
  expect(records).toMatchObject([{ id: '1', days: { first: '2020-04-03', last: '2020-04-05' }, country: 'NL', killed: 2, class: 'attack' }, { id: '2', country: 'NL', killed: undefined }])
  expect(bad.map(({ line, cells }) => [line, cells.map(({ column, fault }) => `${column}: ${fault}`)])).toEqual([[4, ['from: no-day']], [5, ['where: not-one-of', 'dead: no-number']]])
})

test('a column of the map that the file does not have is named', async () => {
  await expect(readAll(format(arvig), 'date,location\n2020-01-01,x\n')).rejects.toThrow(/columns-missing.*category_en.*source.*latitude/)
})

test.each([
  [change(['columns', 'day'], ''), { what: 'missing', field: 'columns.day' }],
  [change(['columns', 'dead'], 'x'), { what: 'unknown-field', field: 'columns.dead' }],
  [change(['values', 'class'], 'aanslag'), { what: 'bad-value', field: 'values.class', given: 'aanslag' }],
  [change(['values', 'country'], 'Germany'), { what: 'bad-value', field: 'values.country' }],
  [change(['dataset', 'id'], 'gtd'), { what: 'bad-id', given: 'gtd' }],
  [change(['dataset', 'id'], 'Mijn Set'), { what: 'bad-id', given: 'Mijn Set' }],
  [change(['dataset', 'licence'], undefined), { what: 'missing', field: 'dataset.licence' }],
  [change(['dataset', 'mayBePassedOn'], 'ja'), { what: 'bad-value', field: 'dataset.mayBePassedOn' }],
  [change(['words', 'attackType'], { steek: 'mes' }), { what: 'bad-value', field: 'words.attackType.steek' }],
  [change(['days'], 'us'), { what: 'bad-value', field: 'days' }],
  [change(['dataset', 'breaks'], [{ day: 'ooit', reason: 'x' }]), { what: 'bad-value', field: 'dataset.breaks[0].day' }],
  [change(['extra'], 1), { what: 'unknown-field', field: 'extra' }],
])('a map with a mistake is refused by its field: %#', (map, mistake) => {
  expect(parseMap(JSON.stringify(map), 'map.json')).toMatchObject({ ok: false, problem: { kind: 'map-wrong', path: 'map.json', mistakes: [mistake] } })
})

test('what is no JSON, or no object, is refused', () => {
  expect(parseMap('{"dataset":', 'map.json')).toMatchObject({ problem: { mistakes: [{ what: 'no-json' }] } })
  expect(parseMap('[]', 'map.json')).toMatchObject({ problem: { mistakes: [{ what: 'no-object' }] } })
})

test('every mistake of a map is told at once, and what follows from one is not', () => {
  expect(mistakesOf({ dataset: { id: 'gtd', name: 'x', mayBePassedOn: 'ja', counts: 'x' }, columns: { day: 'd', dead: 'x' }, values: { class: 'aanslag', country: 'Germany' }, days: 'us' })).toEqual([
    'unknown-field columns.dead', 'missing columns.id', 'bad-value values.country', 'bad-value values.class', 'bad-id', 'bad-value dataset.mayBePassedOn', 'missing dataset.licence', 'bad-value days',
  ])
  expect(mistakesOf({ columns: { id: 'a', day: 'b', country: 'c', class: 'd' } })).toEqual(['missing dataset'])
})

test('a source keeps its address or its name', async () => {
  const map = {
    dataset: { id: 'eigen', name: 'Eigen', licence: 'CC0', mayBePassedOn: false, counts: 'x' },
    columns: { id: 'key', day: 'day', sourceUrl: 'link', source: 'who' }, values: { country: 'DE', class: 'attack' },
  }
  const text = 'key,day,link,who\n1,2020-01-01,https://krant.example/a,Krant\n2,2020-01-01,"Bon Courage e.V. ,",\n3,2020-01-01,www.chronik.example/1,\n4,2020-01-01,https://krant.example/b,\n5,2020-01-01,,\n'
  const { records } = await readAll(format(map), text)
  expect(records.map(({ body }) => body)).toEqual([
    { sourceUrl: 'https://krant.example/a', sourceName: 'Krant' }, { sourceName: 'Bon Courage e.V.' }, { sourceName: 'www.chronik.example/1' }, { sourceUrl: 'https://krant.example/b' }, {},
  ])
})

function mistakesOf(map: object): readonly string[] {
  const parsed = parseMap(JSON.stringify(map), 'map.json')
  return parsed.ok || parsed.problem.kind !== 'map-wrong' ? [] : parsed.problem.mistakes.map((mistake) => ('field' in mistake ? `${mistake.what} ${mistake.field}` : mistake.what))
}
