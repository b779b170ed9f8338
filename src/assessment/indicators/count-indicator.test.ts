import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aThreatEvent } from '../../../test/builders/a-threat-event.ts'
import { get } from '../../../test/builders/get.ts'
import { readData, theCoverage, theRecord } from '../../../test/builders/the-record.ts'
import { readRegions } from '../../actions/read-regions.ts'
import { addDays, rowsOf, type CountMeasureName, type Day, type IndicatorSubject, type ThreatEvent } from '../../core/index.ts'
import { countIndicator } from './count-indicator.ts'
import type { CountScope } from './count-scope.ts'

const regions = get(await readRegions({ readData }))
const jihadist = { stream: 'jihadist', ideology: undefined, status: 'completed-and-failed', area: 'europe' } as const
const scopeOf = (events: readonly ThreatEvent[], change: Partial<CountScope> = {}): CountScope => ({ events, asOf: '2018-03-26', coverage: [theCoverage], regions, sourceMixOf: () => undefined, ...change })
const scope = scopeOf(rowsOf(theRecord('2018-03-26'), 'threat-event'))

function asked(subject: IndicatorSubject, given = scope) {
  const { measures } = countIndicator(subject, given)
  return (name: CountMeasureName) => measures.find((each) => each.name === name) ?? expect.fail(name)
}

describe('attacks in Europe on 26 March 2018', () => {
  // The published numbers: docs/methods/attack-tempo.md, METHODS 3.1.
  test('completed and failed: 2 against 24, ratio 0.17, p .0055, longest gap 161 days with .026', () => {
    const of = asked(jihadist)
    expect([of('count').value, of('reference-count').value, of('longest-gap').value]).toEqual([2, 24, 161])
    expect(of('rate-ratio').value).toBeCloseTo(0.17, 2)
    expect(of('rate-p').value).toBeCloseTo(0.0055, 4)
    expect(of('gap-p').value).toBeCloseTo(0.026, 3)
    expect(of('longest-gap').span).toEqual({ first: '2017-10-01', last: '2018-03-11' })
  })

  test('deadly: 1 against 11, p .12, gap .44', () => {
    const of = asked({ ...jihadist, status: 'deadly' })
    expect([of('count').value, of('reference-count').value]).toEqual([1, 11])
    expect(of('rate-p').value).toBeCloseTo(0.12, 2)
    expect(of('gap-p').value).toBeCloseTo(0.44, 2)
  })

  // The page says so: docs/methods/attack-tempo.md.
  test('deadly look contagious only because campaigns stand there attack by attack', () => {
    const campaigns = ['EU-20150108-FR-1', 'EU-20150109-FR-1', 'EU-20170818-ES-1']
    const deadly = { ...jihadist, status: 'deadly' } as const
    expect(asked(deadly)('contagion-p').value).toBe(0.009)
    const once = asked(deadly, { ...scope, events: scope.events.filter(({ id }) => !campaigns.includes(id)) })
    expect([once('contagion').value, once('contagion-p').value]).toEqual([0, 1])
  })

  test('completed and failed apart add up to both together', () => {
    const [completed, failed] = (['completed', 'failed'] as const).map((status) => asked({ ...jihadist, status }))
    for (const name of ['count', 'reference-count'] as const) expect((completed?.(name).value ?? 0) + (failed?.(name).value ?? 0)).toBe(asked(jihadist)(name).value)
  })

  test('add up over the parts of Europe, each country in one', () => {
    const parts = ['north-western', 'southern', 'nordic', 'central-eastern'].map((area) => asked({ ...jihadist, area })('reference-count').value ?? 0)
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(24)
  })

  test('in the Netherlands alone no silence could prove anything', () => {
    const indicator = countIndicator({ ...jihadist, area: 'NL' }, scope)
    expect(indicator.blind).toContain('one-country')
    expect(asked({ ...jihadist, area: 'NL' })('silence-needed')).toMatchObject({ value: undefined, limit: 'never' })
  })

  test('name every row that counts, and foiled plots are an indicator of their own', () => {
    expect(countIndicator(jihadist, scope).inputs).toContain('EU-20180323-FR-1')
    const plots = countIndicator({ ...jihadist, status: 'foiled' }, scope)
    expect(plots).toMatchObject({ name: 'foiled-plots', period: { first: '2017-10-03', last: '2018-03-26' }, reference: { first: '2016-10-03', last: '2017-10-02' } })
    expect(plots.blind).toContain('undisclosed')
    expect(plots.measures.filter(({ name }) => name === 'contagion')).toMatchObject([{ value: undefined, limit: 'not-asked' }])
  })
})

test('the mix of sources is stated first, and where it changed scatter and contagion are not asked', () => {
  const differs = countIndicator(jihadist, { ...scope, sourceMixOf: () => ({ changed: true, p: 0.01, simulation: { seed: 1, draws: 9999 } }) })
  expect(differs.measures[0]).toMatchObject({ name: 'source-mix', value: 0.01, simulation: { seed: 1, draws: 9999 } })
  expect(differs.measures.filter(({ limit }) => limit === 'sources-first').map(({ name }) => name)).toEqual(['scatter', 'scatter-p', 'theta', 'contagion', 'contagion-p'])
  expect(differs.blind).toContain('sources-differ')
  expect(countIndicator(jihadist, scope).measures[0]).toMatchObject({ name: 'source-mix', value: undefined, limit: 'not-asked' })
})

/** So many attacks in every other month from 2004 on, the months between without one. */
function everyOther(each: number): readonly ThreatEvent[] {
  const days = Array.from({ length: 85 }, (_, at) => addDays('2004-01-10', Math.round(at * 60.88)))
  return days.flatMap((day) => Array.from({ length: each }, (_, at) => aThreatEvent({ id: `${day}-${at}`, day: addDays(day, at) })))
}

describe('a caution beside the numbers', () => {
  test('where the months scatter it stands beside what takes attacks as independent', () => {
    const of = asked(jihadist, scopeOf(everyOther(6)))
    expect(of('scatter').value).toBeGreaterThan(2)
    expect((['rate-p', 'gap-p', 'silence-needed'] as const).map((name) => of(name).limit)).toEqual(['scattered', 'scattered', 'scattered'])
    expect(of('rate-p').value).toBeGreaterThan(0)
  })

  test('where they do not, none stands there', () => {
    const of = asked(jihadist, scopeOf(everyOther(1)))
    expect((['rate-p', 'gap-p', 'silence-needed'] as const).map((name) => of(name).limit)).toEqual([undefined, undefined, undefined])
  })

  test('a rise is said to be one of many comparisons; a fall is not', () => {
    const risen = countIndicator(jihadist, scopeOf([aThreatEvent({ day: '2017-01-10' }), ...Array.from({ length: 9 }, (_, at) => aThreatEvent({ id: `n${at}`, day: addDays('2017-11-01', 12 * at) }))]))
    expect(risen.blind).toContain('one-of-many')
    expect(countIndicator(jihadist, scope).blind).not.toContain('one-of-many')
  })
})

function limits(given: CountScope, area = 'europe') {
  return new Set(countIndicator({ ...jihadist, area }, given).measures.slice(1).map(({ value, limit }) => (value === undefined ? limit : value)))
}

describe('where the table does not speak', () => {
  test('of the day, nothing is counted and nothing is 0', () => {
    for (const asOf of ['2003-12-31', '2026-01-01'] as const) expect(limits({ ...scope, asOf })).toEqual(new Set(['not-covered']))
  })
  test('of the country, neither', () => expect(limits(scope, 'AU')).toEqual(new Set(['not-covered'])))
  test('of the whole reference, the window is not compared, and what is covered is still looked at', () => {
    const of = asked(jihadist, { ...scope, asOf: '2005-03-01' })
    expect(of('count')).toMatchObject({ value: undefined, limit: 'not-covered' })
    expect(of('chance-all-history').value).toBeGreaterThan(0)
  })
  test('for a time in between, what lies before the gap is left out', () => {
    const gap = { ...scope, coverage: [{ first: '2004-01-01', last: '2014-12-31' }, { first: '2016-01-01', last: '2018-12-31' }] as const }
    expect(countIndicator(jihadist, gap).inputs.every((id) => id >= 'EU-2016')).toBe(true)
    expect(asked(jihadist, gap)('gap-p').span?.first).toBe('2016-01-01')
  })
})

test('an event known by its year alone is in no number but its own; one known by its month counts on the first of it', () => {
  const of = asked(jihadist, scopeOf([aThreatEvent({ day: '2018', id: 'a' }), aThreatEvent({ day: '2018-03', id: 'b' })]))
  expect([of('count').value, of('day-unknown').value]).toEqual([1, 1])
})

test('one attack against none before has no ratio that can be told, only a lower limit', () => {
  expect(asked(jihadist, scopeOf([aThreatEvent({ day: '2018-02-01' })]))('rate-ratio')).toMatchObject({ value: undefined, high: undefined, limit: 'too-few' })
})

test('whatever was counted, each number is finite or says why it is not there, and lies within its interval', () => {
  const event = fc.record({ offset: fc.integer({ min: 0, max: 5198 }), status: fc.constantFrom('completed', 'failed', 'foiled'), killed: fc.constantFrom(undefined, 0, 3), length: fc.constantFrom(4, 7, 10, 10, 10) })
  fc.assert(fc.property(fc.array(event, { maxLength: 30 }), fc.constantFrom('completed-and-failed', 'deadly', 'foiled', 'failed', undefined), (events, status) => {
    const rows = events.map(({ offset, length, ...rest }, at) => aThreatEvent({ ...rest, id: `e${at}`, day: addDays('2004-01-01' as Day, offset).slice(0, length) }))
    const indicator = countIndicator({ ...jihadist, status }, scopeOf(rows))
    for (const { name, value, low, high, limit } of indicator.measures) {
      expect(value === undefined ? limit : Number.isFinite(value), name).toBeTruthy()
      expect(value === undefined || ((low ?? -Infinity) <= value && value <= (high ?? Infinity)), name).toBe(true)
    }
    expect(JSON.stringify(indicator)).not.toContain('null')
  }), { numRuns: 40 })
})
