import { expect, test } from 'vitest'
import { readData, theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import type { Country, Day, Measure } from '../../core/index.ts'
import { sayTravellerStocks } from '../../words/indicators/traveller-stocks.ts'
import { travellerStocksOf } from './traveller-stocks-of.ts'

const on = (day: Day, country: Country = 'NL') => travellerStocksOf(theRecord(day), theVocabulary(), country)
const asRow = ({ name, value, low, high, limit, span }: Measure) => `| ${name} | ${value ?? ''} | ${low === undefined ? (limit ?? '') : `${low} to ${high}`} | ${span === undefined ? '' : `${span.first} to ${span.last}`} |`

test('on 26 March 2018 the numbers are those of the page', async () => {
  const page = await readData('docs/methods/traveller-stocks.md')
  for (const measure of on('2018-03-26').measures) expect(page).toContain(asRow(measure))
  expect(on('2018-03-26')).toMatchObject({ period: { first: '2018-03-06', last: '2018-03-26' }, blind: ['known-later', 'presumed-dead'] })
})

test('each number becomes a sentence with its range and days; nothing below a whole person is said', () => {
  expect(sayTravellerStocks('en', on('2018-03-26'))).toEqual([
    'On 26 March 2018 departed: 300 (295 to 305).', 'On 26 March 2018 in the area: 160 (155 to 165).', 'On 26 March 2018 killed: 60 (55 to 65).',
    'On 26 March 2018 returned: 50 (45 to 55).', 'On 6 March 2018 elsewhere: 30 (25 to 35).',
    'Between 1 June 2017 and 26 March 2018, departures that became known: 10 to 30 more.', 'Between 1 June 2017 and 26 March 2018, deaths that became known: 10 to 20 more.',
    'Between 1 June 2017 and 26 March 2018, returns that became known: no change shown (0 to 10).', 'Between 1 June 2017 and 26 March 2018, change of those in the area: 20 to 40 fewer.',
  ])
  expect(sayTravellerStocks('nl', on('2023-09-30'))).toContain('Op 31 augustus 2023 in het gebied: 100 (98 tot 100).')
})

test('across a change of who is counted no change is given', () => {
  const stocks = on('2019-05-31')
  expect(stocks.blind).toContain('other-people-counted')
  for (const name of ['departures', 'deaths', 'returns', 'change-in-area'] as const) expect(stocks.measures.find((each) => each.name === name)).toMatchObject({ value: undefined, low: undefined, high: undefined, limit: 'not-identified' })
  expect(sayTravellerStocks('nl', stocks)).toContain('Tussen 26 maart 2018 en 31 mei 2019, bekend geworden doden: niet te bepalen, want de cijfers tellen andere mensen of spreken elkaar tegen.')
})

test('figures that exclude each other stand side by side and give no number', () => {
  const stocks = on('2014-07-01')
  expect(stocks.measures.find(({ name }) => name === 'returned')).toMatchObject({ value: undefined, low: undefined, limit: 'not-identified' })
  expect(sayTravellerStocks('en', stocks).slice(-1)[0]).toMatch(/^These figures cannot all be right: .*30.* and .*30.*\.$/)
})

test('where nobody counted nothing is known, and that is not none', () => {
  const stocks = on('2018-03-26', 'FR')
  expect(stocks.measures.every(({ value, low, limit }) => value === undefined && low === undefined && limit === 'not-reported')).toBe(true)
  expect(sayTravellerStocks('nl', stocks)).toEqual(['Er is geen cijfer over uitreizigers bekend. Dat betekent niet nul.'])
})
