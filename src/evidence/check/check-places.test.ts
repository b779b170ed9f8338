import { describe, expect, test } from 'vitest'
import { aClaim } from '../../../test/builders/a-claim.ts'
import { checkAll, verdictOn } from '../../../test/builders/a-check.ts'
import type { FigureFields, TempoComparison } from '../../core/index.ts'

const fell: TempoComparison = { finding: 'fell', count: 2, days: 175, referenceCount: 24, referenceDays: 365, ratio: 0.2, low: 0.02, high: 0.7, p: 0.01, gapProbability: 0.03 }
const compareTempo = () => ({ all: fell, deadly: fell, events: ['EU-20171001-FR-1'] })
const calmIn = (place: string) => aClaim('EVENT', { type: 'attack', aggregate: true, polarity: 'near-negated', place, date: '2017-10/2018-03-26' })
const attackIn = (place: string, date: string) => verdictOn(aClaim('EVENT', { type: 'attack', place, date }), { asOf: '2019-03-20' })
const counted = (fields: FigureFields) => verdictOn(aClaim('FIGURE', fields), { asOf: '2018-10-30' })
const peopleIn = (value: number, place: string) => verdictOn(aClaim('FIGURE', { what: 'present', value, place }), { asOf: '2024-06-20' })
const backIn = (place: string) => verdictOn(aClaim('FIGURE', { what: 'returned', value: 40, qualifier: 'approx', place }), { asOf: '2016-11-14' })

describe('a country of which the record has no attacks', () => {
  test.each(['TR', 'AF', 'NG'])('%s has neither the victims nor the calm of Europe', (place) => {
    expect(verdictOn(aClaim('FIGURE', { what: 'dead', place, value: 22, asof: '2017-05-22' }))).toBe('unsupported')
    expect(verdictOn(aClaim('EVENT', { type: 'attack', place, date: '2017-05-22' }))).toBe('unsupported')
    expect(verdictOn(aClaim('EVENT', { type: 'attack', aggregate: true, polarity: 'near-negated', place, date: '2017-10/2018-03-26' }), { compareTempo })).toBe('unsupported')
    expect(verdictOn(aClaim('EVENT', { type: 'attack', aggregate: true, polarity: 'negated', status: 'none', place, date: '2017-10/2018-03-26' }))).toBe('unsupported')
  })

  test('is said to lie outside the record', () => {
    expect(checkAll([aClaim('EVENT', { type: 'attack', place: 'TR', date: '2017-05-22' })])[0]?.because.kind).toBe('outside-record')
  })

  test('leaves what lies in the record as it is', () => {
    expect(verdictOn(aClaim('FIGURE', { what: 'dead', place: 'Manchester', value: 22, asof: '2017-05-22' }))).toBe('supported')
    expect(verdictOn(aClaim('EVENT', { type: 'attack', aggregate: true, polarity: 'near-negated', place: 'Europe', date: '2017-10/2018-03-26' }), { compareTempo })).toBe('supported')
  })
})

describe('a town or a region', () => {
  test('is too small for the tempo of attacks', () => {
    expect(verdictOn(calmIn('London'), { compareTempo })).toBe('unsupported')
    expect(verdictOn(calmIn('FR (south)'), { compareTempo })).toBe('unsupported')
    expect(verdictOn(calmIn('FR'), { compareTempo })).toBe('supported')
  })

  test('that gives its name to a province is still a place where things happen', () => {
    expect(attackIn('Utrecht', '2019-03-18')).toBe('supported')
    expect(attackIn('NL-UT', '2019-03-18')).toBe('supported')
    expect(attackIn('Utrecht', '2018-03-18')).toBe('unsupported')
    expect(verdictOn(aClaim('FIGURE', { what: 'dead', place: 'Utrecht', value: 22, asof: '2017-05-22' }))).toBe('unsupported')
  })

  test('with the name of a country in its own is not that country', () => {
    expect(verdictOn(aClaim('EVENT', { type: 'attack', place: 'Île-de-France', date: '2017-10-01' }))).toBe('unsupported')
    expect(verdictOn(aClaim('EVENT', { type: 'attack', place: 'FR', date: '2017-10-01' }))).toBe('supported')
  })

  test('is not held against the totals of the European Union', () => {
    expect(counted({ what: 'dead', place: 'Nice', value: 86, asof: '2016' })).toBe('supported')
    expect(counted({ what: 'dead', place: 'Nice', value: 186, asof: '2016' })).toBe('contradicted')
    expect(counted({ what: 'attacks', place: 'Barcelona', value: 2, asof: '2017' })).toBe('unsupported')
  })
})

describe('people counted', () => {
  test('in a place that nobody counts in are unsupported', () => {
    expect(peopleIn(65, 'SY')).toBe('supported: other-definition')
    expect(peopleIn(65, 'LY')).toBe('unsupported')
    expect(peopleIn(65, 'SY-NE')).toBe('unsupported')
    expect(peopleIn(65, 'NL')).toBe('unsupported')
    expect(peopleIn(25, 'SY-NW')).toBe('supported')
    expect(peopleIn(65, 'SY-NW')).toBe('contradicted')
  })

  test('who came home came home to their own country', () => {
    expect(backIn('NL')).toBe('supported')
    expect(backIn('BE')).toBe('unsupported')
  })
})

describe('after the end of the list of attacks', () => {
  const late = { asOf: '2026-11-20', compareTempo } as const

  test('no row is not no attack', () => {
    const calm = (date: string) => verdictOn(aClaim('EVENT', { type: 'attack', aggregate: true, polarity: 'near-negated', place: 'Europe', date }), late)
    expect(calm('2026-01/2026-11-20')).toBe('unsupported')
    expect(calm('2025-01/2025-10')).toBe('supported')
    expect(verdictOn(aClaim('FIGURE', { what: 'attacks', place: 'FR', value: 2, asof: '2026' }), late)).toBe('unsupported')
    expect(checkAll([aClaim('EVENT', { type: 'attack', place: 'FR', date: '2026-05-03' })], late)[0]?.because).toEqual({ kind: 'outside-record', first: '2004-01-01', last: '2025-12-31' })
  })
})
