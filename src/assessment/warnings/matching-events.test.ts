import { describe, expect, test } from 'vitest'
import { aWarning } from '../../../test/builders/a-warning.ts'
import { theCoverage, theRecord } from '../../../test/builders/the-record.ts'
import type { EvidenceRow, ThreatEvent } from '../../core/index.ts'
import { countByRule } from './count-by-rule.ts'
import { matchingEvents } from './matching-events.ts'
import { rivalForecast } from './rival-forecasts.ts'
import { watchedBy } from './watched.ts'

const record = theRecord('2017-05-01')
const count = (given: Parameters<typeof aWarning>[0], base: Parameters<typeof countByRule>[1] = record) => countByRule(aWarning(given), base, theCoverage)

describe('what the record holds by the rule of a warning', () => {
  test('April 2017 in Europe: Stockholm and the Champs-Élysées were deadly, Dortmund had another motive', () => {
    expect(count({})).toEqual({
      table: 'attack-table', counted: [{ id: 'EU-20170407-SE-1', day: '2017-04-07' }, { id: 'EU-20170420-FR-1', day: '2017-04-20' }], unsure: [], proposed: 'occurred',
    })
  })

  test('of five deaths or more there was one, of six none; that nothing came is proposed where the table covers the window', () => {
    expect(count({ event: { class: 'attack-with-deaths', atLeast: 5 } })?.counted.map(({ id }) => id)).toEqual(['EU-20170407-SE-1'])
    expect(count({ event: { class: 'attack-with-deaths', atLeast: 6 } })).toMatchObject({ counted: [], proposed: 'did-not-occur' })
    expect(count({ event: { class: 'attack-with-deaths', atLeast: 6 }, first: '2026-01-01', last: '2026-02-01' })).toMatchObject({ counted: [], proposed: undefined })
  })

  test('a foiled plot is no attack, and is counted where it is asked for', () => {
    expect(count({ event: { class: 'foiled-plot' }, country: 'FR' })?.counted.map(({ id }) => id)).toEqual(['EU-20170418-FR-1'])
    expect(count({ event: { class: 'completed-attack' }, country: 'FR' })?.counted.map(({ id }) => id)).toEqual(['EU-20170420-FR-1'])
  })

  test('an unknown toll, an unknown motive and a day known by its month may count, and decide nothing', () => {
    const [stockholm] = record.rows.filter((row): row is ThreatEvent => row.id === 'EU-20170407-SE-1')
    const only = (change: Partial<ThreatEvent>) => count({}, { rows: [{ ...stockholm, ...change } as EvidenceRow] })
    for (const change of [{ killed: undefined }, { ideology: 'unknown' }] as const) expect(only(change)).toMatchObject({ counted: [], unsure: ['EU-20170407-SE-1'], proposed: undefined })
    expect(only({ day: '2017-04' })).toMatchObject({ counted: [{ id: 'EU-20170407-SE-1' }], unsure: [] })
    expect(only({ day: '2017' })).toMatchObject({ counted: [], unsure: ['EU-20170407-SE-1'] })
  })

  test('raised and lowered levels are counted in the decisions of the country', () => {
    const raised = { event: { class: 'level-raised' }, country: 'NL', stream: undefined, first: '2013-02-01', last: '2013-04-30', rule: { text: { en: 'A decision.' }, counted: 'level-decisions' } } as const
    expect(count(raised)?.counted).toEqual([{ id: 'level:NL:DTN32', day: '2013-03-13' }])
    expect(count({ ...raised, event: { class: 'level-lowered' } })).toMatchObject({ counted: [], proposed: 'did-not-occur' })
  })

  test('no table names a part of a country, arrests one by one, or a country outside it; nor is a rule counted that names no table', () => {
    expect(matchingEvents(watchedBy(aWarning({ country: 'NL', scope: 'NL/region:utrecht' })), record, theCoverage)).toBeUndefined()
    expect(matchingEvents(watchedBy(aWarning({ event: { class: 'arrests', atLeast: 5 } })), record, theCoverage)).toBeUndefined()
    expect(matchingEvents(watchedBy(aWarning({ country: 'US' })), record, theCoverage)).toBeUndefined()
    expect(count({ rule: { text: { en: 'A court says so.' }, counted: undefined } })).toBeUndefined()
  })
})

describe('what rivals would have said on the day of issue', () => {
  const then = matchingEvents(watchedBy(aWarning()), theRecord('2017-03-31'), theCoverage)
  const window = { first: '2017-04-01', last: '2017-04-30' } as const

  test('climatology: 25 deadly attacks in 4,838 days, by hand 1 - (4838/4868)^25.5', () => {
    expect(then?.events.filter(({ first, isSure }) => isSure && first < '2017-03-31')).toHaveLength(25)
    expect(then && rivalForecast('climatology', then, '2017-03-31', window)).toBeCloseTo(0.145838, 6)
  })

  test('persistence: Westminster fell in the 30 days before, nothing in the seven', () => {
    expect(then && rivalForecast('persistence', then, '2017-03-31', window)).toBe(0.8)
    expect(then && rivalForecast('persistence', then, '2017-03-31', { first: '2017-04-01', last: '2017-04-07' })).toBe(0.2)
  })

  test('before the table begins there is no rate, and beyond its end the last stretch is not known', () => {
    expect(then && rivalForecast('climatology', then, theCoverage.first, window)).toBeUndefined()
    expect(then && rivalForecast('persistence', then, '2026-03-31', window)).toBeUndefined()
    expect(then && rivalForecast('climatology', then, '2026-03-31', window)).toBeGreaterThan(0)
  })
})
