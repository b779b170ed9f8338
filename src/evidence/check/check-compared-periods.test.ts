import { expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { checkAll, verdictOn } from '../../../test/builders/a-check.ts'
import type { TrendFields } from '../../core/index.ts'

const trend = (fields: TrendFields) => aClaim('TREND', { quantity: 'attacks', ...fields }, { quote: 'attacks' })
const verdict = (fields: TrendFields, asOf: '2019-02-01' | '2018-07-01' = '2019-02-01') => verdictOn(trend(fields), { asOf, country: 'NL' })

// Completed and failed attacks in data/events/europe_attacks.csv, counted by hand: France 6 in 2016, 9 in 2017, 3 in 2018; the United Kingdom 2, 6, 3; Belgium 5, 2, 2.
test.each([
  ['FR', 'down', '2018', '2017', undefined, 'supported: not-distinguishable'],
  ['FR', 'up', '2018', '2017', undefined, 'unsupported'],
  ['GB', 'down', '2018', '2017', 0.5, 'supported: not-distinguishable'],
  ['GB', 'down', '2018', '2016', 0.5, 'unsupported'],
  ['GB', 'up', '2017', '2016', 3, 'supported: not-distinguishable'],
  ['GB', 'up', '2017', '2016', 2, 'unsupported'],
  ['GB', 'down', '2017', '2016', 0.5, 'contradicted'],
  ['BE', 'down', '2018', '2017', undefined, 'unsupported'],
] as const)('attacks in %s %s in %s against %s, %s times: %s', (place, direction, period, than, times, expected) => {
  expect(verdict({ place, direction, period, than, ...(times !== undefined && { times }) })).toBe(expected)
})

test('Both counts are shown, with every row of both', () => {
  const [checked] = checkAll([trend({ place: 'GB', direction: 'down', period: '2018', than: '2017', times: 0.5 })], { asOf: '2019-02-01' })
  expect(checked?.because).toEqual({ kind: 'periods-compared', from: '2018-01-01', to: '2018-12-31', count: 3, thanFrom: '2017-01-01', thanTo: '2017-12-31', thanCount: 6 })
  expect(new Set(checked?.evidence.map(({ ref }) => (ref.kind === 'row' ? ref.row : ''))).size).toBe(9)
})

test('A year that is not over is compared with as many days of the other', () => {
  const [checked] = checkAll([trend({ place: 'FR', direction: 'down', period: '2018', than: '2017' })], { asOf: '2018-07-01' })
  expect(checked?.because).toMatchObject({ from: '2018-01-01', to: '2018-07-01', thanFrom: '2017-01-01', thanTo: '2017-07-01' })
})

test('Where the list does not aim at all attacks, nothing is shown, and that is said', () => {
  expect(checkAll([trend({ place: 'NG', direction: 'down', period: '2018', than: '2017' })], { asOf: '2019-02-01' })[0]).toMatchObject({ verdict: 'unsupported', because: { kind: 'outside-record' } })
  expect(checkAll([trend({ place: 'FR', direction: 'down', period: '2004', than: '2003' })], { asOf: '2019-02-01' })[0]).toMatchObject({ verdict: 'unsupported', because: { kind: 'outside-record' } })
})
